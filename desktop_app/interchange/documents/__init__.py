"""Documents for people to read and print: records become HTML in which nothing a user typed is markup."""
