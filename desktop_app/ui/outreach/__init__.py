"""Asking and thanking: drafts, their check, and the way out of the program."""
