"""Taking in what calendars bring: a plan of what would change, and the change itself."""
