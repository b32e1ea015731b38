"""Run ▸ Race modes…: the modes in turns, in the window, with their standings live."""
