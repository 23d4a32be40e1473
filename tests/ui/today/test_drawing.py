"""What is painted: every kind of line, in both themes and at every size of text, and the pictures."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop_app.records.contacts import ContactRef, Stage
from desktop_app.records.meetings import Status
from desktop_app.records.today import HowItGoes, TalkYield
from desktop_app.store import promises, thank_yous
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.today.duty_cell import LINE
from desktop_app.ui.today.pictures import Pictures
from tests.store.duty_desk import NOON
from tests.store.duty_desk import Desk as Facts
from tests.ui.today.conftest import OpenPage, Press, Settle

TODAY = date(2026, 3, 10)


def colours(widget: QWidget) -> set[str]:
    """Every colour to be seen."""
    image: QImage = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_what_presses_catches_the_eye_and_nothing_else(
    facts: Facts, open_page: OpenPage, press: Press, desk: Desk, ada: int, theme_name: str
) -> None:
    desk.preferences.set("theme", theme_name)
    facts.meet(ada, datetime(2026, 3, 11, 15), Status.CONFIRMED)
    page = open_page()
    attention = desk.theme.colour("attention").name()
    assert attention not in colours(page.list.viewport())
    desk.backend.write(thank_yous.owe, ada, due_at=NOON - timedelta(days=3))
    press(page, "Home")
    seen = colours(page.list.viewport())
    assert {attention, desk.theme.colour("wash").name(), desk.theme.colour("accent").name()} <= seen


@pytest.mark.parametrize("size", [100, 125, 200])
def test_lines_grow_with_the_text(
    facts: Facts, open_page: OpenPage, settle: Settle, desk: Desk, ada: int, size: int
) -> None:
    facts.do(promises.make, ada, "The article " * 40, due_on=date(2026, 3, 9))
    page = open_page()
    desk.preferences.set("text_size", size)
    settle()
    page.list.doItemsLayout()
    assert page.list.visualRect(page.rows.index(1, 0)).height() == desk.theme.px(LINE)
    assert page.list.visualRect(page.rows.index(1, 0)).width() <= page.list.viewport().width()
    assert not page.grab().isNull()


@pytest.fixture
def pictures(desk: Desk, qtbot: object) -> Callable[[HowItGoes], Pictures]:
    """The pictures with these numbers in them."""

    def show(found: HowItGoes) -> Pictures:
        made = Pictures(desk.theme)
        made.resize(264, 700)
        made.show_numbers(found, TODAY)
        return made

    return show


def weeks(*counts: int) -> tuple[tuple[date, int], ...]:
    return tuple((date(2025, 12, 22) + timedelta(days=7 * n), count) for n, count in enumerate(counts))


def test_the_pictures_say_what_they_draw(pictures: Callable[[HowItGoes], Pictures], desk: Desk) -> None:
    talks = tuple(TalkYield(ContactRef(n, f"Nr {n}"), NOON - timedelta(days=30 - n), n % 3) for n in range(1, 5))
    made = pictures(HowItGoes({Stage.FOUND: 30, Stage.AGREED: 2, Stage.HELD: 0}, weeks(*[0] * 10, 2, 1), talks))
    assert made.stages.accessibleDescription() == "Found: 30, Agreed: 2"
    assert made.weeks.accessibleDescription() == "week of 2 Mar: 2; week of 9 Mar: 1"
    assert made.talks.accessibleDescription() == "Nr 1: 1; Nr 2: 2; Nr 3: 0; Nr 4: 1"
    assert {desk.theme.colour("accent").name()} <= colours(made)
    texts = [one.accessibleName() for one in (made.stages, made.weeks, made.talks)]
    assert texts == ["People by stage", "Talks a week", "People named in each talk"]


def test_where_there_is_nothing_they_say_so(pictures: Callable[[HowItGoes], Pictures], desk: Desk) -> None:
    made = pictures(HowItGoes({}, weeks(*[0] * 12), ()))
    assert made.weeks.accessibleDescription() == "no talks in twelve weeks"
    assert made.talks.accessibleDescription() == "no talk yet"
    assert desk.theme.colour("accent").name() not in colours(made)
