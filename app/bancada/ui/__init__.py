"""The window of the station: view-models, views, widgets, theme, messages and sounds."""
