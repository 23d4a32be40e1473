"""Thank-yous as letters, one a page."""

from collections.abc import Iterator

from desktop_app.interchange.documents.paper import Print, document, paragraph, text
from desktop_app.records.exporting import Letter, Letters

_NEXT_PAGE = " style='page-break-before: always'"


def html(book: Letters, how: Print) -> str:
    """All letters; behind them to whom one is still to be written."""
    parts = [part for place, letter in enumerate(book.letters) for part in _letter(book, letter, place, how)]
    if not parts:
        parts.append(paragraph(how.word("no_letters")))
    for place, person in enumerate(book.unwritten):
        turned = _NEXT_PAGE if not place and book.letters else ""
        name = " ".join(person.name.split()) or how.words["nameless"]
        parts.append(f"<p class='quiet'{turned}>{how.word('unwritten', name=name)}</p>")
    return document(parts)


def _letter(book: Letters, letter: Letter, place: int, how: Print) -> Iterator[str]:
    me = book.profile
    named = me.address.strip().startswith(me.name.strip())
    sender = ["" if named else me.name, me.address, me.email, me.phone]
    turned = _NEXT_PAGE if place else ""
    yield f"<p align='right'{turned}>{text(chr(10).join(filter(str.strip, sender)))}</p>"
    yield paragraph(how.name(letter.contact) + (f"<br>{text(letter.address)}" if letter.address.strip() else ""))
    when = how.word("draft") if letter.at is None else how.on(letter.at)
    yield f"<p style='margin-top: 24px' class='quiet'>{when}</p>"
    if letter.subject.strip():
        yield f"<p style='margin-top: 12px'><b>{text(letter.subject)}</b></p>"
    yield f"<p style='margin-top: 12px'>{text(letter.body)}</p>"
