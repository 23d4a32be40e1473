"""The craft of informational interviews as pure functions."""
