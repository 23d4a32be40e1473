"""Contacts that may be one person, side by side."""
