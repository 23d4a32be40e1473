"""What is typed: realistic, broad, narrow and absent queries, a key at a time, two hundred keys in all."""

KEYS = 200

# Each is typed letter by letter and wiped out again in one go, as one does with a selected text.
_QUERIES = (
    "maria",  # a frequent name
    "a",  # nearly everybody
    "e",
    "anna kow",  # two beginnings
    "product man",  # a frequent role
    "interview",  # in many notes and answers
    "the soc",  # words that stand nearly everywhere
    "budgets bri",
    "zzqx",  # nobody
    "qwerty",
    "okafor",
    "555 01",  # part of a telephone number
    "helix foo",  # an organization
    "marai",  # a slip of the finger
    "archiv",
    "ation",  # only inside words
    "o'bri",
    "nurse trai",
    "teh worke",
    "xantho",  # a rare project
    "lind ma",
    "organi",
    "berg",
    "n",
    "morning peo",
    "wa",
    "translation",
)


def keys() -> list[str]:
    """Two hundred texts of the search field, each one key away from the one before or begun anew."""
    typed = [query[:length] for query in _QUERIES for length in range(1, len(query) + 1)]
    return (typed * 2)[:KEYS]
