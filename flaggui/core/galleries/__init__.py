"""Galleries people keep: what is in one, and how it is saved, compared and brought up to date."""
