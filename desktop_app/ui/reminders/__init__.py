"""Reminders while the program runs."""
