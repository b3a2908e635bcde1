"""The command line as a whole: help, exit statuses, what it loads, and broken pipes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui import __main__ as entry
from gui.cli import group
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]


def test_every_word_of_the_entry_is_a_command() -> None:
    assert set(entry.COMMAND_WORDS) == set(group.commands)


@pytest.mark.parametrize("words", [[], *([name] for name in entry.COMMAND_WORDS)])
def test_help(run: Run, words: list[str]) -> None:
    for option in ("--help", "-h"):
        ran = run(*words, option)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith(" ".join(["Usage: sayso", *words]))


@pytest.mark.parametrize("words", [["dance"], ["--dance"], ["search"], ["check", "a", "b"]])
def test_wrong_usage(run: Run, words: list[str]) -> None:
    ran = run(*words)
    assert (ran.status, ran.out) == (2, "")
    assert "sayso" in ran.err


@pytest.mark.slow
def test_no_command_loads_qt_or_help_a_heavy_package(articles: Path, tmp_path: Path) -> None:
    code = (
        "import sys\nfrom gui.cli import main\n"
        "def loaded(*names): return sorted({m.split('.')[0] for m in sys.modules} & set(names))\n"
        "main(['--help'])\n"
        "print(loaded('PySide6', 'sqlite_utils', 'jsonschema', 'numpy', 'charset_normalizer'))\n"
        "library, articles, out = sys.argv[1:]\n"
        "for words in (['import', library, articles], ['detect', library],\n"
        "              ['search', library, 'wind'], ['check', library], ['formats'],\n"
        "              ['export', library, out, '--format', 'jsonl'], ['commands']):\n"
        "    assert main(words) == 0, words\n"
        "print(loaded('PySide6', 'shiboken6'))\n"
    )
    words = [str(tmp_path / "l.sqlite"), str(articles), str(tmp_path / "o.jsonl")]
    ran = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True
    )
    shown = [line for line in ran.stdout.splitlines() if line.startswith("[")]
    assert shown == ["[]", "[]"]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="pipes break in another way there")
def test_a_reader_that_goes_away_is_no_fault_of_ours() -> None:
    code = "import sys\nfrom gui.cli import main\nsys.exit(main(['formats', '--schema']))"
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (1, b"")


@pytest.mark.slow
def test_names_that_the_terminal_cannot_show(tmp_path: Path) -> None:
    code = "import sys\nfrom gui.cli import main\nsys.exit(main(sys.argv[1:]))"
    name = tmp_path / "naïve-عربي.txt"
    name.write_text("مكتبة", encoding="utf-8")
    words = ["import", str(tmp_path / "l.sqlite"), str(name), str(tmp_path / "fehlt-ß.txt")]
    ran = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-c", code, *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 1
    assert b"Imported 1 document" in ran.stdout
    assert b"Traceback" not in ran.stderr
