"""The short manual."""
