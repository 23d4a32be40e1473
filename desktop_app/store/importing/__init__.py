"""Applying what files bring: a plan of what would change, and the change itself."""
