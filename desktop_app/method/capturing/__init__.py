"""The pieces of understanding one typed line about a person; capture_line puts them together."""
