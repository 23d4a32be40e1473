"""Fills a new notebook: people, what is known of them, talks with answers, and the derived rows that go with them."""

import json
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop_app.method.checklist import KEYS
from desktop_app.method.folding import fold, name_key
from desktop_app.method.stages import ORDER, Facts, stage_of
from desktop_app.method.standing import Message
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Direction, Outcome, Purpose
from desktop_app.store import schema, schema_derived, vocabulary
from desktop_app.store.documents import document
from desktop_app.store.facets import facet
from desktop_app.store.instants import instant_text
from desktop_app.store.ordering import HIGH, LOW
from desktop_app.store.other_documents import meeting_place
from desktop_app.store.summary import BLANK_LAST, standing_columns
from tests.benchmarks.bulk import Rows
from tests.benchmarks.words import LINES, WORDS
from tests.benchmarks.writing import Writer

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
BATCH = 5000
ANSWERS = 11  # in a held meeting; one meeting in eleven was not held and has none, so that there are ten on average
# Changes of the last days that can be undone, as a notebook in use has them.
MOST_OPERATIONS = 20_000


@dataclass(slots=True)
class Person:
    """What the derived rows of one contact are made of."""

    row: dict[str, Any]
    organization: str = ""
    profession: str = ""
    tags: dict[int, str] = field(default_factory=dict)
    reach: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    meetings: list[tuple[datetime, Status]] = field(default_factory=list)
    thanked: list[datetime] = field(default_factory=list)
    owed: list[datetime] = field(default_factory=list)


