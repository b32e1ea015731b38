"""Everything flaggui does, without Qt."""
