"""Progress follows each act without counting the library again."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gui.domain.document import Details
from gui.domain.edits import DetailsEdit
from gui.domain.incoming import Incoming
from gui.domain.tally import Tally
from gui.domain.visibility import Visibility
from gui.session.progress import Progress
from gui.session.session import Session
from gui.session.tagging import Tagging
from tests.session.conftest import TEXT
from tests.store.making import proposed


@pytest.fixture
def progress(session: Session) -> Progress:
    """Return the progress over a library in which a detector found three quotes."""
    assert session.document is not None
    found = [replace(proposed(n, n + 4), score=score) for n, score in ((0, 0.4), (9, 0.8))]
    layers = frozenset({found[0].layer})
    session.library.detections.save(session.document.id, "detector:x/1", layers, found)
    (other,) = session.library.documents.add([Incoming(Details("Other"), f"{TEXT}More.")]).ids
    session.library.detections.save(other, "detector:x/1", layers, found[:1])
    session.reopen_document()
    return Progress(session)


def test_nothing_is_counted_before_it_is_wanted(progress: Progress, session: Session) -> None:
    assert progress.library() is None
    progress.begin()
    assert progress.library() == Tally(0, 3)
    assert progress.document() == Tally(0, 2)
    session.close_library()
    assert progress.library() is None
    assert progress.document() == Tally()


def test_it_follows_acts_undo_and_the_threshold(
    progress: Progress, session: Session, tagging: Tagging, monkeypatch: pytest.MonkeyPatch
) -> None:
    progress.begin()
    assert progress.library() == Tally(0, 3)
    counted = session.library.tallies.library
    counts: list[Visibility] = []

    def watched(shown: Visibility) -> Tally:
        counts.append(shown)
        return counted(shown)

    monkeypatch.setattr(session.library.tallies, "library", watched)
    assert session.document is not None
    weak, strong = session.document.all()
    tagging.accept(strong)
    assert (progress.document(), progress.library()) == (Tally(1, 1), Tally(1, 2))
    tagging.reject(weak)
    assert (progress.document(), progress.library()) == (Tally(2, 0), Tally(2, 1))
    session.undo()
    assert (progress.document(), progress.library()) == (Tally(1, 1), Tally(1, 2))
    assert counts == []
    session.set_visibility(Visibility(0.5))
    session.set_current(None)
    assert (progress.document(), progress.library()) == (Tally(1, 0), Tally(1, 0))
    assert len(counts) == 1
    session.redo()
    assert progress.library() == counted(session.visibility)


def test_a_removed_document_does_not_count(progress: Progress, session: Session) -> None:
    progress.begin()
    assert progress.library() == Tally(0, 3)
    assert session.document is not None
    details = session.document.document.details
    edit = DetailsEdit(session.document.id, details, replace(details, removed=True))
    session.perform("document.remove", [edit])
    assert progress.library() == Tally(0, 1)


def test_a_large_change_is_counted_in_slices_to_the_same_end(
    qtbot: QtBot, progress: Progress, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.session.progress.SLICE", 1)
    progress.begin()
    assert progress.library() == Tally(0, 3)
    assert session.document is not None
    with qtbot.waitSignal(progress.counted):
        Tagging(session).accept(*session.document.all())
        assert progress.library() != Tally(2, 1)
    assert progress.library() == Tally(2, 1)
