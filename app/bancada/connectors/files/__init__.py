"""Orders, products and cartons read from files that a person or a shop hands over."""
