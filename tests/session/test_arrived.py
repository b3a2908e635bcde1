"""What a cut-off import had brought in is shown when the library is opened."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.domain.errors import UserError
from gui.session.arrived import show_arrived
from gui.session.importing import bring_in
from gui.session.jobs import Job
from gui.session.session import Session
from gui.store.documents import DocumentQuery
from gui.store.library import Library
from gui.store.opening import open_library
from gui.translation import said


class _Killed(BaseException):
    """Ends an import as a kill does: nothing after it runs."""


class _Mortal(Job):
    """A job that dies once its first documents are stored."""

    def __init__(self) -> None:
        self._stopped = False

    def stopped(self) -> bool:
        return False

    def progress(self, done: int, total: int) -> None:
        raise _Killed


@pytest.fixture
def cut_off(session: Session, tmp_path: Path) -> Path:
    """Return the path of a library in which an import of 60 articles came as far as 50."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02d}.txt").write_text(f"Headline\n\nText {number}.\n", "utf-8")
    path = session.library.path
    with pytest.raises(_Killed):
        bring_in(session.library, [folder], _Mortal(), "document.import", "ann")
    assert len(session.library.documents.ids(DocumentQuery())) == 1
    session.close_library()
    return path


def test_it_is_shown_told_and_can_be_undone(session: Session, cut_off: Path) -> None:
    session.open_library(cut_off)
    documents = session.library.documents
    assert len(documents.ids(DocumentQuery())) == 51
    (notice,) = session.library.notices
    assert "(50)" in said(notice)
    session.undo()
    assert len(documents.ids(DocumentQuery())) == 1
    session.close_library()
    session.open_library(cut_off)
    assert session.library.notices == ()
    assert len(session.library.documents.ids(DocumentQuery())) == 1, "what was undone stays so"


def test_a_reader_leaves_it_to_who_can_write(cut_off: Path) -> None:
    library = open_library(cut_off, write=False)
    assert show_arrived(library, "ben") == ()
    assert library.documents.count() == 1
    library.close()


def test_where_it_cannot_be_shown_the_library_opens_and_says_why(
    session: Session, cut_off: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(*_: object) -> None:
        raise UserError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Library, "apply", full)
        session.open_library(cut_off)
    assert [said(one) for one in session.library.notices] == ["The disk is full."]
    session.close_library()
    session.open_library(cut_off)
    assert session.library.documents.count() == 51
