"""The strip of finished runs."""
