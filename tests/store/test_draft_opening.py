"""What a draft's window begins with."""

from collections.abc import Callable

import pytest

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import drafts, profile, referrals
from desktop_app.store.database import Notebook
from desktop_app.store.draft_opening import Opening, opening

Add = Callable[..., int]
ZONE = "Europe/Amsterdam"


def begin(notebook: Notebook, wanted: DraftWanted, *, find: bool = True) -> Opening:
    return notebook.read(opening, wanted, ZONE, find=find)


def test_the_way_is_that_of_the_best_template(notebook: Notebook, add_contact: Add) -> None:
    found = begin(notebook, DraftWanted(add_contact()))
    assert found.wanted.channel is Channel.EMAIL
    assert found.draft is None
    assert found.templates[0].purpose is Purpose.ASK
    assert found.addressee == found.contact


@pytest.mark.parametrize("channel", list(Channel))
def test_a_way_that_is_wanted_is_kept(notebook: Notebook, add_contact: Add, channel: Channel) -> None:
    assert begin(notebook, DraftWanted(add_contact(), channel=channel)).wanted.channel is channel


def test_a_draft_that_was_begun_decides(notebook: Notebook, add_contact: Add) -> None:
    contact = add_contact()
    number = notebook.write(drafts.create, DraftWanted(contact, channel=Channel.LETTER), "", "Dear").answer
    found = begin(notebook, DraftWanted(contact))
    assert found.draft is not None
    assert (found.draft.id, found.wanted.channel) == (number, Channel.LETTER)
    again = begin(notebook, DraftWanted(contact, channel=Channel.PHONE), find=False)
    assert (again.draft, again.wanted.channel) == (None, Channel.PHONE)


def test_who_may_not_be_named_yet_is_told_of(notebook: Notebook, add_contact: Add) -> None:
    contact, charles = add_contact("Ada King"), add_contact("Charles Babbage")
    referral = notebook.write(referrals.add, charles, contact).answer
    found = begin(notebook, DraftWanted(contact))
    assert found.leave is not None
    assert (found.leave.id, found.leave.referrer.id) == (referral, charles)
    assert found.templates[0].key == "ask-email"
    notebook.write(referrals.edit, referral, may_use_name=True)
    found = begin(notebook, DraftWanted(contact))
    assert found.leave is None
    assert found.templates[0].key == "ask-email-referrer"


def test_through_a_referral_it_is_addressed_to_the_referrer(notebook: Notebook, add_contact: Add) -> None:
    points = (ContactPoint(PointKind.EMAIL, "charles@example.org"),)
    contact, charles = add_contact("Ada King"), add_contact("Charles Babbage", points=points)
    notebook.write(referrals.add, charles, contact)
    found = begin(notebook, DraftWanted(contact, channel=Channel.REFERRAL))
    assert (found.contact.id, found.addressee.id, found.values.to) == (contact, charles, "charles@example.org")


def test_who_i_am_comes_along(notebook: Notebook, add_contact: Add) -> None:
    notebook.write(profile.edit, name="Robin Smit", email="robin@example.org")
    assert begin(notebook, DraftWanted(add_contact())).profile.email == "robin@example.org"


def test_nobody_cannot_be_written_to(notebook: Notebook) -> None:
    with pytest.raises(StoreProblem) as raised:
        begin(notebook, DraftWanted(4711))
    assert raised.value.trouble is Trouble.GONE
