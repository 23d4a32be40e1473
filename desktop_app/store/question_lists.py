"""Question lists: ordered choices out of the bank."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.records.questions import QuestionList as ListRecord
from desktop_app.records.questions import QuestionListRow
from desktop_app.store import cascade, journal, lookup, questions
from desktop_app.store.operations import operation
from desktop_app.store.rows import moved, number, text_needed
from desktop_app.store.schema import Question, QuestionList, QuestionListItem


def rows(session: Session) -> tuple[QuestionListRow, ...]:
    """Every list as one line, in the order in which they were made."""
    query = (
        select(
            QuestionList.id,
            QuestionList.name,
            func.count(Question.id),
            func.coalesce(func.sum(Question.minutes), 0),
        )
        .outerjoin(QuestionListItem, QuestionListItem.list_id == QuestionList.id)
        .outerjoin(Question, Question.id == QuestionListItem.question_id)
        .group_by(QuestionList.id)
        .order_by(QuestionList.id)
    )
    return tuple(QuestionListRow(*row) for row in session.execute(query))


def get(session: Session, list_id: int) -> ListRecord:
    """A list with its questions in their order. Raises StoreProblem(GONE)."""
    row = lookup.get(session, QuestionList, list_id)
    found = questions.question_records(session, in_order(session, list_id))
    return ListRecord(row.id, row.name, row.about, found)


def in_order(session: Session, list_id: int) -> list[Question]:
    """The mapped questions of a list in their order."""
    query = select(Question).join(QuestionListItem, QuestionListItem.question_id == Question.id)
    query = query.where(QuestionListItem.list_id == list_id)
    return list(session.scalars(query.order_by(QuestionListItem.ordinal, QuestionListItem.id)))


@operation("create_list")
def create(session: Session, name: str, question_ids: Sequence[int] = ()) -> int:
    """Make a list; answers its id. Raises StoreProblem: INVALID without a name, GONE for a question."""
    row = QuestionList(name=text_needed(name, "the name"))
    session.add(row)
    session.flush()
    _append(session, row.id, question_ids)
    journal.describe(session, name=row.name)
    return row.id


@operation("copy_list")
def copy(session: Session, list_id: int, name: str) -> int:
    """Make a list with the questions of another; answers its id."""
    source = lookup.get(session, QuestionList, list_id)
    row = QuestionList(name=text_needed(name, "the name"), about=source.about)
    session.add(row)
    session.flush()
    _append(session, row.id, [question.id for question in in_order(session, list_id)])
    journal.describe(session, name=source.name)
    return row.id


@operation("rename_list")
def rename(session: Session, list_id: int, name: str) -> None:
    """Give a list another name."""
    row = lookup.get(session, QuestionList, list_id)
    row.name = text_needed(name, "the name")
    journal.describe(session, name=row.name)


@operation("delete_list")
def delete(session: Session, list_id: int) -> None:
    """Delete a list; its questions stay in the bank."""
    row = lookup.get(session, QuestionList, list_id)
    journal.describe(session, name=row.name)
    cascade.delete(session, row)


@operation("add_to_list")
def add(session: Session, list_id: int, question_ids: Sequence[int]) -> None:
    """Append questions; those already there are not doubled."""
    row = lookup.get(session, QuestionList, list_id)
    count = _append(session, list_id, question_ids)
    journal.describe(session, name=row.name, count=count)


@operation("remove_from_list")
def remove(session: Session, list_id: int, places: Sequence[int]) -> None:
    """Take the questions at these places (0 is the first) off a list; places that there are not are passed over."""
    row = lookup.get(session, QuestionList, list_id)
    items = _items(session, list_id)
    going = {place for place in places if 0 <= place < len(items)}
    for place in going:
        session.delete(items[place])
    number(item for place, item in enumerate(items) if place not in going)
    journal.describe(session, name=row.name, count=len(going))


@operation("reorder_list")
def move(session: Session, list_id: int, from_place: int, to_place: int) -> None:
    """Put the question at `from_place` at `to_place` instead (0 is the first)."""
    row = lookup.get(session, QuestionList, list_id)
    number(moved(_items(session, list_id), from_place, to_place))
    journal.describe(session, name=row.name)


def _items(session: Session, list_id: int) -> list[QuestionListItem]:
    query = select(QuestionListItem).where(QuestionListItem.list_id == list_id)
    return list(session.scalars(query.order_by(QuestionListItem.ordinal, QuestionListItem.id)))


def _append(session: Session, list_id: int, question_ids: Sequence[int]) -> int:
    items = _items(session, list_id)
    there = {item.question_id for item in items}
    new = [question_id for question_id in dict.fromkeys(question_ids) if question_id not in there]
    place = items[-1].ordinal + 1 if items else 0
    for question_id in new:
        lookup.get(session, Question, question_id)
        session.add(QuestionListItem(list_id=list_id, question_id=question_id, ordinal=place))
        place += 1
    return len(new)
