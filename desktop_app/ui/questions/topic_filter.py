"""Which topic the bank shows: a slim list where there is room, a drop-down where there is not."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.records.questions import Topic
from desktop_app.ui.common.side_list import SideList
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.topics import topic_name
from desktop_app.ui.common.widgets import column


class TopicFilter(QWidget):
    """picked(Topic or None) follows the user's choice. `list` and `drop` are two faces of it; the page places both."""

    picked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.topic: Topic | None = None
        self.list = SideList(theme, self.tr("Topics"))
        self.drop = QComboBox(self)
        self.drop.setAccessibleName(self.tr("Topic shown"))
        self.setLayout(column(self.list))
        self.list.chosen.connect(self._pick)
        self.drop.activated.connect(lambda place: self._pick(self.drop.itemData(place)))
        theme.changed.connect(self._widen)
        self.count({})

    def count(self, counts: dict[Topic, int]) -> None:
        """Show how many questions each topic has."""
        entries: list[tuple[Topic | None, str, int]] = [(None, self.tr("All topics"), sum(counts.values()))]
        entries += [(topic, topic_name(topic), counts.get(topic, 0)) for topic in Topic]
        self.list.fill([(key, name, str(number)) for key, name, number in entries])
        with QSignalBlocker(self.drop):
            self.drop.clear()
            for key, name, number in entries:
                self.drop.addItem(self.tr("{topic} ({count})").format(topic=name, count=number), key)
        self._widen()
        self.choose(self.topic)

    def _widen(self) -> None:
        self.list.setFixedWidth(self.list.width_needed())

    def choose(self, topic: Topic | None) -> None:
        """Show a topic as the chosen one, without telling."""
        self.topic = topic
        self.list.choose(topic)
        with QSignalBlocker(self.drop):
            self.drop.setCurrentIndex(self.drop.findData(topic))

    def _pick(self, topic: Topic | None) -> None:
        self.choose(topic)
        self.picked.emit(topic)
