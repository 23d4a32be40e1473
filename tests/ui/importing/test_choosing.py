"""What is chosen for kinds and rows, and what that comes to."""

from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Doubt, IncomingContact
from desktop_app.records.importing import KINDS, Choice, ImportPlan, RowKind
from desktop_app.ui.importing.choosing import Choosing
from desktop_app.ui.importing.people_look import people_look
from desktop_app.ui.importing.tally import Tally, offered, tally

ROWS = (RowKind.NEW, RowKind.NEW, RowKind.CHANGED, RowKind.SAME, RowKind.DUPLICATE)


def plan(*kinds: RowKind) -> ImportPlan:
    contacts = tuple(IncomingContact(line, name=f"Person {line}") for line in range(len(kinds)))
    partners = {place: ContactRef(place, "x") for place, kind in enumerate(kinds) if kind is not RowKind.NEW}
    return ImportPlan(contacts, (Doubt(9, "no_name"),), bytes(map(KINDS.index, kinds)), partners)


def come_to(choosing: Choosing, of: ImportPlan) -> Tally:
    return tally(of, choosing.choices)


def test_at_first_who_is_new_is_added_and_what_is_new_is_taken() -> None:
    rows = plan(*ROWS)
    assert come_to(Choosing(rows, people_look()), rows) == Tally(2, 1)


def test_single_rows_and_whole_kinds() -> None:
    rows = plan(*ROWS)
    choosing = Choosing(rows, people_look())
    choosing.choose([0, 4], Choice.SKIP)
    assert come_to(choosing, rows) == Tally(1, 1)
    choosing.choose([4], Choice.ADD)
    choosing.choose_kind(RowKind.SAME, Choice.MINE)
    assert come_to(choosing, rows) == Tally(2, 2)
    choosing.choose_kind(RowKind.NEW, Choice.ADD)
    assert come_to(choosing, rows) == Tally(3, 2)


def test_what_cannot_be_chosen_leaves_a_row_as_it_is() -> None:
    rows = plan(*ROWS)
    choosing = Choosing(rows, people_look())
    choosing.choose(range(len(rows)), Choice.MINE)
    assert choosing.choices.of(0, RowKind.NEW) is Choice.ADD
    assert choosing.choices.of(2, RowKind.CHANGED) is Choice.MINE
    assert come_to(choosing, rows) == Tally(2, 3)
    assert offered(RowKind.UNREADABLE) == ()


def test_choices_outlive_a_change_of_the_notebook_where_they_still_make_sense() -> None:
    choosing = Choosing(plan(*ROWS), people_look())
    choosing.choose([0], Choice.SKIP)
    choosing.choose([2], Choice.MINE)
    later = plan(RowKind.SAME, RowKind.NEW, RowKind.NEW, RowKind.SAME, RowKind.DUPLICATE)
    choosing.move_to(later)
    assert choosing.choices.of(0, RowKind.SAME) is Choice.SKIP
    assert choosing.choices.of(2, RowKind.NEW) is Choice.ADD
