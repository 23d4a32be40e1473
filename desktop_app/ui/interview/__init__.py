"""The window for the time of a talk."""
