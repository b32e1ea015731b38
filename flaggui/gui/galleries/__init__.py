"""Galleries in the window: verified, brought up to date, saved flag by flag."""
