"""Which start goes where: gui/__main__.py."""

import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from gui import __main__ as entry
from gui import system


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object]]:
    """Stand-ins for window and command line that note what reached them."""
    noted: list[tuple[str, object]] = []
    app, cli = ModuleType("gui.app"), ModuleType("gui.cli")

    def note(kind: str, status: int, value: object) -> int:
        noted.append((kind, value))
        return status

    app.main = lambda library: note("window", 0, library)  # type: ignore[attr-defined]
    cli.main = lambda words: note("command", 3, words)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gui.app", app)
    monkeypatch.setitem(sys.modules, "gui.cli", cli)
    monkeypatch.setattr(system, "ensure", lambda _, install: note("ensure", 1, install))
    return noted


@pytest.mark.parametrize(
    ("words", "library"), [([], None), (["my.sayso"], Path("my.sayso")), (["./import"], "import")]
)
def test_no_argument_or_a_library_opens_the_window(
    calls: list[tuple[str, object]], words: list[str], library: Path | str | None
) -> None:
    assert entry.main(words) == 0
    assert calls == [("ensure", False), ("window", Path(library) if library else None)]


@pytest.mark.parametrize(
    "words",
    [
        *([word] for word in entry.COMMAND_WORDS),
        ["export", "my.sayso", "out.csv", "--format", "csv"],
        ["--help"],
        ["--version"],
        ["one.sayso", "two.sayso"],
    ],
)
def test_all_else_goes_to_the_command_line(
    calls: list[tuple[str, object]], words: list[str]
) -> None:
    assert entry.main(words) == 3
    assert calls == [("command", words)]


def test_the_option_to_install_is_passed_on(calls: list[tuple[str, object]]) -> None:
    entry.main([system.OPTION, "my.sayso"])
    assert calls == [("ensure", True), ("window", Path("my.sayso"))]


def test_without_display_no_window_is_tried(
    calls: list[tuple[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "ensure", lambda _, install: install)
    assert entry.main([]) == 1
    assert calls == []


def test_the_arguments_are_the_process_s_own_by_default(
    calls: list[tuple[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["sayso", "formats"])
    assert entry.main() == 3
    assert calls == [("command", ["formats"])]


def test_the_command_words_are_those_of_the_command_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert entry.main(["--help"]) == 0
    listed = capsys.readouterr().out.partition("Commands:")[2]
    assert {line.split()[0] for line in re.findall(r"^  \S.*", listed, re.MULTILINE)} == set(
        entry.COMMAND_WORDS
    )


def test_the_window_is_loaded_with_python_s_own_import() -> None:
    code = (
        "import builtins, sys, types; own = builtins.__import__;"
        "from gui import __main__ as entry, system;"
        "app = types.ModuleType('gui.app'); sys.modules['gui.app'] = app;"
        "app.main = lambda library: print(builtins.__import__ is own) or 0;"
        "system.ensure = lambda *_, install: True;"
        "entry.main([]); print('PySide6.QtCore' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["True", "True"]
