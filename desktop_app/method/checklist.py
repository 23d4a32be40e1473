"""The six steps of preparation, in their order; their words are the interface's."""

KEYS = ("organization", "profession", "questions", "confirm", "dress", "early")
