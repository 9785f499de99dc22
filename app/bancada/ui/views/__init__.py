"""Screens and side sheets of the one window: each renders a state and emits wishes."""
