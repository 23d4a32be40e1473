"""Saving a template as it is typed; one that came with Askwell becomes the user's own version with the first key."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject

from desktop_app.records.drafts import Template
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import templates
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.living import while_living
from desktop_app.ui.outreach.keeping import Done, Failed, Keeping


class TemplateSaver(Keeping[Template]):
    """Keeps one template. A name that is rubbed out is left as it was."""

    def __init__(self, desk: Desk, template: Template, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._burst = f"template:{uuid4()}"
        self.template_id = template.id
        self._name = template.name
        self.start(template)

    def write(self, value: Template, done: Done, failed: Failed) -> None:
        self._name = value.name.strip() or self._name

        def kept(number: int) -> None:
            self.template_id = number
            done()

        def not_kept(problem: StoreProblem) -> None:
            if problem.trouble is Trouble.GONE and self.template_id is not None:
                self.template_id = None
                self.write(value, done, failed)
            else:
                failed(problem)

        self._desk.backend.write(
            templates.keep,
            replace(value, id=self.template_id, name=self._name),
            initiator=self,
            burst=self._burst,
            then=while_living(self, kept),
            failed=while_living(self, not_kept),
        )
