"""The control for the start: a bare PySide6 window whose table shows fifty rows of a notebook, and nothing more."""

import sys

import sqlalchemy.orm
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

QUERY = (
    "SELECT name, organization, role, field, tags, stage, last_talked, next_meeting"
    " FROM contact_summary ORDER BY position LIMIT 50"
)
Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """Rows of texts."""

    def __init__(self, rows: list[tuple[object, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 8

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def main(path: str) -> int:
    """Show the window until it is killed."""
    engine = sqlalchemy.create_engine(f"sqlite:///{path}")
    with sqlalchemy.orm.Session(engine) as session:
        rows = [tuple(row) for row in session.execute(sqlalchemy.text(QUERY))]
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = QTableView()
    model = Rows(rows)
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1180, 780)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
