"""The picture of who led to whom."""
