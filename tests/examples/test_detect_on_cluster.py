"""The example over a cluster engine: the bytes of the single process, whatever goes wrong.

The clusters run in processes of their own: the tests' own process may not use the network.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gui.cli import main
from gui.domain.document import Details, Document

pytest.importorskip("distributed")

from resources.examples.detect_on_cluster import Work, detector_version, look

ROOT = Path(__file__).resolve().parents[2]
NAMES = "Ida Holt", "Otto Brandt", "the ministry", "Mara Lind"
KILLED = """
import os, signal, sys
from pathlib import Path
from resources.examples import detect_on_cluster as example

real = example.keep

def keep(chunk, lines):
    real(chunk, lines)
    if len(list(chunk.file.parent.glob("*.jsonl"))) == 3:
        os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    example.keep = keep
    example.main()
"""
FAILING = """
import os, sys
from pathlib import Path
from distributed import Client, LocalCluster
from resources.examples import detect_on_cluster as example

def task(documents):
    for document in documents:
        if document.uid == "d25":
            raise ValueError("it was this one")
        if document.uid == "d17" and not Path("died").exists():
            Path("died").touch()
            os._exit(1)
    return example.look(documents)

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        with Client(cluster) as client:
            paths = map(Path, ("in.jsonl", "out.jsonl", "out.jsonl.work"))
            sys.exit(example.run(client, *paths, 4, task))
"""


def article(number: int) -> str:
    name, other = NAMES[number % 4], NAMES[(number + 1) % 4]
    return (
        f"Ferry {number}\n\n“Boat {number} leaves at nine,” said {name}, who lives in Norwick.\n\n"
        f"According to {other}, fares rise by {number} per cent in May."
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with 30 texts, and what the single process finds in them."""
    records = [{"id": f"d{n}", "text": article(n), "outlet": "The Pier"} for n in range(30)]
    lines = [json.dumps(record) + "\n" for record in records]
    (tmp_path / "in.jsonl").write_text("".join(lines))
    assert main(["detect", "--jsonl", str(tmp_path / "in.jsonl"), str(tmp_path / "one.jsonl")]) == 0
    return tmp_path


def ran(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, *words]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_killed_and_resumed_it_writes_the_bytes_of_the_single_process(folder: Path) -> None:
    out, wanted = folder / "out.jsonl", (folder / "one.jsonl").read_bytes()
    lines = (folder / "in.jsonl").read_text().splitlines(keepends=True)
    (folder / "first.jsonl").write_text("".join(lines[:12]))
    options = ("out.jsonl", "--chunk", "4")

    killed = ran(folder, "-c", KILLED, "first.jsonl", *options)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert not out.exists()
    kept = {file: file.stat().st_mtime_ns for file in (folder / "out.jsonl.work").glob("*.jsonl")}
    assert len(kept) == 3

    # One text always fails, and one takes its worker with it the first time.
    failing = ran(folder, "-c", FAILING)
    assert failing.returncode == 1
    refused = [line for line in failing.stderr.split("\n") if line.startswith("Refused")]
    assert refused == ["Refused: d25: its detection failed: ValueError('it was this one')"]
    assert (folder / "died").exists()
    rows = wanted.split(b"\n")
    assert out.read_bytes().split(b"\n") == rows[:25] + rows[26:]

    mended = ran(
        folder, "-m", "resources.examples.detect_on_cluster", "in.jsonl", *options, "--workers", "1"
    )
    assert (mended.returncode, mended.stderr) == (0, "")
    assert mended.stdout == "Wrote out.jsonl from 8 chunks, 7 of them by an earlier call.\n"
    assert out.read_bytes() == wanted
    assert {file: file.stat().st_mtime_ns for file in kept} == kept


def document(uid: str, text: str, language: str | None = None) -> Document:
    return Document(0, uid, Details(language=language), text, "")


def test_a_chunk_is_kept_under_all_that_its_lines_hang_on(tmp_path: Path) -> None:
    same = document("a", "Text")
    name = Work(tmp_path, "1", 5).chunk((same,)).file
    assert Work(tmp_path, "1", 9).chunk((document("a", "Text"),)).file == name
    others = [
        Work(tmp_path, "2", 5).chunk((same,)),
        Work(tmp_path, "1", 5).chunk((document("b", "Text"),)),
        Work(tmp_path, "1", 5).chunk((document("a", "Text."),)),
        Work(tmp_path, "1", 5).chunk((document("a", "Text", "de"),)),
        Work(tmp_path, "1", 5).chunk((same, same)),
    ]
    assert len({name, *(chunk.file for chunk in others)}) == 6


def test_the_version_hangs_on_sources_word_lists_and_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resources.examples.detect_on_cluster.files", lambda name: tmp_path / name)
    seen = [detector_version()]
    for name in ("gui/detect/a.py", "resources/lexicon/cues.txt", "resources/models/a.onnx"):
        file = tmp_path / name
        file.parent.mkdir(parents=True)
        for content in ("one", "two"):
            file.write_text(content)
            seen.append(detector_version())
    (tmp_path / "gui" / "note.md").write_text("decides on nothing")
    assert detector_version() == seen[-1]
    assert len(set(seen)) == 7


def test_chunks_that_are_there_are_passed_over_and_joined_in_order(tmp_path: Path) -> None:
    texts = [document(name, "Text") for name in "abcde"]
    first = Work(tmp_path, "1", 2)
    chunks = list(first.missing(texts))
    assert ["".join(d.uid for d in chunk.documents) for chunk in chunks] == ["ab", "cd", "e"]
    chunks[2].file.write_text("e\n")
    chunks[0].file.write_text("a\nb\n")
    second = Work(tmp_path, "1", 2)
    (failed,) = second.missing(texts)
    singles = second.singly(failed)
    assert [single.documents for single in singles] == [(texts[2],), (texts[3],)]
    singles[1].file.write_text("d\n")
    second.join(tmp_path / "out")
    assert (tmp_path / "out").read_text() == "a\nb\nd\ne\n"
    assert second.singly(failed) == singles[:1]


def test_what_workers_run_needs_no_cluster() -> None:
    lines = look((document("a", article(1)), document("b", "Nothing.")))
    first, second = map(json.loads, lines.splitlines())
    assert (first["id"], second["id"]) == ("a", "b")
    assert first["quotes"]
    assert not second["quotes"]
