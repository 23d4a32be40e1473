"""Whatever is typed, search answers, and finds what is there."""

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop_app.method.folding import fold, searchable
from desktop_app.records.contacts import ContactPoint, ContactRow, ContactView, PointKind, Stage
from desktop_app.records.meetings import MeetingView
from desktop_app.records.questions import QuestionView
from desktop_app.store import (
    contacts,
    contacts_list,
    meetings_list,
    names,
    questions,
    search,
    sorted_hits,
    vocabulary,
)
from desktop_app.store.database import Notebook

AddContact = Callable[..., int]
ODD = [
    '"', "'", '""', '"a', "*", "a*", "%", "_", "a%b", "NEAR(", "NEAR(a b, 3)", "a AND", "OR", "NOT x", "(", ")", "^a",
    "name:", "name : ana", "-x", "+x", "a + b", "{a}", "\\", ";", "--", "/*", "\0", "a\0b", "\n", "\t", "🙂", "👩‍🔬",
    "🇪🇺", "李", "李小", "東京", "カタカナ", "김", "한국어", "Ａｎａ", "ﬁ", "ß", "İ", "\u0301", "e\u0301", "\u200b",
    "\ud800", "a\udfff", "\ue000sfound", "\ue001", "x" * 10_000, "x " * 5_000, "李" * 10_000, "🙂" * 10_000,
    '"' * 10_000, " ", "1", "+44 (0) 20", "ana@example.org", "https://example.org/?q=1", "C++", "C#", "a.b", "O'Hara",
]  # fmt: skip


def found(notebook: Notebook, query: str, **filters: Any) -> list[str]:
    """Names of all hits in their order."""
    view = ContactView(query=query, **filters)
    return [row.name for row in notebook.read(contacts_list.page, view, 0, 1000).rows]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    """A notebook to be read only: people of many scripts, and a crowd."""
    path = tmp_path_factory.mktemp("people") / "notebook.sqlite"
    with closing(Notebook.open(path)) as notebook:
        notebook.raw.execute("PRAGMA synchronous=OFF")
        for number in range(60):
            tags = ["even" if number % 2 == 0 else "odd"]
            field = "Law" if number % 3 == 0 else "Music"
            notes = "sings in a quartet" if number % 5 == 0 else ""
            research = "read their site" if number % 4 == 0 else ""
            name = f"{'Quirin' if number % 6 == 0 else 'Person'} {number:02}"
            known = {"tags": tags, "field": field, "notes": notes, "organization_research": research}
            notebook.write(contacts.create, name, **known)
        yield notebook


@pytest.mark.parametrize("query", ODD, ids=range(len(ODD)))
def test_odd_input_is_answered_everywhere(people: Notebook, query: str) -> None:
    page = people.read(contacts_list.page, ContactView(query=query), 0, 20)
    assert page.total >= len(page.rows)
    by_stage = ContactView(query=query, stages=frozenset(Stage), sort="organization", descending=True)
    assert people.read(contacts_list.page, by_stage, 0, 20).total == page.total
    assert len(people.read(names.contacts, query)) <= 20
    for past in (True, False):
        assert people.read(meetings_list.page, MeetingView(query=query, past=past), 0, 20).rows == ()
    assert people.read(questions.page, QuestionView(query=query), 0, 20).total >= 0


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=60) | st.text(alphabet='ab"*()%^:-+{}\\\0 李🙂\u0301', max_size=30))
@example("\U000e0001")
def test_any_text_is_answered(people: Notebook, query: str) -> None:
    page = people.read(contacts_list.page, ContactView(query=query), 0, 5)
    assert page.total >= len(page.rows)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=30), notes=st.text(max_size=80))
def test_anything_that_can_be_written_can_be_found_by_its_words(notebook: Notebook, name: str, notes: str) -> None:
    contact_id = notebook.write(contacts.create, name, notes=notes).answer
    stored = notebook.read(contacts.get, contact_id)
    for text in (stored.name, stored.notes, *stored.name.split()[:3], *stored.notes.split()[:3]):
        view = ContactView(query=text)
        hits = [row.id for row in notebook.read(contacts_list.page, view, 0, 1000).rows]
        assert contact_id in hits
    notebook.write(contacts.delete, [contact_id])


