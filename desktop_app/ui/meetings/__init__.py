"""The tab of meetings: ahead and past as a list, a month, and one meeting with all that belongs to it."""
