"""The left pane: which countries."""
