"""What all mapped classes of the notebook are made of; imported only inside `store`.

Foreign keys are deferred to COMMIT, so that undo may replay rows in any order.
"""

from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from desktop_app.store.types import Day, Instant


class Base(DeclarativeBase):
    """Mapped classes of the notebook; `journaled` ones are undoable."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Instant, date: Day, dict[str, Any]: JSON}
    journaled = False


class Record(Base):
    """What every record of the vocabulary carries: a row id never used twice, a UUID, when it was made and changed."""

    __abstract__ = True
    __table_args__: Any = {"sqlite_autoincrement": True}
    journaled = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-4)
    uuid: Mapped[str] = mapped_column(unique=True, default=lambda: str(uuid4()), sort_order=-3)
    created_at: Mapped[datetime] = mapped_column(sort_order=-2)
    changed_at: Mapped[datetime] = mapped_column(sort_order=-1)


def refers(target: str, *, on_delete: str, index: bool = True) -> Any:
    """A column that points at the id of `target`."""
    key = ForeignKey(f"{target}.id", ondelete=on_delete, deferrable=True, initially="DEFERRED")
    return mapped_column(key, index=index)


def table_args(*constraints: Any) -> Any:
    return (*constraints, {"sqlite_autoincrement": True})
