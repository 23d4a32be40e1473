"""Five minutes of thinking after a talk."""
