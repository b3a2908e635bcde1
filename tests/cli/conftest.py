"""Running commands in this process, as a shell would see them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from gui.cli import main


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit status and what it said."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command with words or paths as its arguments."""

    def run_it(*words: str | Path) -> Ran:
        status = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return run_it


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with two articles."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(
        "Storm warning\n\n“Stay indoors until the wind has gone,” said Mayor Ida Holt.\n",
        encoding="utf-8",
    )
    (folder / "b.txt").write_text("Goats\n\nNobody spoke in the valley.\n", encoding="utf-8")
    return folder
