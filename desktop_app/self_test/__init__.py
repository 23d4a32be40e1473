"""askwell --self-test: whether all that the program needs is here, wherever and however it was installed."""
