"""What lies where in an archive, and how much of it there may be."""

FORMAT = "askwell-archive"
FORMAT_VERSION = 1
# The notebook's version with which archives began.
OLDEST_SCHEMA = 3
HEAD = "askwell.json"
README = "README.txt"
SCHEMA_TEXT, SCHEMA_JSON = "SCHEMA.md", "schema.json"
CARDS, CALENDAR = "contacts.vcf", "meetings.ics"
RECORDS, MARKDOWN = "records/", "markdown/"
ENDING = ".askwell"

# Bytes of what is unpacked, in all and for one file; a quarter of a million people with their notes are less.
LARGEST, LARGEST_FILE = 4 * 2**30, 2**31 - 1
MOST_FILES = 5000
LARGEST_DIRECTORY = 4 * 2**20
# A file that unpacks to more than this must not be packed more tightly than that: real records never are.
SUSPICIOUS_SIZE, SUSPICIOUS_RATIO = 64 * 2**20, 200
# Of one record: far more than anybody writes, and little enough to be held in memory.
LONGEST_LINE = 16 * 2**20
LONGEST_HEAD = 2**20


def records_of(table: str) -> str:
    """Where the rows of a table lie."""
    return f"{RECORDS}{table}.jsonl"
