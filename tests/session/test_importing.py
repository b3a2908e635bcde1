"""Import as a job: what came in, what was skipped and refused, and taking it back."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.domain.edits import Change
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.session.importing import Importing, Summary
from gui.session.samples import sample_paths
from gui.session.session import Session
from gui.store.adding import Added
from gui.store.documents import DocumentQuery, Documents
from gui.store.library import Library


@pytest.fixture
def importing(session: Session) -> Importing:
    """Return the session's importing."""
    return Importing(session)


def run(session: Session, importing: Importing, *paths: Path) -> Summary:
    summaries: list[Summary] = []
    importing.finished.connect(summaries.append)
    importing.import_files(paths)
    assert session.runner.wait_idle(20_000)
    (summary,) = summaries
    return summary


def visible(session: Session) -> int:
    return len(session.library.documents.ids(DocumentQuery()))


def test_files_come_in_as_one_act(session: Session, importing: Importing, tmp_path: Path) -> None:
    changes: list[Change] = []
    session.changed.connect(changes.append)
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Headline {name}\n\nText of {name}.\n", "utf-8")
    summary = run(session, importing, tmp_path / "a.txt", tmp_path / "b.txt")
    assert summary.headline == "Imported 2 articles."
    assert changes[-1].documents_added == summary.added
    assert visible(session) == 3
    session.undo()
    assert visible(session) == 1
    session.redo()
    assert visible(session) == 3


def test_bad_files_are_named_and_stop_nothing(
    session: Session, importing: Importing, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01\x02\xff\xfe\x00")
    (tmp_path / "b.txt").write_text("Good\n\nText.\n", "utf-8")
    (tmp_path / "c.exe").write_text("no article", "utf-8")
    summary = run(session, importing, tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.exe")
    assert len(summary.added) == 1
    assert [line.split(":")[0] for line in summary.refused] == ["a.txt", "c.exe"]


def test_the_same_text_twice_is_skipped_and_named(
    session: Session, importing: Importing, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("One\n\nText.\n", "utf-8")
    (tmp_path / "b.txt").write_text("One\n\nText.\n", "utf-8")
    summary = run(session, importing, tmp_path / "a.txt", tmp_path / "b.txt")
    assert len(summary.added) == 1
    assert len(summary.skipped) == 1
    assert summary.skipped[0].startswith("b.txt")


def test_the_samples_are_all_there(session: Session, importing: Importing) -> None:
    paths = sample_paths()
    assert len(paths) >= 11
    summary = run(session, importing, *paths)
    assert (len(summary.added), summary.refused) == (len(paths), ())


def test_a_disk_that_fills_up_ends_the_import_with_what_is_in(
    session: Session, importing: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(70):
        text = f"Headline {number}\n\nText of {number}.\n"
        (tmp_path / f"{number:02}.txt").write_text(text, "utf-8")
    before = visible(session)
    add, batches = Documents.add, list[Sequence[Incoming]]()

    def full(documents: Documents, batch: Sequence[Incoming]) -> Added:
        batches.append(batch)
        if len(batches) == 2:
            raise UserError("The disk is full.")
        return add(documents, batch)

    monkeypatch.setattr(Documents, "add", full)
    summary = run(session, importing, *sorted(tmp_path.glob("*.txt")))
    assert summary.refused == ("The disk is full.",)
    assert visible(session) == before + len(summary.added) > before
    assert len(session.library.documents.ids(DocumentQuery(removed=True))) == 0
    session.undo()
    assert visible(session) == before


def test_a_library_closed_in_the_middle_shows_what_is_in(
    session: Session, importing: Importing, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(300):
        text = f"Headline {number}\n\nText of {number}.\n"
        (tmp_path / f"{number:03}.txt").write_text(text, "utf-8")
    before, path = visible(session), session.library.path
    importing.import_files(sorted(tmp_path.glob("*.txt")))
    qtbot.waitUntil(lambda: any(state.done for state in session.runner.states()))
    session.close_library()
    session.open_library(path)
    assert before < visible(session) <= before + 300
    assert len(session.library.documents.ids(DocumentQuery(removed=True))) == 0
    session.undo()
    assert visible(session) == before


def test_a_refused_import_says_no_more_than_why(
    session: Session, importing: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserError("The disk is full.")

    heard: list[str] = []
    for fact in (session.failed, session.noticed):
        fact.connect(heard.append)
    (tmp_path / "a.txt").write_text("Headline\n\nText.\n", "utf-8")
    monkeypatch.setattr(Library, "apply", full)
    importing.import_files([tmp_path / "a.txt"])
    assert session.runner.wait_idle(20_000)
    assert heard == ["The disk is full."]
