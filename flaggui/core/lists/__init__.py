"""Lists of countries as people have them: read, and understood as far as they can be."""
