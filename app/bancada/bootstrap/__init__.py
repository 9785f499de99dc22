"""Joins concrete classes to the use cases; nobody below knows them."""
