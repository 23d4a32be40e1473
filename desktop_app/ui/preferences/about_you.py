"""Who the user is, as drafts say it; saved as it is typed."""

from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QLineEdit

from desktop_app.records.changes import Changes
from desktop_app.records.drafts import Profile
from desktop_app.store import profile
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.savers import Done, Failed, Savers
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.common.widgets import column, label
from desktop_app.ui.preferences.section import Form, Section

ME = 0
Field = QLineEdit | GrowingText


class AboutYouSection(Section):
    """Name, background and where the user can be reached."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._savers = Savers(desk, "profile", self._write, self)
        self.fields: dict[str, Field] = {}
        self._showing = False
        lead = label(
            self.tr("Drafts and letters are filled in with this. It stays in the notebook on this computer."),
            "quiet",
            wrap=True,
        )
        form = Form(desk.theme)
        for key, caption, field in self._wanted():
            self._add(form, key, caption, field)
        layout = column(lead, spacing=WIDE_GAP)
        layout.addLayout(form)
        layout.addStretch(1)
        self.setLayout(layout)
        desk.backend.changed.connect(self._changed)
        self._read()

    def flush(self) -> None:
        self._savers.flush()

    @property
    def unsaved(self) -> bool:
        return bool(self._savers.pending(ME))

    def _wanted(self) -> tuple[tuple[str, str, Field], ...]:
        background = GrowingText(2, 6)
        background.setPlaceholderText(self.tr("In one sentence, as in: I am a nurse who is moving into health data."))
        return (
            ("name", self.tr("&Name"), QLineEdit()),
            ("background", self.tr("&Background"), background),
            ("email", self.tr("&E-mail"), QLineEdit()),
            ("phone", self.tr("&Phone"), QLineEdit()),
            ("address", self.tr("&Address"), GrowingText(3, 6)),
        )

    def _add(self, form: Form, key: str, caption: str, field: Field) -> None:
        self.fields[key] = field
        form.add(caption, field)
        field.textChanged.connect(lambda *_: self._edited(key))

    def _edited(self, key: str) -> None:
        if not self._showing:
            self._savers.edited(ME, key, _text(self.fields[key]))

    def _write(self, _record: int, key: str, value: Any, done: Done, failed: Failed) -> None:
        self.desk.backend.write(
            profile.edit,
            initiator=self,
            then=lambda _: done(),
            failed=failed,
            burst=f"profile:{key}",
            **{key: value},
        )

    def _read(self) -> None:
        self.desk.backend.read(profile.get, then=self._show, channel="preferences.profile")

    def _show(self, found: Profile) -> None:
        self._showing = True
        pending = self._savers.pending(ME)
        for key, value in asdict(found).items():
            if key not in pending and _text(self.fields[key]) != value:
                _put(self.fields[key], value)
        self._showing = False

    def _changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.concerns("profile_entry"):
            self._read()


def _text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _put(field: Field, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
