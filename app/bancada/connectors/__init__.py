"""Where orders, products and cartons come from: files, shops and ERPs, each ignorant of the others."""
