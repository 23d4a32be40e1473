"""What an informational interview is, and what it is not."""
