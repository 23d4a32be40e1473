"""Files in and out: bytes to records and back. Knows neither Qt nor SQLAlchemy."""
