"""`make screenshots`: every page, empty and full, light and dark, from the sample notebook under Xvfb."""
