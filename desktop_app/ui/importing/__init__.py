"""Taking in what comes from elsewhere: cards, tables, calendars."""
