"""`sayso search` and `sayso check`."""

import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def library(run: Run, articles: Path, tmp_path: Path) -> Path:
    path = tmp_path / "l.sqlite"
    run("import", path, articles)
    return path


def test_search_lists_id_title_and_snippet(run: Run, library: Path) -> None:
    ran = run("search", library, "wind")
    assert (ran.status, ran.err) == (0, "")
    (line,) = ran.out.splitlines()
    uid, title, snippet = line.split("\t")
    assert len(uid) >= 16
    assert title == "Storm warning"
    assert "until the wind has gone" in snippet


@pytest.mark.parametrize("query", ["nowhere", "", '"', "AND", "-wind", "NEAR(", "*", "\0", "'; --"])
def test_nothing_found_is_no_fault(run: Run, library: Path, query: str) -> None:
    ran = run("search", library, query)
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "Note: No document fits.\n"


def test_minus_excludes(run: Run, library: Path) -> None:
    assert len(run("search", library, "storm OR goats").out.splitlines()) == 2
    assert "Goats" in run("search", library, "-wind goats").out


def test_a_sound_library(run: Run, library: Path) -> None:
    ran = run("check", library)
    assert (ran.status, ran.out, ran.err) == (0, "No faults.\n", "")


def test_faults_are_listed(run: Run, library: Path) -> None:
    with sqlite3.connect(library) as raw:
        raw.execute("UPDATE document SET text_sha256 = 'x' WHERE id = 2")
    raw.close()
    ran = run("check", library)
    assert ran.status == 1
    assert ran.out.startswith("document 2: ")
    assert ran.err == "1 fault found in “l.sqlite”.\n"


@pytest.mark.parametrize("command", ["search", "check"])
def test_what_is_no_library_is_refused(run: Run, tmp_path: Path, command: str) -> None:
    words = ["x"] if command == "search" else []
    missing = run(command, tmp_path / "gone.sqlite", *words)
    assert missing.status == 1
    assert "gone.sqlite" in missing.err
    (tmp_path / "other").write_bytes(b"SQLite format 3\0" + b"\1" * 5000)
    assert run(command, tmp_path / "other", *words).status == 1
    assert not (tmp_path / "gone.sqlite").exists()
