"""Which of it: everybody or some people, one talk, what a packet holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.records.contacts import ContactView
from desktop_app.records.exporting import ExportWanted, What
from desktop_app.records.meetings import MeetingRow
from desktop_app.records.questions import QuestionListRow
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called
from desktop_app.ui.exporting import words
from desktop_app.ui.exporting.answer_line import AnswerLine
from desktop_app.ui.exporting.choices import Choices
from desktop_app.ui.exporting.packet_card import PacketCard
from desktop_app.ui.exporting.talks import TalkChoice
from desktop_app.ui.exporting.words import tr

OF_PEOPLE, OF_ONE_TALK = frozenset({What.PEOPLE, What.LOG}), frozenset({What.MEETING, What.RECORD})


class Scope(QWidget):
    """Shows what there is to choose for a kind of export; changed() follows each choice."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.kind = What.PEOPLE
        self._wanted = ExportWanted()
        self._name = ""
        self._rows: tuple[MeetingRow, ...] = ()
        self.people = Choices(desk.theme, tr("Which people"))
        self.talk = TalkChoice()
        self.answer = AnswerLine(desk)
        self.packet = PacketCard(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.people, self.talk, self.answer, self.packet):
            layout.addWidget(part)
        self.people.chosen.connect(lambda _: self.changed.emit())
        self.talk.chosen.connect(self.changed)
        self.packet.changed.connect(self.changed)
        self._offer_people()

    def begin(self, wanted: ExportWanted) -> None:
        """Offer the people or the talk that the export was opened for."""
        self._wanted, self._name = wanted, ""
        self._offer_people()
        self._offer_talks()

    def show_kind(self, kind: What) -> None:
        """Show what belongs to this kind of export."""
        self.kind = kind
        self.people.setVisible(kind in OF_PEOPLE)
        self.talk.setVisible(kind in OF_ONE_TALK)
        self.packet.setVisible(kind is What.PACKET)
        if kind in OF_ONE_TALK:
            self._offer_talks()

    def put_name(self, name: str) -> None:
        """What the one person is called who was chosen."""
        self._name = called(name)
        self._offer_people()

    def put_meetings(self, rows: Sequence[MeetingRow]) -> None:
        """Offer the talks there are, the newest first."""
        self._rows = tuple(rows)
        self.packet.offer(self._rows)
        self._offer_talks()

    def put_lists(self, lists: Sequence[QuestionListRow]) -> None:
        """Offer the question lists there are."""
        self.packet.offer_lists(lists)

    def _offer_people(self) -> None:
        some, view = self.chosen_people, self._wanted.view
        offered: dict[object, tuple[str, str]] = {}
        if some:
            one = self._name or tr("The person selected")
            offered["chosen"] = one if len(some) == 1 else tr("The %n people selected", len(some)), ""
        if view is not None:
            offered["shown"] = tr("Those shown on the Contacts page"), ""
        offered["all"] = tr("Everybody"), ""
        named = bool(some) and (self._wanted.what is What.PEOPLE or len(some) > 1)
        self.people.offer(offered, "chosen" if named else "shown")

    def _offer_talks(self) -> None:
        wanted = self._wanted.ids[0] if self._wanted.what in OF_ONE_TALK and self._wanted.ids else None
        if wanted is None and self.talk.row is not None:
            wanted = self.talk.row.id
        self.talk.offer(self._rows, ahead_first=self.kind is What.MEETING, wanted=wanted)

    def tell_answer(self) -> None:
        """Say of an invitation whether it can be answered."""
        self.answer.look(self.talk.row.id if self.kind is What.MEETING and self.talk.row is not None else None)

    # What is chosen

    @property
    def chosen_people(self) -> tuple[int, ...]:
        """Those who were selected where the export was opened."""
        return self._wanted.ids if self._wanted.what in (None, What.PEOPLE) else ()

    @property
    def ids(self) -> tuple[int, ...] | None:
        """The contacts or the one meeting; None for all, or for those of a `view`."""
        if self.kind in OF_ONE_TALK:
            return None if self.talk.row is None else (self.talk.row.id,)
        return self.chosen_people if self.kind in OF_PEOPLE and self.people.value == "chosen" else None

    @property
    def view(self) -> ContactView | None:
        """Those shown on the Contacts page, where these are wanted."""
        return self._wanted.view if self.kind in OF_PEOPLE and self.people.value == "shown" else None

    @property
    def complete(self) -> bool:
        """Whether everything needed is chosen."""
        return self.kind not in OF_ONE_TALK or self.talk.row is not None

    @property
    def stem(self) -> str:
        """A name for the file."""
        usual = words.file_stem(self.kind)
        if self.kind is What.PEOPLE and self._name and self.people.value == "chosen":
            return self._name
        if self.kind in OF_ONE_TALK and self.talk.row is not None:
            return f"{usual} {called(self.talk.row.contact.name)}"
        return usual
