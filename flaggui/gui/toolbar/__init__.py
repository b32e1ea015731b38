"""The row of choices above everything."""
