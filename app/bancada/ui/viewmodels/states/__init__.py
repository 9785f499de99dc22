"""Frozen states: everything a view needs to draw itself, nothing it could change."""
