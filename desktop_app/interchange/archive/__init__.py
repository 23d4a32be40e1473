"""A whole notebook in one ZIP file that a stranger can read, and back."""
