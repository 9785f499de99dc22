"""The station's database: an append-only event log and the tables derived from it, in one SQLite file."""
