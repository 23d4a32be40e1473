"""People as address books hold them twice, and others who only look alike: made up from a seed, and labelled.

Each case makes two or three entries, and says which of them are one person.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from tests.benchmarks.words import WORDS

_NICKNAMES = (
    ("William", "Bill"),
    ("Robert", "Bob"),
    ("Elizabeth", "Liz"),
    ("Katharina", "Kathi"),
    ("Michael", "Mike"),
    ("Margaret", "Peggy"),
    ("Johannes", "Hannes"),
    ("Thomas", "Tom"),
    ("Alexandra", "Sasha"),
    ("Susanne", "Susie"),
)
# These stand in no table of the program's: it has to miss some of them.
_UNUSUAL = (("Bartholomew", "Tolly"), ("Guadalupe", "Lupita"), ("Ferdinand", "Ferdl"), ("Siobhan", "Shiv"))
REGION = "DE"


@dataclass(frozen=True)
class Entry:
    """Somebody as one address book has them."""

    name: str
    organization: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass
class Labelled:
    """All entries, the pairs of their places that are one person, and which case each entry is of."""

    entries: list[Entry] = field(default_factory=list)
    same: set[tuple[int, int]] = field(default_factory=set)
    cases: list[str] = field(default_factory=list)


def make(seed: int, each: int = 40) -> Labelled:
    """A set with `each` of every case, and four times as many who are there once."""
    return _Making(seed).run(each)


class _Making:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._serial = 0

    def run(self, each: int) -> Labelled:
        found = Labelled()
        one: tuple[Callable[[], tuple[Entry, ...]], ...] = (
            *(self.typo_same_mail, self.typo_same_work, self.swapped, self.titled, self.accents),
            *(self.nickname_same_mail, self.nickname_same_work, self.unusual_nickname, self.married_same_mail),
            *(self.married_same_phone, self.initial_same_work, self.phone_written_otherwise, self.moved_on),
            *(self.name_only, self.middle_name, self.legal_form, self.moved_without_trace, self.two_slips),
        )
        several: tuple[Callable[[], tuple[Entry, ...]], ...] = (
            *(self.namesakes, self.office_phone, self.family_mail, self.family_phone, self.office_mail),
            *(self.siblings_at_work, self.same_given_at_work, self.phones_of_two_countries, self.near_namesakes),
            *(self.namesake_of_little_known, self.siblings_of_one_initial, self.couple_at_work),
        )
        for _ in range(each):
            for case in one:
                self._add(found, case.__name__, case(), same=True)
            for case in several:
                self._add(found, case.__name__, case(), same=False)
            for _ in range(4):
                self._add(found, "alone", (self.person(),), same=False)
        return found

    def _add(self, found: Labelled, case: str, entries: tuple[Entry, ...], *, same: bool) -> None:
        first = len(found.entries)
        found.entries.extend(entries)
        found.cases.extend([case] * len(entries))
        if same:
            found.same |= {(one, other) for other in range(first, first + len(entries)) for one in range(first, other)}

    # What entries are made of

    def given(self) -> str:
        return self._random.choice(WORDS["given"])

    def family(self) -> str:
        return self._random.choice(WORDS["family_heads"]) + self._random.choice(WORDS["family_tails"])

    def work(self) -> str:
        self._serial += 1
        return f"{self.family()} {self._random.choice(('Labs', 'Partners', 'Works', 'Consulting'))}"

    def phone(self) -> str:
        return f"+49 171 {self._random.randrange(10**7):07d}"

    def mail(self, name: str) -> str:
        self._serial += 1
        return f"{'.'.join(name.lower().split())}{self._serial}@mail.example"

    def person(self, name: str = "") -> Entry:
        name = name or f"{self.given()} {self.family()}"
        return Entry(name, self.work(), (self.mail(name),), (self.phone(),))

    def slip(self, word: str) -> str:
        """One letter left out, doubled, exchanged with its neighbour, or another."""
        place = self._random.randrange(1, max(2, len(word) - 1))
        ways = (
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
            word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :],
            word[:place] + self._random.choice("aeiourtn") + word[place + 1 :],
        )
        return self._random.choice(ways)

    # One person twice

    def typo_same_mail(self) -> tuple[Entry, ...]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        return one, Entry(f"{given} {self.slip(family)}", "", one.emails)

    def typo_same_work(self) -> tuple[Entry, ...]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        return one, Entry(f"{given} {self.slip(family)}", one.organization, (), (self.phone(),))

    def swapped(self) -> tuple[Entry, ...]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        turned = self._random.choice((f"{family}, {given}", f"{family} {given}"))
        return one, Entry(turned, one.organization)

    def titled(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, Entry(f"Dr. {one.name}", one.organization, (self.mail(one.name),))

    def accents(self) -> tuple[Entry, ...]:
        one = self.person(f"{self._random.choice(('René', 'Zoë', 'José', 'Søren'))} {self.family()}")
        plain = one.name.replace("é", "e").replace("ë", "e").replace("ø", "o")
        return one, Entry(plain.upper(), one.organization)

    def nickname_same_mail(self) -> tuple[Entry, ...]:
        (long, short), family = self._random.choice(_NICKNAMES), self.family()
        one = self.person(f"{long} {family}")
        return one, Entry(f"{short} {family}", "", one.emails)

    def nickname_same_work(self) -> tuple[Entry, ...]:
        (long, short), family = self._random.choice(_NICKNAMES), self.family()
        one = self.person(f"{long} {family}")
        return one, Entry(f"{short} {family}", one.organization)

    def unusual_nickname(self) -> tuple[Entry, ...]:
        (long, short), family = self._random.choice(_UNUSUAL), self.family()
        one = self.person(f"{long} {family}")
        return one, Entry(f"{short} {family}", one.organization, one.emails)

    def married_same_mail(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, replace(self.person(f"{one.name.split()[0]} {self.family()}"), emails=one.emails)

    def married_same_phone(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, replace(self.person(f"{one.name.split()[0]} {self.family()}"), phones=one.phones)

    def initial_same_work(self) -> tuple[Entry, ...]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        return one, Entry(f"{given[0]}. {family}", one.organization)

    def phone_written_otherwise(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, Entry(one.name, "", (), (one.phones[0].replace("+49 171 ", "0171/"),))

    def moved_on(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, Entry(one.name, self.work(), one.emails)

    def name_only(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, Entry(one.name)

    def middle_name(self) -> tuple[Entry, ...]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        return one, Entry(f"{given} {self.given()} {family}", one.organization)

    def legal_form(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, Entry(one.name, f"{one.organization} GmbH", (self.mail(one.name),))

    def moved_without_trace(self) -> tuple[Entry, ...]:
        """Everything but the name has changed: nobody could tell."""
        one = self.person()
        return one, self.person(one.name)

    def two_slips(self) -> tuple[Entry, ...]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        return one, Entry(f"{self.slip(given)} {self.slip(family)}", one.organization)

    # People who are not one

    def namesake_of_little_known(self) -> tuple[Entry, ...]:
        """Another one of the same name, of whom nothing else is known: nobody could tell."""
        one = self.person()
        return one, Entry(one.name)

    def siblings_of_one_initial(self) -> tuple[Entry, ...]:
        names, family = self._random.choice((("Anna", "Andrea"), ("Maria", "Martha"), ("Jan", "Jonas"))), self.family()
        one = self.person(f"{names[0]} {family}")
        return one, replace(self.person(f"{names[1]} {family}"), emails=one.emails)

    def couple_at_work(self) -> tuple[Entry, ...]:
        one = self.person()
        name = f"{self.other_given(one)} {one.name.split(' ', 1)[1]}"
        return one, replace(self.person(name), organization=one.organization, phones=one.phones)

    def namesakes(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, self.person(one.name)

    def office_phone(self) -> tuple[Entry, ...]:
        one = self.person()
        others = (replace(self.person(), organization=one.organization, phones=one.phones) for _ in range(4))
        return one, *others

    def family_mail(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, replace(self.person(f"{self.other_given(one)} {one.name.split(' ', 1)[1]}"), emails=one.emails)

    def family_phone(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, replace(self.person(f"{self.other_given(one)} {one.name.split(' ', 1)[1]}"), phones=one.phones)

    def office_mail(self) -> tuple[Entry, ...]:
        work = self.work()
        mail = f"info@{work.split()[0].lower()}.example"
        return tuple(Entry(self.person().name, work, (mail,)) for _ in range(2))

    def siblings_at_work(self) -> tuple[Entry, ...]:
        one = self.person()
        name = f"{self.other_given(one)} {one.name.split(' ', 1)[1]}"
        return one, replace(self.person(name), organization=one.organization)

    def same_given_at_work(self) -> tuple[Entry, ...]:
        one = self.person()
        return one, replace(self.person(f"{one.name.split()[0]} {self.family()}"), organization=one.organization)

    def phones_of_two_countries(self) -> tuple[Entry, ...]:
        one = self.person()
        given = one.name.split()[0]
        abroad = one.phones[0].replace("+49", "+43")
        return one, replace(self.person(f"{given} {self.family()}"), phones=(abroad,))

    def near_namesakes(self) -> tuple[Entry, ...]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        return one, self.person(f"{given} {self.slip(family)}")

    def other_given(self, one: Entry) -> str:
        return next(name for name in iter(self.given, None) if name[0] != one.name[0])


def cases_missed(labelled: Labelled, found: set[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """For each case how many pairs are one person, and how many of them were found."""
    for case in dict.fromkeys(labelled.cases):
        pairs = {pair for pair in labelled.same if labelled.cases[pair[0]] == case}
        if pairs:
            yield case, len(pairs), len(pairs & found)
