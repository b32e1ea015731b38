"""Benchmarks: flaggui against its bounds and what a user would pick instead; not part of the tests.

``uv run python -m tests.benchmarks`` runs them all; README.md says how they measure.
"""
