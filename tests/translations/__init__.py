"""`make translations`: the texts of the program out of its code, for translators, and how many of them are found."""
