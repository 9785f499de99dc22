"""Cartons: the catalogue of boxes and the choice among them."""
