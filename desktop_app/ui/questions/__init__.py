"""The bank of questions, and the lists made out of it."""
