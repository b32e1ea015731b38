"""The gallery of cards."""