@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("José Peña", ["jose", "PENA", "josé p", "pena jose", "ose", "peñ"]),
        ("Łukasz Øster", ["lukasz", "oster", "łuk"]),
        ("Straße-Müller", ["strasse", "straße", "muller", "müll", "mueller"[:2]]),
        ("李小龍", ["李", "小龍", "李小龍", "龍"]),
        ("山田 ひろし", ["山", "田", "ひろ", "ろし"]),
        ("김민준", ["김", "민준", "김민준"]),
        ("Max 🙂 Meier", ["🙂", "max 🙂", "meier"]),
        ("Ｆｕｌｌ Ｗｉｄｔｈ", ["full", "width"]),
        ("Anne-Marie O'Hara", ["anne-marie", "marie", "o'hara", "hara", "ohara"[1:]]),
        ("Bjarne C++", ["c++", "bjarne"]),
    ],
)
def test_scripts_accents_and_signs(notebook: Notebook, add_contact: AddContact, name: str, queries: list[str]) -> None:
    add_contact(name)
    add_contact("Somebody Else")
    for query in queries:
        assert found(notebook, query) == [name], query


@pytest.mark.parametrize(
    "values",
    [
        {"role": "Bassoonist"},
        {"organization": "Bassoon Society"},
        {"field": "Bassoons"},
        {"tags": ["bassoon"]},
        {"notes": "plays\nthe bassoon well"},
        {"how_known": "a bassoon class"},
        {"organization_research": "they rent bassoons"},
        {"profession_research": "bassoon makers are few"},
        {"points": [ContactPoint(PointKind.EMAIL, "bassoon@example.org")]},
    ],
    ids=lambda values: next(iter(values)),
)
def test_everything_written_about_a_person_is_searched(
    notebook: Notebook, add_contact: AddContact, values: dict[str, Any]
) -> None:
    add_contact("Somebody Else")
    add_contact("Ana", **values)
    for query in ("bassoon", "BASS", "asso", "bas"):
        assert found(notebook, query) == ["Ana"], query


def test_all_words_must_be_there_wherever_they_are(notebook: Notebook, add_contact: AddContact) -> None:
    add_contact("Ana", role="Judge", notes="likes tea")
    add_contact("Bo", role="Judge")
    assert found(notebook, "tea judge ana") == ["Ana"]
    assert found(notebook, "tea judge bo") == []
    assert found(notebook, "jud") == ["Ana", "Bo"]


def test_names_come_first_then_beginnings_then_insides_each_in_the_order_of_names(
    notebook: Notebook, add_contact: AddContact
) -> None:
    add_contact("Bo", notes="knows a Norman")
    add_contact("Abe", notes="enormous hat")
    add_contact("Zed Norris")
    add_contact("Cy", role="Normal")
    add_contact("Nora Ames")
    assert found(notebook, "nor") == ["Nora Ames", "Zed Norris", "Bo", "Cy", "Abe"]
    assert found(notebook, "norm") == ["Bo", "Cy", "Abe"]
    assert found(notebook, "ormo") == ["Abe"]


