"""Referrals: who named whom."""

from collections.abc import Callable

import pytest

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, referrals, undo
from desktop_app.store.database import Notebook

AddContact = Callable[..., int]


def test_a_referral_is_seen_from_both_ends(notebook: Notebook, add_contact: AddContact) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    referral = notebook.write(referrals.add, ana, bo, True, "over coffee").answer
    (to,) = notebook.read(contacts.get, ana).referred_to
    (by,) = notebook.read(contacts.get, bo).referred_by
    assert to == by
    assert (to.id, to.referrer.name, to.referred.name) == (referral, "Ana", "Bo")
    assert (to.may_use_name, to.note, to.told_at, to.made_at) == (True, "over coffee", None, notebook.clock())


def test_a_referral_that_is_known_already_is_completed(notebook: Notebook, add_contact: AddContact) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    first = notebook.write(referrals.add, ana, bo, note="over coffee").answer
    assert notebook.write(referrals.add, ana, bo, may_use_name=True).answer == first
    (only,) = notebook.read(contacts.get, bo).referred_by
    assert (only.may_use_name, only.note) == (True, "over coffee")


def test_a_referral_can_be_edited_and_deleted(notebook: Notebook, add_contact: AddContact) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    referral = notebook.write(referrals.add, ana, bo).answer
    notebook.write(referrals.edit, referral, told_at=notebook.clock(), note="she was glad\0")
    (edited,) = notebook.read(contacts.get, bo).referred_by
    assert (edited.told_at, edited.note) == (notebook.clock(), "she was glad")
    notebook.write(referrals.remove, referral)
    assert notebook.read(contacts.get, bo).referred_by == ()
    step = notebook.write(undo.undo).answer
    assert step is not None
    assert step.details == {"name": "Bo", "other": "Ana"}
    assert notebook.read(contacts.get, bo).referred_by == (edited,)


def test_nobody_refers_to_themselves_and_nobody_who_is_gone(notebook: Notebook, add_contact: AddContact) -> None:
    ana = add_contact("Ana")
    for other, trouble in ((ana, Trouble.INVALID), (77, Trouble.GONE)):
        with pytest.raises(StoreProblem) as caught:
            notebook.write(referrals.add, ana, other)
        assert caught.value.trouble is trouble


def test_a_referral_that_is_gone_is_told_and_an_unknown_value_is_a_bug(
    notebook: Notebook, add_contact: AddContact
) -> None:
    referral = notebook.write(referrals.add, add_contact("Ana"), add_contact("Bo")).answer
    with pytest.raises(TypeError, match="referrer_id"):
        notebook.write(referrals.edit, referral, referrer_id=3)
    notebook.write(referrals.remove, referral)
    with pytest.raises(StoreProblem) as caught:
        notebook.write(referrals.edit, referral, note="late")
    assert caught.value.trouble is Trouble.GONE
