"""What can be done from a shell, without a display."""
