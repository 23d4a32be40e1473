"""Fuzz harnesses, run by hand: they need atheris and no end."""
