"""`sayso detect`, on libraries and on JSONL."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gui.cli import workers
from gui.cli.detecting_jsonl import exported
from gui.detect.detector import Block
from gui.detect.process.remote import RemoteDetector
from gui.domain.actor import ActorKind
from gui.domain.annotation import Layer, Part, Role
from gui.domain.document import Details, Document
from gui.domain.proposal import Proposal, SpeakerProposal
from gui.domain.span import Span
from gui.exchange.export import line_of
from gui.exchange.intake import schema
from gui.store.opening import open_library
from tests.cli.conftest import Run

TEXT = "“Stay indoors until the wind has gone,” said Mayor Ida Holt."


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


def test_only_what_was_not_seen_is_looked_at(run: Run, articles: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.sqlite"
    run("import", library, articles)
    ran = run("detect", library)
    assert ran.status == 0
    assert ran.out.startswith("Looked at 2 documents: 1 quote and ")
    assert run("detect", library).out.startswith("Looked at 0 documents")
    assert run("detect", library, "--all").out.startswith("Looked at 2 documents: 1 quote")
    opened = open_library(library, write=False)
    try:
        quotes = [a for a in opened.annotations.of(1) if a.layer is Layer.QUOTE]
    finally:
        opened.close()
    assert len(quotes) == 1


def test_a_missing_library_is_not_made(run: Run, tmp_path: Path) -> None:
    assert run("detect", tmp_path / "l.sqlite").status == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "words",
    [[], ["a", "b"], ["--jsonl", "a"], ["--jsonl", "--all", "a", "b"], ["a", "--jobs", "0"]],
)
def test_wrong_usage(run: Run, words: list[str]) -> None:
    assert run("detect", *words).status == 2


def test_jsonl_to_jsonl(run: Run, tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    records = [
        {"id": "a", "text": TEXT, "title": "T", "more": [1]},
        {"id": 2, "text": "Nothing.\r\nMore."},
        {"id": "a", "text": "again"},
        {"text": "no id"},
    ]
    source.write_text("".join(json.dumps(record) + "\n" for record in records) + "{\n")
    ran = run("detect", "--jsonl", source, out)
    assert ran.status == 1
    refused = [line for line in ran.err.split("\n") if line.startswith("Refused: ")]
    assert [line.split(":")[1] for line in refused] == [
        " in.jsonl, row 3",
        " in.jsonl, row 4",
        " in.jsonl, row 5",
    ]
    first, second = lines(out)
    validator = Draft202012Validator(json.loads(schema()))
    validator.validate(first)
    validator.validate(second)
    assert (first["id"], first["title"], first["text"]) == ("a", "T", TEXT)
    assert (second["id"], second["text"]) == ("2", "Nothing.\nMore.")
    assert "row 2: CR line ends" in ran.err
    assert len(first["quotes"]) == 1  # type: ignore[arg-type]


def test_what_jsonl_detection_writes_can_be_imported(run: Run, tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps({"id": "a", "text": TEXT}) + "\n")
    assert run("detect", "--jsonl", source, out).status == 0
    assert run("import", tmp_path / "l.sqlite", out).status == 0
    back = ("export", tmp_path / "l.sqlite", tmp_path / "back.jsonl", "--format", "jsonl")
    run(*back, "--status", "all")
    (before,), (after,) = lines(out), lines(tmp_path / "back.jsonl")
    assert after["text"] == before["text"]
    quotes = [(q["id"], q["content"]) for q in before["quotes"]]  # type: ignore[attr-defined]
    assert [(q["id"], q["content"]) for q in after["quotes"]] == quotes  # type: ignore[attr-defined]


def test_the_old_file_stays_where_the_source_is_bad(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    assert run("detect", "--jsonl", tmp_path / "gone.jsonl", out).status == 1
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_proposals_become_suggestions_with_speakers() -> None:
    ida = SpeakerProposal("Ida Holt", ActorKind.PERSON, 0.75, "the source")
    parts = (Part(Role.SOURCE, Span(45, 59)), Part(Role.CONTENT, Span(0, 39)))
    twice = SpeakerProposal("ida  holt", None, 0.5, "again")
    proposals = (
        Proposal(Layer.ENTITY, "PERSON", (Part(Role.MENTION, Span(51, 59)),), 0.5, "title"),
        Proposal(Layer.QUOTE, "direct", parts, 0.9, "marks", (ida, twice)),
    )
    document = Document(0, "d", Details(), TEXT, "")
    row = exported(document, proposals, "detector:rules/1")
    record = json.loads(line_of(row))
    Draft202012Validator(json.loads(schema())).validate(record)
    (quote,) = record["quotes"]
    assert (quote["id"], quote["content"], quote["source"]) == ("d-2", [[0, 39]], [[45, 59]])
    assert quote["speakers"] == [quote["speaker"]]
    assert quote["speaker"] == {
        "id": None,
        "name": "Ida Holt",
        "kind": "person",
        "aliases": [],
        "status": "suggested",
        "origin": "detector:rules/1",
        "score": 0.75,
        "reason": "the source",
    }


def documents(count: int) -> list[Document]:
    return [Document(n, str(n), Details(), f"“Call number {n} is here,” he said.", "")
            for n in range(count)]  # fmt: skip


@pytest.mark.slow
def test_several_processes_find_the_same_in_the_same_order() -> None:
    alone = list(workers.detected(documents(7), 1))
    assert list(workers.detected(documents(7), 2)) == alone
    assert [document.id for document, _ in alone] == list(range(7))


@pytest.mark.slow
def test_a_worker_that_dies_costs_one_document(monkeypatch: pytest.MonkeyPatch) -> None:
    real = RemoteDetector.blocks

    def blocks(
        detector: RemoteDetector, text: str, *arguments: Any, **named: Any
    ) -> Iterator[Block]:
        if "number 2 " in text:
            process = detector._running()
            process._child.kill()
            process._listener.join()
            with process.asked(text, "en", 0) as answers:
                answers.take(60)
        yield from real(detector, text, *arguments, **named)

    monkeypatch.setattr(RemoteDetector, "blocks", blocks)
    found = list(workers.detected(documents(5), 2))
    assert [document.id for document, what in found if what is None] == [2]
    assert len(found) == 5


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").exists(), reason="processes are counted there")
def test_workers_die_with_a_parent_that_is_killed() -> None:
    code = (
        "import time\nfrom tests.cli.test_detecting import documents\n"
        "from gui.cli.workers import detected\n"
        "if __name__ == '__main__':\n"
        "    for _ in detected(documents(9), 2):\n"
        "        print('one', flush=True)\n        time.sleep(60)\n"
    )
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "one\n"
        children = children_of(parent.pid)
        assert len(children) >= 2
        os.kill(parent.pid, signal.SIGKILL)
    for _ in range(200):
        if not any(Path(f"/proc/{child}/cmdline").exists() for child in children):
            return
        time.sleep(0.05)
    pytest.fail("a worker outlived its parent")


def children_of(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for path in listed for child in path.read_text().split()]
