"""From events to the tables derived from them; everything here can be done again from the log alone."""
