"""Reasons in words: why something in a file is doubtful, and why a file is not taken in, with what to do instead."""

from collections.abc import Mapping

from desktop_app.records.exchange import CardReason

CARDS: Mapping[str, str] = {
    CardReason.EMPTY_FILE: "There is nothing in this file",
    CardReason.NO_CARDS: "No contact card begins in this file",
    CardReason.LETTERS_GUESSED: "The file does not say how its letters are written; they were guessed",
    CardReason.OUTSIDE: "Text between two cards was passed over",
    CardReason.END_WITHOUT_BEGIN: "A card ends here that never began",
    CardReason.NEVER_ENDED: "This card has no end; it was read as far as it goes",
    CardReason.NESTED_TOO_DEEP: "Cards lie within cards too deeply; the innermost were left out",
    CardReason.NO_PROPERTY: "This line says nothing that a card can say; it was left out",
    CardReason.LINE_TOO_LONG: "A line far too long, or too large a photograph; it was left out",
    CardReason.TOO_MANY_PARAMETERS: "A line with too many parameters was left out",
    CardReason.TOO_MANY_PROPERTIES: "A card with thousands of lines; the last of them were left out",
    CardReason.PROPERTY_TOO_LARGE: "Too large to be kept with the person, so it was left out",
    CardReason.LETTERS_LOST: "Some letters could not be made out",
    CardReason.CONTROLS_LEFT_OUT: "Signs that are no text were left out",
    CardReason.DIRECTION_TURNED: "There are signs in it that turn the direction of writing: read it twice",
    CardReason.EMPTY_CARD: "There is nothing on this card",
    CardReason.NO_NAME: "There is no name on this card, and nothing in place of one",
    CardReason.GROUP_CARD: "This is a list of people, not a person",
    CardReason.NO_PERSON: "This is a place, a device or a program, not a person",
    CardReason.ORGANIZATION_CARD: "This is an organization; it is taken in under its name",
}
TABLES: Mapping[str, str] = {
    "empty_file": "There is nothing in this file",
    "only_headings": "There are headings in this table, but no rows below them",
    "no_table": "This is text, but no table",
    "not_text": "This is no text",
    "letters_guessed": "How the letters are written was guessed ({quote}): look at names with accents",
    "letters_lost": "Some letters could not be made out",
    "line_too_long": "A line far too long was cut",
    "quote_not_closed": "A quotation mark is opened here and never closed",
    "cell_too_long": "A cell far too long was left out",
    "cell_damaged": "A cell that Askwell wrote is damaged; its text was kept as it stands",
    "too_many_columns": "This row has {quote} columns; only the first of them were read",
    "ragged_row": "This row has more cells than there are headings; the rest is in the notes",
    "no_name": "There is no name in this row",
    "no_name_column": "No column is chosen for the name, and none to reach a person",
}

# What a file of another kind is, and what to do instead; {name} is its name. Other kinds get OTHER.
INSTEAD: Mapping[str, str] = {
    "empty": "{name} is empty.",
    "missing": "{name} is not there any more. Was it moved, or is its disk not connected?",
    "denied": "You may not read {name}. Allow yourself to read it, or copy it to a folder of your own.",
    "folder": "{name} is a folder. Choose the files inside it.",
    "special": "{name} is no file with text in it, but a device or a pipe.",
    "too_large": "{name} is larger than 200 MB, more than Askwell takes in at once. Export fewer people at a time.",
    "unreadable": "{name} cannot be read just now. Is its disk still connected?",
    "only_headings": "{name} is a table with headings, but nobody in it.",
    "text": "There are no contacts in {name} that Askwell knows how to read: it is text, but no contact card, calendar"
    " or table. In the program it comes from, export as vCard or CSV.",
    "binary": "{name} is no text that Askwell can read. In the program it comes from, export as vCard or CSV.",
    "Excel (.xlsx)": "{name} is an Excel file. Open it, save it as CSV (UTF-8), and choose that file.",
    "Excel (.xls)": "{name} is an old Excel or Word file. Open it, save it as CSV, and choose that file.",
    "Word (.docx)": "{name} is a Word document. If there is a table in it, copy it into a spreadsheet and save that as"
    " CSV.",
    "OpenDocument (.ods)": "{name} is a LibreOffice spreadsheet. Open it, save it as CSV, and choose that file.",
    "Numbers (.numbers)": "{name} is a Numbers spreadsheet. Open it, export it as CSV, and choose that file.",
    "ZIP": "{name} is a ZIP file. Unpack it and choose the file inside; LinkedIn's is called Connections.csv.",
    "gzip": "{name} is compressed. Unpack it and choose the file inside.",
    "7z": "{name} is compressed. Unpack it and choose the file inside.",
    "RAR": "{name} is compressed. Unpack it and choose the file inside.",
    "PDF": "{name} is a PDF, which is made for printing. Export the people as vCard or CSV instead.",
    "PNG": "{name} is a picture.",
    "JPEG": "{name} is a picture.",
    "GIF": "{name} is a picture.",
    "HTML": "{name} is a web page. Where it came from, look for an export as vCard or CSV.",
    "XML": "{name} is an XML file. In the program it comes from, export as vCard or CSV.",
    "RTF": "{name} is a text document. If there is a table in it, copy it into a spreadsheet and save that as CSV.",
    "SQLite": "{name} is a database. If it is a notebook of Askwell's, start askwell --data-dir with its folder.",
    "program": "{name} is a program, and Askwell leaves it alone.",
    "archive": "{name} is an archive of a whole notebook. Bring it by itself, or choose File > Restore, and it can take"
    " the place of the notebook.",
}
OTHER = "{name} is a {kind} file. In the program it comes from, export as vCard or CSV."
