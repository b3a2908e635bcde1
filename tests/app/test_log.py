"""The log, and what a report needs of it."""

import logging
from collections.abc import Callable, Iterator

import pytest

from gui.app import Folders, diagnostics
from gui.app.log import start_log


@pytest.fixture
def begin(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """Return a function that begins the log and returns what is in it then."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "level", root.level)
    opened: list[logging.Handler] = []

    def begun() -> str:
        # within the test: pytest's own handlers are there by then, and would keep the log out
        monkeypatch.setattr(root, "handlers", opened)
        start_log(folders)
        return folders.log.read_text(encoding="utf-8")

    yield begun
    for handler in opened:
        handler.close()


def test_a_log_that_has_grown_long_is_put_aside(begin: Callable[[], str], folders: Folders) -> None:
    folders.state.mkdir()
    folders.log.write_bytes(b"x" * 500_001)
    (line,) = begin().splitlines()
    assert "starts on" in line
    assert folders.log.with_suffix(".log.1").stat().st_size == 500_001


def test_a_short_log_goes_on(begin: Callable[[], str], folders: Folders) -> None:
    folders.state.mkdir()
    folders.log.write_text("before\n", encoding="utf-8")
    first, second = begin().splitlines()
    assert first == "before"
    assert "starts on" in second


def test_diagnostics_hold_the_end_of_the_log(folders: Folders) -> None:
    assert diagnostics(folders).startswith("Sayso ")
    folders.state.mkdir()
    folders.log.write_text("".join(f"line {n}\n" for n in range(200)), encoding="utf-8")
    lines = diagnostics(folders).splitlines()
    assert lines[-1] == "line 199"
    assert "line 1" not in lines
    assert len(lines) < 100
