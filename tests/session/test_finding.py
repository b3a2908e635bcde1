"""Finding at once and beside the window come to the same; what never ends is given up."""

from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gui.domain.span_list import SpanList
from gui.session.finding import Finding, Found
from gui.session.jobs import Runner
from gui.session.sought import Sought

WAIT = 20_000


class Seen:
    """Keeps what a search told."""

    def __init__(self, runner: Runner) -> None:
        self.runner = runner
        self.finding = Finding(runner)
        self.told: list[tuple[int, bool, str]] = []
        self.last = Found()
        self.finding.found.connect(self._keep)

    def _keep(self, found: Found) -> None:
        self.told.append((len(found.hits), found.more, found.trouble))
        self.last = found

    def look(self, text: str, sought: Sought) -> list[tuple[int, int]]:
        self.finding.look(text, sought)
        assert self.runner.wait_idle(WAIT)
        return [(hit.start, hit.stop) for hit in self.last.hits]


@pytest.fixture
def seen(qtbot: QtBot) -> Iterator[Seen]:
    """Return a search with its own jobs."""
    runner = Runner()
    with closing(runner):
        yield Seen(runner)


def at_once(text: str, sought: Sought) -> list[tuple[int, int]]:
    pattern = sought.pattern()
    assert pattern is not None
    spans = (match.span() for match in pattern.finditer(text))
    return [(a, b) for a, b in spans if a < b]


def test_a_short_text_is_searched_in_the_call(seen: Seen) -> None:
    seen.finding.look("one two one", Sought("one"))
    assert seen.told == [(2, False, "")]
    assert not seen.finding.looking


def test_a_long_one_comes_in_batches_and_whole(seen: Seen) -> None:
    text = "She said so. " * 60_000
    hits = seen.look(text, Sought("s"))
    assert hits == at_once(text, Sought("s"))
    assert seen.told[0][1], "more is to come"
    assert seen.told[-1][1:] == (False, "")
    assert all(a[0] <= b[0] for a, b in pairwise(seen.told))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(st.sampled_from("ab \nß🏮"), max_size=300),
    st.sampled_from(["a", "a*", "(?<=a)b", "b|ab", "^.", "a$", r"\bß", "a+?b*", "", "(a|b)+"]),
)
def test_beside_the_window_it_finds_the_same(seen: Seen, text: str, typed: str) -> None:
    sought = Sought(typed, regex=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gui.session.finding._AT_ONCE", 0.0)
        patch.setattr("gui.session.finding._LOOKS", 1)
        patch.setattr("gui.session.finding._BATCH", 0.0)
        patch.setattr("gui.session.finding._BREATH", 0.0)
        hits = seen.look(text, sought)
    assert hits == (at_once(text, sought) if typed else [])
    assert seen.last.trouble == ""


@pytest.mark.parametrize("typed", ["(a|aa)+$", "(?R)a", r"(a+)+(b|$)c"])
def test_what_never_ends_is_given_up(
    seen: Seen, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.session.finding._STUCK", 0.1)
    hits = seen.look("a" * 5000 + "x", Sought(typed, regex=True))
    assert hits == []
    assert "takes too long" in seen.last.trouble or not seen.last.trouble
    assert not seen.last.more


def test_hits_before_the_trouble_stay(seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.session.finding._STUCK", 0.1)
    text = "q q q " + "a" * 200 + "x"
    assert seen.look(text, Sought("q|(a|aa)+$", regex=True)) == [(0, 1), (2, 3), (4, 5)]
    assert "takes too long" in seen.last.trouble


def test_the_next_question_ends_the_one_before(seen: Seen) -> None:
    seen.finding.look("s" * 900_000, Sought("s"))
    assert seen.finding.looking
    seen.finding.look("one two", Sought("two"))
    assert (len(seen.last.hits), seen.last.more) == (1, False)
    assert seen.runner.wait_idle(WAIT)
    assert len(seen.last.hits) == 1, "the old search tells nothing more"


def test_a_fault_is_told_at_once(seen: Seen) -> None:
    seen.finding.look("text", Sought("(", regex=True))
    assert seen.told == [(0, False, "At the end: a closing bracket ) is missing.")]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)), max_size=9))
def test_many_spans_read_like_a_list(pairs: list[tuple[int, int]]) -> None:
    spans, first, second = SpanList(), SpanList(), SpanList()
    for number, (start, long) in enumerate(pairs):
        spans.add(start, start + long)
        (first if number < len(pairs) // 2 else second).add(start, start + long)
    first.extend(second)
    assert list(first) == list(spans) == spans[:]
    assert [spans[n] for n in range(len(spans))] == spans[0 : len(spans)]
