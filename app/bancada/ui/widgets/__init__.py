"""Widgets that render one immutable state each and know nothing of the rules."""
