"""The vocabulary of the notebook as frozen dataclasses; imports nothing else of Askwell."""
