"""Days, times, lengths and places on the clock, as people type them in English."""
