"""The whole notebook as one file: saving and restoring it."""
