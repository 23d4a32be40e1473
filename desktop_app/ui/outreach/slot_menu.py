"""The places that a template can hold, to choose from."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.widgets import themed_icon
from desktop_app.ui.outreach.slot_words import slot_name

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("About them", ("first_name", "full_name", "role", "organization", "field", "connection", "shared")),
    (
        "Referrals",
        (
            "referrer",
            "referrer_first_name",
            "referral_note",
            "referred",
            "referred_first_name",
            "others_named",
            "others_named_sentence",
        ),
    ),
    ("About you", ("my_name", "my_first_name", "my_background", "my_email", "my_phone", "my_address")),
    (
        "The meeting",
        ("minutes", "meeting_day", "meeting_time", "meeting_my_time", "meeting_clocks", "meeting_way", "meeting_place"),
    ),
    (
        "After the talk",
        (
            "talked_about",
            "learned",
            "learned_sentence",
            "next_step",
            "next_step_sentence",
            "promise",
            "promise_sentence",
            "their_promise",
            "their_promise_sentence",
        ),
    ),
    ("Days", ("asked_on", "follow_up_day")),
)


class SlotButton(QPushButton):
    """chosen(text) is what is to be put into the template: {slot}."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Insert a place to fill"))
        self.setAutoDefault(False)
        self.setToolTip(self.tr("Ctrl+Space"))
        themed_icon(desk.theme, self, "braces", "accent")
        menu = QMenu(self)
        for group_of in GROUPS:
            group = menu.addMenu(QCoreApplication.translate("Slots", group_of[0]))
            for slot in group_of[1]:
                words = self.tr("{what}   {slot}").format(what=slot_name(slot), slot=f"{{{slot}}}")
                group.addAction(words, partial(self.chosen.emit, f"{{{slot}}}"))
        menu.addSeparator()
        menu.addAction(self.tr("A question mark inside, {?role}, lets a place vanish when it is empty")).setEnabled(
            False
        )
        self.setMenu(menu)
