"""Running, following and replaying: from the click to the rows."""
