"""`sayso export`."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gui.store.opening import open_library
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def library(run: Run, articles: Path, tmp_path: Path) -> Path:
    path = tmp_path / "l.sqlite"
    run("import", path, articles)
    run("detect", path)
    return path


def ids(path: Path) -> list[str]:
    return [json.loads(line)["title"] for line in path.read_bytes().split(b"\n") if line]


def test_jsonl_goes_round(run: Run, library: Path, tmp_path: Path) -> None:
    everything = ("--format", "jsonl", "--status", "all")
    ran = run("export", library, tmp_path / "1.jsonl", *everything)
    assert ran.status == 0
    assert ran.out.startswith("Wrote 2 documents with 1 quote and ")
    assert ran.out.endswith(" to 1.jsonl.\n")
    run("import", tmp_path / "m.sqlite", tmp_path / "1.jsonl")
    run("export", tmp_path / "m.sqlite", tmp_path / "2.jsonl", *everything)
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()
    assert str(tmp_path).encode() not in (tmp_path / "1.jsonl").read_bytes()


def test_statuses_and_queries(run: Run, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "o.jsonl"
    accepted = run("export", library, out, "--format", "jsonl")
    assert "2 documents with 0 quotes and 0 entities" in accepted.out
    assert "undecided suggestion" in accepted.err
    assert (
        "undecided" not in run("export", library, out, "--format", "jsonl", "--status", "all").err
    )
    for query, found in (("wind", ["Storm warning"]), ("win", []), ("-wind goats", ["Goats"])):
        run("export", library, out, "--format", "jsonl", "--query", query)
        assert ids(out) == found
    assert "No document fits" in run("export", library, out, "--format", "csv", "--query", "").err


def test_a_removed_document_is_left_out(run: Run, library: Path, tmp_path: Path) -> None:
    from dataclasses import replace

    from gui.domain.edits import DetailsEdit, Step

    opened = open_library(library)
    before = opened.documents.get(1).details
    edit = DetailsEdit(1, before, replace(before, removed=True))
    opened.apply(Step("document.remove", (edit,)), "ann")
    opened.close()
    run("export", library, tmp_path / "o.jsonl", "--format", "jsonl")
    assert ids(tmp_path / "o.jsonl") == ["Goats"]


def test_csv_says_what_it_leaves_out(run: Run, library: Path, tmp_path: Path) -> None:
    ran = run("export", library, tmp_path / "o.csv", "--format", "csv")
    assert ran.status == 0
    assert "leaves out entities" in ran.err
    assert (tmp_path / "o.csv").read_bytes().startswith(b"\xef\xbb\xbfdoc_id,")


def test_formats_that_are_not_there(run: Run, library: Path, tmp_path: Path) -> None:
    planned = run("export", library, tmp_path / "o", "--format", "xlsx")
    assert (planned.status, planned.out) == (1, "")
    assert "xlsx" in planned.err
    unknown = run("export", library, tmp_path / "o", "--format", "papyrus")
    assert unknown.status == 2
    assert run("export", library, tmp_path / "o").status == 2
    assert not (tmp_path / "o").exists()


def test_what_cannot_be_written_is_refused(run: Run, library: Path, tmp_path: Path) -> None:
    before = library.read_bytes()
    over_itself = run("export", library, library, "--format", "csv")
    assert over_itself.status == 1
    assert "is a library" in over_itself.err
    assert library.read_bytes() == before
    assert run("export", library, tmp_path, "--format", "csv").status == 1
    nowhere = run("export", library, tmp_path / "no" / "o.csv", "--format", "csv")
    assert nowhere.status == 1
    assert "o.csv" in nowhere.err
    assert run("export", tmp_path / "gone.sqlite", tmp_path / "o", "--format", "csv").status == 1
    assert not (tmp_path / "gone.sqlite").exists()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_the_old_file_stays_when_the_export_is_killed(library: Path, tmp_path: Path) -> None:
    out = tmp_path / "o.jsonl"
    out.write_text("old")
    code = (
        "import os, signal, sys\nfrom gui.exchange.export import jsonl\nfrom gui.cli import main\n"
        "real = jsonl.line_of\n"
        "def line_of(row):\n"
        "    if row.document.id == 2: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return real(row)\n"
        "jsonl.line_of = line_of\n"
        "main(sys.argv[1:])\n"
    )
    words = ["export", str(library), str(out), "--format", "jsonl"]
    ran = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, check=False)
    assert ran.returncode == -signal.SIGKILL
    assert out.read_text() == "old"
