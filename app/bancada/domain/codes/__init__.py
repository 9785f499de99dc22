"""Codes: what a scanned or typed text may be, one module per kind of code, and one that asks them all."""
