"""Which questions still fit."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.refit import Fit, next_in, refit
from desktop_app.records.meetings import AgendaItem, Priority

MUST, USUAL, IF_TIME = Priority


def item(
    number: int, minutes: int = 2, priority: Priority = USUAL, topic: str = "day", *, asked: bool = False
) -> AgendaItem:
    return AgendaItem(number, None, topic, f"Question {number}?", minutes, asked, "", False, priority)


def fits(*items: AgendaItem, left: float = 20, close: float = 4, current: int | None = None, spent: float = 0) -> str:
    """The fits in the order of the agenda, a letter each; `left`, `close` and `spent` in minutes."""
    letters = {Fit.ASKED: "a", Fit.NOW: "N", Fit.NEXT: "n", Fit.FITS: "f", Fit.IF_TIME: "i", Fit.NO_TIME: "-"}
    found = refit(items, 60 * left, 60 * close, current, 60 * spent)
    return "".join((letters | {Fit.CLOSE: "c"})[found[one.id]] for one in items)


def test_what_fits_follows_the_agenda() -> None:
    assert fits(item(1, asked=True), item(2), item(3), item(4), current=2) == "aNnf"


def test_what_must_be_asked_has_the_time_first() -> None:
    agenda = (item(1), item(2, priority=IF_TIME), item(3), item(4, 5, MUST))
    assert fits(*agenda, left=20) == "niff"
    assert fits(*agenda, left=11) == "n--f"
    assert fits(*agenda, left=9) == "---n"


def test_questions_for_which_there_may_be_time_say_so() -> None:
    assert fits(item(1), item(2, priority=IF_TIME), item(3, priority=IF_TIME), left=8) == "ni-"


def test_the_current_question_has_what_is_left_of_its_minutes() -> None:
    agenda = (item(1, 5), item(2, 3), item(3, topic="referrals"))
    assert fits(*agenda, left=10, current=1) == "N-n"
    assert fits(*agenda, left=10, current=1, spent=2) == "Nnc"
    assert fits(*agenda, left=7, current=1, spent=30) == "Nnc"


def test_a_question_that_takes_no_time_is_still_next_at_the_limit() -> None:
    assert fits(item(1, 0), left=0) == "n"


def test_without_questions_for_the_close_the_others_go_on() -> None:
    assert fits(item(1, 5), item(2, 3), left=6, current=1) == "Nn"


def test_referrals_belong_to_the_close() -> None:
    agenda = (item(1, topic="referrals"), item(2), item(3, topic="closing"))
    assert fits(*agenda) == "cnc"
    assert fits(*agenda, left=3) == "n-c"
    assert fits(*agenda, left=-1) == "n-c"


def test_what_must_be_asked_comes_next_even_if_there_is_little_time_for_it() -> None:
    assert fits(item(1), item(2, 9, MUST), left=5) == "-n"


def test_all_asked_leaves_no_next() -> None:
    agenda = (item(1, asked=True), item(2, asked=True))
    assert fits(*agenda, current=2) == "aN"
    assert next_in(refit(agenda, 600, 120, 2)) is None
    assert next_in(refit(agenda, 600, 120)) is None
    assert fits() == ""


def test_after_the_last_one_the_earlier_ones_come() -> None:
    assert fits(item(1), item(2), item(3), current=3) == "nfN"


def test_five_hundred_questions_are_refitted() -> None:
    agenda = [item(number, priority=Priority(number % 3)) for number in range(500)]
    found = refit(agenda, 20 * 60, 4 * 60, 7)
    assert sum(one in (Fit.NEXT, Fit.FITS) for one in found.values()) == 7
    assert found[9] is Fit.NEXT


ITEMS = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from(Priority), st.sampled_from(["day", "referrals", ""]), st.booleans()),
    max_size=30,
)


@given(ITEMS, st.floats(-600, 7200), st.integers(0, 480), st.integers(-1, 30))
def test_what_fits_never_takes_the_close(
    drawn: list[tuple[int, Priority, str, bool]], left: float, close: int, current: int
) -> None:
    agenda = [item(number, one[0], one[1], one[2], asked=one[3]) for number, one in enumerate(drawn)]
    found = refit(agenda, left, close, current)
    assert set(found) == {one.id for one in agenda}
    planned = [one for one in agenda if found[one.id] in (Fit.FITS, Fit.IF_TIME)]
    assert sum(60 * one.minutes for one in planned) <= max(0.0, left - close)
    nexts = [one for one in agenda if found[one.id] is Fit.NEXT]
    assert len(nexts) == (0 if all(one.asked or one.id == current for one in agenda) else 1)
    assert not any(one.asked for one in nexts)
