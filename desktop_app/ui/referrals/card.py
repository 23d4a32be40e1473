"""About the person who is chosen in the picture: how the user came to them, and what their naming came to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called, stage_name
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, card, label
from desktop_app.ui.referrals.picture import Picture
from desktop_app.ui.referrals.words import about, tr, yield_words


class PersonCard(QWidget):
    """opened() when the user wants the whole of them."""

    opened = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.name = label("", "subheading", wrap=True)
        self.where = label("", "quiet", wrap=True)
        self.told = label("", wrap=True)
        self.given = label("", wrap=True)
        self.open = button(tr("Open the person"), self.opened.emit, "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card(self.name, self.where, self.told, self.given, self.open, spacing=GAP // 2))

    def show_person(self, picture: Picture, person: int | None) -> None:
        """Tell about somebody; nothing where nobody is chosen."""
        figure = None if person is None else picture.figures.get(person)
        self.setVisible(figure is not None)
        if figure is None:
            return
        names = {number: one.name for number, one in picture.people.items()}
        found = [one for one in picture.graph.referrals if one.referred == person]
        self.name.setText(called(figure.person.name))
        self.where.setText(" · ".join(filter(None, (figure.person.organization, stage_name(figure.person.stage)))))
        self.told.setText(about(figure.person, found, names, self._desk.preferences.time_zone))
        self.given.setText(yield_words(figure.given))
        self.given.setVisible(bool(self.given.text()))
        self.open.setAccessibleName(tr("Open {name}").replace("{name}", called(figure.person.name)))