def test_a_changed_or_deleted_text_is_found_no_more(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana", notes="likes tea")
    notebook.write(contacts.edit, ana, notes="likes coffee")
    assert found(notebook, "tea") == []
    assert found(notebook, "coff") == ["Ana"]
    notebook.write(contacts.delete, [ana])
    assert found(notebook, "coffee") == found(notebook, "offee") == []


def test_what_cannot_be_looked_for_shows_everybody(people: Notebook) -> None:
    for query in ("", "   ", "*", "…", '"'):
        assert len(found(people, query)) == 60


@pytest.mark.parametrize("query", ["person", "p", "quartet", "uarte", "quirin 0", "even sings", "erson", "0", "read"])
@pytest.mark.parametrize("descending", [False, True])
def test_pages_have_no_gaps_and_no_doubles(people: Notebook, query: str, descending: bool) -> None:
    view = ContactView(query=query, descending=descending)
    whole = people.read(contacts_list.page, view, 0, 1000)
    assert whole.rows
    for size in (1, 7, 20):
        rows: list[ContactRow] = []
        for offset in range(0, len(whole.rows) + size, size):
            page = people.read(contacts_list.page, view, offset, size)
            assert (page.total, page.more) == (whole.total, False)
            rows.extend(page.rows)
        assert [row.id for row in rows] == [row.id for row in whole.rows]
    assert whole.total == len(whole.rows) == len({row.id for row in whole.rows})


@pytest.mark.parametrize("sort", sorted(contacts_list.SORTS))
def test_any_order_has_the_same_hits(people: Notebook, sort: str) -> None:
    expected = sorted(found(people, "sings"))
    assert expected
    for descending in (False, True):
        assert sorted(found(people, "sings", sort=sort, descending=descending)) == expected


@pytest.mark.parametrize("query", ["person", "p", "quartet", "even sings", "quirin 0", "read their", "law person"])
@pytest.mark.parametrize("walked", [0, 7, 4000])
def test_many_hits_in_any_order_are_those_that_few_are(
    people: Notebook, monkeypatch: pytest.MonkeyPatch, query: str, walked: int
) -> None:
    for sort in contacts_list.SORTS:
        view = ContactView(query=query, stages=frozenset({Stage.FOUND, Stage.RESEARCHED}), sort=sort)
        few = people.read(contacts_list.page, view, 0, 30).rows
        assert few
        with monkeypatch.context() as patched:
            patched.setattr(sorted_hits, "FEW", 2)
            patched.setattr(sorted_hits, "WALKED", walked)
            pages = [people.read(contacts_list.page, view, offset, 10).rows for offset in (0, 10, 20)]
        assert sum(pages, ()) == few


@given(st.text(max_size=30), st.text(alphabet="ab_ -.é1李🙂", max_size=12))
def test_a_hit_is_told_from_its_text_as_full_text_tells_it(text: str, query: str) -> None:
    wanted = search.search(query, [], (0, 9))
    document = searchable(text)
    with closing(sqlite3.connect(":memory:")) as raw:
        raw.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 0')")
        raw.execute("INSERT INTO t(text) VALUES (?)", (document,))
        sql = "SELECT count(*) FROM t WHERE t MATCH ?"
        terms = [" ".join(vocabulary.WORD.findall(term)) for term in wanted.words.terms]
        told = all(raw.execute(sql, (f"{vocabulary.quoted(term)} *",)).fetchone()[0] for term in terms)
    assert sorted_hits.Check(wanted)("", [document]) == told


def test_filters_and_words_are_combined(people: Notebook) -> None:
    fields = {named.name: named.id for named in people.read(names.fields)}
    tags = {named.name: named.id for named in people.read(names.tags)}
    rows = people.read(contacts_list.page, ContactView(), 0, 100).rows
    for query in ("", "person", "sings", "erso"):
        for stages in (frozenset[Stage](), frozenset({Stage.RESEARCHED}), frozenset({Stage.FOUND, Stage.RESEARCHED})):
            for field in (frozenset[int](), frozenset({fields["Law"]}), frozenset(fields.values())):
                for tag in (frozenset[int](), frozenset({tags["odd"]})):
                    expected = {
                        row.name
                        for row in rows
                        if (not stages or row.stage in stages)
                        and (not field or fields[row.field] in field)
                        and (not tag or tags[row.tags] in tag)
                        and (query != "sings" or int(row.name[-2:]) % 5 == 0)
                        and (query not in ("person", "erso") or row.name.startswith("Person"))
                    }
                    assert set(found(people, query, stages=stages, fields=field, tags=tag)) == expected


WORD = st.text(alphabet="abé", min_size=1, max_size=5)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.tuples(WORD, st.lists(WORD, max_size=4)), min_size=1, max_size=12),
    queries=st.lists(st.lists(WORD, min_size=1, max_size=2), min_size=1, max_size=6),
)
def test_hits_are_those_that_looking_at_every_word_finds(
    tmp_path_factory: pytest.TempPathFactory,
    new_file: Path,
    texts: list[tuple[str, list[str]]],
    queries: list[list[str]],
) -> None:
    path = tmp_path_factory.mktemp("looked") / "notebook.sqlite"
    shutil.copyfile(new_file, path)
    with closing(Notebook.open(path)) as notebook:
        notebook.raw.execute("PRAGMA synchronous=OFF")
        for name, notes in texts:
            notebook.write(contacts.create, name, notes=" ".join(notes))
        people = notebook.read(contacts_list.page, ContactView(), 0, 100).rows
        words = {row.id: [fold(row.name), *fold(notebook.read(contacts.get, row.id).notes).split()] for row in people}
        for query in queries:
            terms = [fold(term) for term in query]
            expected = {number for number, held in words.items() if _held(held, terms)}
            hits = notebook.read(contacts_list.page, ContactView(query=" ".join(query)), 0, 100).rows
            assert {row.id for row in hits} == expected


