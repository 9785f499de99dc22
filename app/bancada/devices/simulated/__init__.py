"""A whole bench without hardware: scanner, scale, printer, goods and a packer, for the demo and for tests."""
