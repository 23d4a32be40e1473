"""The prep sheet of a meeting."""
