"""A session over a fresh library with one article."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.session.session import Session
from gui.session.tagging import Tagging

TEXT = (
    "“We sail at dawn,” said Mara Lind, the harbour master.\n\n"
    "Boats left on Monday. She added that “the sea was calm” and the wind low.\n"
)


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """Return a session with an open library and its one document open."""
    ticks = count()
    session = Session(lambda: "ann", clock=lambda: f"2026-01-01T00:00:{next(ticks):02d}.000Z")
    session.open_library(tmp_path / "library.sqlite", new=True)
    added = session.library.documents.add([Incoming(Details("Harbour"), TEXT)])
    session.open_document(added.ids[0])
    yield session
    session.close_library()


@pytest.fixture
def tagging(session: Session) -> Tagging:
    """Return the tagging requests of the session."""
    return Tagging(session)


@pytest.fixture
def at() -> Callable[[str], tuple[int, int]]:
    """Return a function from words of the text to their place."""

    def place(words: str) -> tuple[int, int]:
        start = TEXT.index(words)
        return start, start + len(words)

    return place