def _held(words: list[str], terms: list[str]) -> bool:
    """Each term begins some word, or stands inside one if it is long enough to be looked for there."""
    return all(any(word.startswith(term) or (len(term) >= 3 and term in word) for word in words) for term in terms)


def test_full_text_cuts_every_sign_where_we_do() -> None:
    signs = [chr(code) for code in range(1, 0x11000) if not 0xD800 <= code < 0xE000]
    texts = [searchable(f"a{sign}b") for sign in signs]
    with closing(sqlite3.connect(":memory:")) as raw:
        raw.execute("CREATE VIRTUAL TABLE cut USING fts5(text, tokenize='unicode61 remove_diacritics 0')")
        raw.execute("CREATE VIRTUAL TABLE cut_word USING fts5vocab(cut, instance)")
        raw.executemany("INSERT INTO cut(rowid, text) VALUES (?, ?)", enumerate(texts))
        counts = dict(raw.execute("SELECT doc, count(*) FROM cut_word GROUP BY doc").fetchall())
    apart = [signs[row] for row, text in enumerate(texts) if counts[row] != len(vocabulary.WORD.findall(text))]
    assert apart == []


@pytest.mark.parametrize(
    "view",
    [
        ContactView(),
        ContactView(sort="organization", descending=True),
        ContactView(query="person"),
        ContactView(query="sings pers"),
        ContactView(query="uarte"),
        ContactView(query="p", tags=frozenset({1})),
        ContactView(stages=frozenset({Stage.FOUND})),
    ],
    ids=["all", "sorted", "name", "two words", "inside", "filtered", "stage"],
)
def test_no_search_reads_or_sorts_a_whole_table(people: Notebook, view: ContactView) -> None:
    asked: list[str] = []
    people.raw.set_trace_callback(asked.append)
    people.read(contacts_list.page, view, 0, 20)
    people.raw.set_trace_callback(None)
    plans = [
        line[3]
        for statement in asked
        if statement.startswith("SELECT")
        for line in people.raw.execute(f"EXPLAIN QUERY PLAN {statement}")
    ]
    assert plans
    slow = [line for line in plans if "TEMP B-TREE" in line or (line.startswith("SCAN") and not _is_cheap(line))]
    assert slow == []


def _is_cheap(line: str) -> bool:
    """A window of an index or of full text, the tallies, or a list that is part of the question."""
    return "INDEX" in line or "contact_summary" in line or line.split()[1] in ("tally", "CONSTANT", "(subquery-1)")


def test_a_broad_search_says_at_least_how_many_there_are(people: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "COUNT_LIMIT", 10)
    page = people.read(contacts_list.page, ContactView(query="person"), 0, 5)
    assert (len(page.rows), page.more) == (5, True)
    assert page.total >= 10


def test_pieces_of_names_find_all_who_have_them(notebook: Notebook, add_contact: AddContact) -> None:
    chance = random.Random(5)
    syllables = ["ka", "lo", "mi", "ne", "ru", "ta"]
    kept = {}
    for _ in range(40):
        name = "".join(chance.choices(syllables, k=4))
        kept[add_contact(name)] = name
    for _ in range(200):
        whole = chance.choice(list(kept.values()))
        start = chance.randrange(len(whole) - 2)
        piece = whole[start : start + chance.randrange(3, 7)]
        hits = {row.id for row in notebook.read(contacts_list.page, ContactView(query=piece), 0, 100).rows}
        assert hits == {number for number, name in kept.items() if piece in name}
