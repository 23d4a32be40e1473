"""The window is closed before its picture is there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.referrals.window import open_window
from tests.ui.referrals.conftest import Family

Settle = Callable[[], None]


@pytest.mark.parametrize("events", [0, 1])
def test_an_answer_after_the_end_is_no_trouble(desk: Desk, family: Family, settle: Settle, events: int) -> None:
    window = open_window(desk, None, None)
    window.visit(None)
    for _ in range(events):
        QCoreApplication.sendPostedEvents(desk.backend)
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
