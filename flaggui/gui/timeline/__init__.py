"""The timeline of futures."""
