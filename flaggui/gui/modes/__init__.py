"""The modes that run on Qt's own concurrency."""
