"""The command line: one thin file per command, no rules of its own."""
