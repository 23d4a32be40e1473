"""Meetings as iCalendar, through the icalendar library; it is imported when it is first wanted."""
