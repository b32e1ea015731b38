"""Palettes, icons and controls: what every pane is made of."""
