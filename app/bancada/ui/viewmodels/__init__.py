"""What the views show and the wishes they send, without any widget."""
