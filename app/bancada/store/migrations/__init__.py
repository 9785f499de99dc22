"""Alembic's room: how a station's database came to be, step by step; part of the installed package."""
