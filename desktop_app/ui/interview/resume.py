"""After the start: a talk that was interrupted, by a crash or by closing, can go on."""

from collections.abc import Callable

from desktop_app.records.contacts import ContactRef
from desktop_app.records.talks import Talk
from desktop_app.store import talk_sheets, talks
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called
from desktop_app.ui.interview.words import tr


def offer_going_on(desk: Desk, go: Callable[[str, int], object]) -> None:
    """Say in the main window that a talk is not ended, where one is; go("interview", meeting id) leads to it."""

    def found(known: tuple[Talk, ContactRef] | None) -> None:
        if known is None:
            return
        talk, contact = known
        name = called(contact.name)

        def go_on() -> None:
            go("interview", talk.meeting_id)

        ways = [(tr("Go on with it"), go_on), (tr("It is over"), lambda: _end(desk, talk, go))]
        desk.messages.notice(tr("Your talk with {name} is still going on.").replace("{name}", name), ways)

    desk.backend.read(talk_sheets.going_on, then=found)


def _end(desk: Desk, talk: Talk, go: Callable[[str, int], object]) -> None:
    def ended(_answer: object) -> None:
        go("debrief", talk.meeting_id)

    desk.backend.write(talks.end, talk.meeting_id, talk.counted, talk.talking, then=ended)
