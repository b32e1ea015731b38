"""The right pane: Code, Flag and Log."""
