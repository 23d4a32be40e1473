"""Askwell, an offline notebook for informational interviews."""
