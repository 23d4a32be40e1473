"""One person of the preview."""

from desktop_app.records.exchange import IncomingContact
from desktop_app.records.importing import Choice, ImportRow, RowKind
from desktop_app.ui.importing.row_card import Facts, RowCard
from desktop_app.ui.importing.words import change_line, choice_line, field_word, reason, tr

_TEXTS = ("role", "organization", "field", "time_zone", "how_known", "notes")


class PersonCard(RowCard):
    """Somebody as a card or a row of a table tells of them."""

    def way_words(self, choice: Choice, row: ImportRow) -> str:
        return choice_line(choice)

    def about_partner(self, row: ImportRow) -> str:
        words = {
            RowKind.CHANGED: tr("Tells something new of {name}"),
            RowKind.SAME: tr("Here already: {name}"),
            RowKind.DUPLICATE: tr("May be {name}"),
        }.get(row.kind, "")
        if row.contact is not None or not words:
            return words
        return tr("Stands further up in the same file, or somebody alike") if row.earlier is not None else ""

    def why_of(self, row: ImportRow) -> str:
        return reason(row.doubt) if row.doubt is not None else ""

    def changes_of(self, row: ImportRow) -> Facts:
        return [(field_word(change.field), change_line(change)) for change in row.changes]

    def facts_of(self, row: ImportRow) -> Facts:
        return _told(row.incoming) if row.incoming is not None else []


def _told(told: IncomingContact) -> Facts:
    facts = [(field_word(name), getattr(told, name)) for name in _TEXTS]
    facts[5:5] = [(field_word(point.kind.value), point.value) for point in told.points[:20]]
    facts += [(field_word("tag"), tag) for tag in told.tags[:20]]
    extras = ", ".join(dict.fromkeys(extra.name for extra in told.extras))
    facts.append((field_word("extra"), extras))
    return [(title, text) for title, text in facts if text]
