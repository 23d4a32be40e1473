"""The notebook on disk; the only layer that knows SQLAlchemy."""
