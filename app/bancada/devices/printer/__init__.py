"""Ways to a label printer and what it says about itself; the bytes come from elsewhere."""
