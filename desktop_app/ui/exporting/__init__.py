"""Taking things out of the notebook: contacts, calendars and documents as files."""
