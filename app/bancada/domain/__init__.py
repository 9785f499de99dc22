"""The rules of a packing station: pure, without I/O, clock, Qt or SQL."""
