"""Every column that a history shows has a name for people."""

from desktop_app.store.history import _HIDDEN
from desktop_app.store.schema import RECORDS
from desktop_app.ui.common.field_names import WORDS, field_words

SHOWN = {
    (record, column.key.removesuffix("_id"))
    for record, kind in RECORDS.items()
    for column in kind.__table__.columns
    if column.key not in _HIDDEN
}


def test_every_column_has_words() -> None:
    unnamed = [place for place in sorted(SHOWN) if not {f"{place[0]}.{place[1]}", place[1]} & set(WORDS)]
    assert unnamed == []
    assert all(field_words(*place) for place in SHOWN)


def test_no_word_is_for_nothing() -> None:
    used = {f"{record}.{name}" for record, name in SHOWN} | {name for _, name in SHOWN}
    assert set(WORDS) <= used
