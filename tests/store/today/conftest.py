"""A desk on which duties come due, and one person."""

import pytest

from desktop_app.store.database import Notebook
from tests.conftest import FixedClock
from tests.store.duty_desk import AddContact, Desk


@pytest.fixture
def desk(notebook: Notebook, clock: FixedClock) -> Desk:
    return Desk(notebook, clock)


@pytest.fixture
def ada(add_contact: AddContact) -> int:
    return add_contact("Ada King", organization="Helix")
