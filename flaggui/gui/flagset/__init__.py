"""The doors to complete galleries: Save gallery… and Get a flag set…."""
