"""The Contacts tab: who there is, and everything about one person."""
