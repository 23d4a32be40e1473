"""A referral in one step."""

from collections.abc import Callable

from desktop_app.store import contacts, contacts_list, referring, undo
from desktop_app.store.database import Notebook


def test_the_other_is_made_with_the_referral_and_one_undo_takes_both(
    notebook: Notebook, add_contact: Callable[..., int]
) -> None:
    amara = add_contact("Amara Okafor")
    other = notebook.write(referring.refer, amara, "Desta Alemu", by_other=False, owe_thanks=True).answer
    assert notebook.read(contacts.get, other).referred_by[0].referrer.id == amara
    assert notebook.read(contacts.get, amara).thanks_owed is not None
    notebook.write(undo.undo)
    assert notebook.read(contacts_list.counts).total == 1
    assert notebook.read(contacts.get, amara).referred_to == ()


def test_a_referral_by_somebody_known(notebook: Notebook, add_contact: Callable[..., int]) -> None:
    amara, lena = add_contact("Amara Okafor"), add_contact("Lena Vogt")
    words = {"may_use_name": True, "note": "Met at a fair", "owe_thanks": False}
    notebook.write(referring.refer, amara, lena, by_other=True, **words)
    (referral,) = notebook.read(contacts.get, amara).referred_by
    assert (referral.referrer.id, referral.may_use_name, referral.note) == (lena, True, "Met at a fair")
    assert notebook.read(contacts.get, lena).thanks_owed is None