class Filling:
    """One run over all contacts, in the order of their ids."""

    def __init__(self, connection: sqlite3.Connection, size: int) -> None:
        self._connection = connection
        self._size = size
        self._writer = Writer(size)
        self._questions = connection.execute("SELECT id, topic, text, minutes FROM question").fetchall()
        self._words: set[str] = {word for (word,) in connection.execute("SELECT term FROM search_term")}
        connection.execute("DELETE FROM search_term")
        moment = instant_text(NOW - timedelta(days=40))
        mapped: list[type[schema.Base]] = [
            *schema.RECORDS.values(),
            schema.ContactSummary,
            schema.SearchDocument,
            schema_derived.SearchTerm,
        ]
        self._rows = {kind.__tablename__: Rows(kind, moment, self._writer.random) for kind in mapped}

    def run(self) -> None:
        """Write everything."""
        write = self._writer
        names = [write.name() for _ in range(self._size)]
        keys = [name_key(name) for name in names]
        self._tags = self._name_all("tag", LINES["tags"])
        self._fields = self._name_all("field", LINES["fields"])
        self._organizations = self._name_all("organization", self._organization_names())
        gap = (HIGH - LOW) // (self._size + 1)
        order = sorted(range(self._size), key=keys.__getitem__)
        places = [0] * self._size
        for rank, number in enumerate(order, 1):
            places[number] = LOW + gap * rank
        talkers = range(1, self._size + 1, 8)
        talks = write.random.choices(talkers, k=self._size // 5)
        talk_counts = dict.fromkeys(talkers, 0)
        for contact in talks:
            talk_counts[contact] += 1
        for number, name in enumerate(names):
            self._contact(number + 1, name, keys[number], places[number], talk_counts.get(number + 1, 0))
            if number % BATCH == 0:
                self._flush()
        self._keep_words()
        self._operations()
        self._flush()
        self._tally()

    def _keep_words(self) -> None:
        for word in sorted(self._words):
            self._rows["search_term"].add(term=word)

    def _document(self, *about: Any, **texts: Any) -> None:
        row = document(*about, **texts)
        self._words |= vocabulary.words_of(row)
        self._rows["search_document"].add(**row)

    def _flush(self) -> None:
        for rows in self._rows.values():
            rows.flush(self._connection)

    def _organization_names(self) -> list[str]:
        wanted = max(20, self._size // 20)
        found: dict[str, str] = {}
        while len(found) < wanted:
            name = self._writer.organization()
            found.setdefault(name_key(name), name)
        return list(found.values())

    def _name_all(self, kind: str, names: list[str]) -> list[tuple[int, str]]:
        return [(self._rows[kind].add(name=name, name_key=name_key(name)), name) for name in names]

    # A person

    def _contact(self, contact: int, name: str, key: str, place: int, talks: int) -> None:
        write = self._writer
        organization, company = write.pick(self._organizations)
        field_id, field_name = write.pick(self._fields)
        row = {
            "name": name,
            "role": write.pick(LINES["roles"]),
            "organization_id": organization,
            "field_id": field_id,
            "time_zone": write.pick(WORDS["zones"]) if write.chance(0.3) else "",
            "how_known": write.sentences(LINES["how_known"], 1) if write.chance(0.5) else "",
            "organization_research": write.sentences(LINES["research"], 3) if write.chance(0.3) else "",
            "profession_research": write.sentences(LINES["research"], 2) if write.chance(0.2) else "",
            "notes": write.sentences(LINES["notes"], 4) if write.chance(0.8) else "",
            "at_rest": write.chance(0.03),
        }
        self._rows["contact"].add(id=contact, **row)
        person = Person(row, company, field_name)
        self._points(contact, person)
        for tag, label in {write.pick(self._tags) for _ in range(int(3 * write.random.random()))}:
            self._rows["contact_tag"].add(contact_id=contact, tag_id=tag)
            person.tags[tag] = label
        for _ in range(talks):
            self._meeting(contact, person)
        self._messages(contact, person)
        self._derived(contact, key, place, person)

    def _points(self, contact: int, person: Person) -> None:
        write, company = self._writer, fold(person.organization).replace(" ", "").replace("'", "")
        local = ".".join(fold(person.row["name"]).split())
        digits = write.random.getrandbits(24)
        values = [("email", "work", f"{local}{contact % 97 or ''}@{company}.example")]
        if write.chance(0.3):
            values.append(("email", "home", f"{local}{contact}@post.example"))
        if write.chance(0.6):
            values.append(("phone", "work", f"+{31 + digits % 40} {digits % 90 + 10} 555 {digits % 10000:04d}"))
        if write.chance(0.2):
            values.append(("link", "profile", f"https://{company}.example/people/{local.replace('.', '-')}"))
        if write.chance(0.05):
            values.append(
                ("address", "work", f"{person.organization}\n{digits % 200} Mill Lane\n{write.pick(WORDS['cities'])}")
            )
        for ordinal, (kind, label, value) in enumerate(values):
            self._rows["contact_point"].add(contact_id=contact, kind=kind, label=label, value=value, ordinal=ordinal)
            person.reach.append(value)

    def _messages(self, contact: int, person: Person) -> None:
        write = self._writer
        at = NOW - timedelta(minutes=write.random.randint(600, 900_000))
        while write.chance(0.4) and len(person.messages) < 3:
            text = write.sentences(LINES["messages"], 1)
            outward = not person.messages or write.chance(0.5)
            direction = Direction.OUT if outward else Direction.IN
            outcome = Outcome.NONE if outward else Outcome.AGREED
            purpose = (Purpose.REMIND if person.messages else Purpose.ASK) if outward else Purpose.OTHER
            self._rows["outreach"].add(
                contact_id=contact, channel="email", direction=direction.value, outcome=outcome.value,
                at=instant_text(at), text=text, purpose=purpose.value,
            )  # fmt: skip
            person.messages.append(Message(at, direction, outcome, purpose))
            person.texts.append(text)
            at += timedelta(days=3)
        if contact > 1 and write.chance(0.05):
            note = write.sentences(LINES["how_known"], 1)
            referrer = write.random.randrange(1, contact)
            self._rows["referral"].add(referrer_id=referrer, referred_id=contact, note=note, told_at=None, made_at=None)
            person.texts.append(note)
        if write.chance(0.03):
            promise = write.sentences(LINES["messages"], 1)
            self._rows["promise"].add(contact_id=contact, by_me=True, text=promise, due_on="2026-04-01", kept_at=None)
            person.texts.append(promise)

    # A meeting

    def _meeting(self, contact: int, person: Person) -> None:
        write, rows = self._writer, self._rows
        held = rows["meeting"].count % ANSWERS != ANSWERS - 1
        start = NOW + timedelta(days=write.random.randint(-900, -2) if held else write.random.randint(2, 60))
        start = start.replace(minute=write.random.choice((0, 15, 30, 45)))
        status = Status.HELD if held else write.pick((Status.SCHEDULED, Status.CONFIRMED, Status.CANCELLED))
        notes = write.sentences(LINES["notes"], 3) if held else ""
        place = write.pick(WORDS["cities"]) if write.chance(0.4) else ""
        meeting = rows["meeting"].add(
            contact_id=contact, starts_local=start.strftime("%Y-%m-%dT%H:%M"), zone="UTC",
            starts_at=instant_text(start), mode="in_person" if place else "video",
            place=place, status=status.value, notes=notes,
        )  # fmt: skip
        agenda = self._agenda(meeting, held)
        for ordinal, key in enumerate(KEYS):
            rows["checklist_item"].add(meeting_id=meeting, key=key, done=held, ordinal=ordinal)
        person.meetings.append((start, status))
        if held:
            self._thanks(contact, meeting, start, person)
            person.answers.extend(agenda)
        person.places.extend(filter(None, (notes, place)))
        self._document(
            "meeting", meeting, meeting_place(start, meeting), [facet("m", status.value)],
            name=[person.row["name"]], work=[person.row["role"], person.organization], reach=[place], notes=[notes],
            talks=agenda,
        )  # fmt: skip

    def _agenda(self, meeting: int, held: bool) -> list[str]:
        texts = []
        for ordinal in range(ANSWERS if held else 6):
            question, topic, text, minutes = self._writer.pick(self._questions)
            answer = self._writer.sentences(LINES["answers"], 2) if held else ""
            self._rows["agenda_item"].add(
                meeting_id=meeting, question_id=question, topic=topic, text=text, minutes=minutes, ordinal=ordinal,
                asked=held, answer=answer,
            )  # fmt: skip
            texts += [text, answer] if held else [text]
        return texts

    def _thanks(self, contact: int, meeting: int, start: datetime, person: Person) -> None:
        due, sent = start + timedelta(days=1), start + timedelta(hours=6)
        owed = start > NOW - timedelta(days=12)
        self._rows["thank_you"].add(
            contact_id=contact,
            meeting_id=meeting,
            due_at=instant_text(due),
            sent_at=None if owed else instant_text(sent),
        )
        if owed:
            person.owed.append(due)
        else:
            person.thanked.append(sent)

    # What the store would derive

    def _derived(self, contact: int, key: str, place: int, person: Person) -> None:
        row = person.row
        facts = Facts(
            researched=bool(row["organization_research"] or row["profession_research"]),
            at_rest=row["at_rest"],
            messages=person.messages,
            meetings=person.meetings,
            thanked=person.thanked,
            thanks_owed=bool(person.owed),
        )
        stage = stage_of(facts)
        tags = sorted(person.tags.items(), key=lambda tag: name_key(tag[1]))
        shown = {
            "name": row["name"],
            "organization": person.organization,
            "role": row["role"],
            "field": person.profession,
            "tags": ", ".join(label for _, label in tags),
        }
        keys = {f"{column}_key": name_key(value) or BLANK_LAST for column, value in shown.items()}
        talked = [start for start, status in person.meetings if status is Status.HELD]
        ahead = [start for start, status in person.meetings if status in (Status.SCHEDULED, Status.CONFIRMED)]
        due = min(person.owed, default=None)
        self._rows["contact_summary"].add(
            position=place, contact_id=contact, **shown, **keys | {"name_key": key}, stage=stage.value,
            stage_rank=ORDER.index(stage), last_talked=_text(max(talked, default=None)),
            next_meeting=_text(min(ahead, default=None)), thanks_due=_text(due),
            last_contact=_text(max([*talked, *person.thanked, *(one.at for one in person.messages)], default=None)),
            **standing_columns(person.messages, max(talked, default=None)),
        )  # fmt: skip
        facets = [
            facet("s", stage.value),
            *(facet("t", tag) for tag in sorted(person.tags)),
            facet("f", row["field_id"]),
        ]
        facets += [facet("d", "ue")] if due else []
        self._document(
            "contact", contact, place, facets,
            name=[row["name"]], work=[row["role"], person.organization, person.profession, shown["tags"]],
            reach=person.reach, talks=[*person.answers, *person.places, *person.texts],
            notes=[row[k] for k in ("notes", "how_known", "organization_research", "profession_research")],
        )  # fmt: skip

    def _tally(self) -> None:
        self._connection.execute(
            "INSERT INTO tally(key, count) SELECT 'stage:' || stage, count(*) FROM contact_summary GROUP BY stage"
            " UNION ALL SELECT 'thanks', count(*) FROM contact_summary WHERE thanks_due IS NOT NULL"
        )

    def _operations(self) -> None:
        count = min(MOST_OPERATIONS, self._size // 2)
        step = timedelta(days=28) / count
        changed = [1 + number * self._size // count for number in range(count)]
        sql = "INSERT INTO operation(id, at, name, details, kind, burst, undone, redoable) VALUES (?,?,?,?,?,?,?,?)"
        times = [instant_text(NOW - timedelta(days=28) + step * number) for number in range(count)]
        details = json.dumps({"name": "somebody", "field": "notes"})
        self._connection.executemany(
            sql, ((n + 1, at, "edit_contact", details, "do", "", False, True) for n, at in enumerate(times))
        )
        sql = (
            "INSERT INTO journal_entry(operation_id, subject, subject_id, record, record_id, before, after)"
            " SELECT ?, 'contact', id, 'contact', id, json_object('id', id, 'name', name, 'notes', ''),"
            " json_object('id', id, 'name', name, 'notes', notes) FROM contact WHERE id = ?"
        )
        self._flush()
        self._connection.executemany(sql, enumerate(changed, 1))


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else instant_text(moment)
