"""Fuzzing by coverage, outside the test run."""
