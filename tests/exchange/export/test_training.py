"""Training data: what was decided, and where nothing is known."""

import gzip
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status, ordered
from gui.domain.document import State
from gui.domain.span import Span
from gui.exchange.export import Exported, write_file
from gui.exchange.intake import IntakeOptions, Refusal, read
from tests.exchange.making import article, exported

TEXT = "“It rained,” said Ida Holt of Norwick on Monday, and the reeve agreed."
ACCEPTED, REJECTED, SUGGESTED = Status.ACCEPTED, Status.REJECTED, Status.SUGGESTED
MODEL = "detector:model/1"


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def entity(words: str, label: str, status: Status, origin: str = "user:Ann Example") -> Annotation:
    part = Part(Role.MENTION, at(words))
    return Annotation(1, words, 1, Layer.ENTITY, label, (part,), status, origin, note="a thought")


def quote(status: Status, **parts: str) -> Annotation:
    made = ordered(Part(Role(role), at(words)) for role, words in parts.items())
    return Annotation(2, parts["content"], 1, Layer.QUOTE, "direct", made, status, MODEL, 0.7, "r")


RAINED = quote(ACCEPTED, content="“It rained,”", cue="said", source="Ida Holt of Norwick")
IDA = entity("Ida Holt", "PERSON", ACCEPTED)


def written(path: Path, *rows: Exported, status: str = "accepted") -> list[Mapping[str, Any]]:
    write_file("training", rows, path, status)
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def test_a_record_has_the_fields_of_the_public_sets(tmp_path: Path) -> None:
    (record,) = written(tmp_path / "o", article(TEXT, RAINED, IDA, language="en"))
    assert record["id"] == "doc-1"
    assert (record["text"], record["language"]) == (TEXT, "en")
    assert record["quotes"] == [
        {
            "content": [[0, 12]],
            "cue": [[13, 17]],
            "source": [[18, 37]],
            "kind": "direct",
            "origin": MODEL,
        }
    ]
    assert record["entities"] == [
        {"start": 18, "end": 26, "type": "PERSON", "text": "Ida Holt", "origin": "user"}
    ]


def test_each_status_has_its_place(tmp_path: Path) -> None:
    row = article(
        TEXT,
        RAINED,
        quote(SUGGESTED, content="the reeve agreed"),
        entity("Norwick", "GPE", REJECTED, MODEL),
        entity("Monday", "DATE", SUGGESTED, MODEL),
    )
    for status in ("accepted", "all"):
        (record,) = written(tmp_path / "o", row, status=status)
        assert [q["cue"] for q in record["quotes"]] == [[[13, 17]]]
        assert record["entities"] == []
        assert [e["text"] for e in record["rejected"]["entities"]] == ["Norwick"]
        assert record["rejected"]["quotes"] == []
        assert [q["cue"] for q in record["unknown"]["quotes"]] == [None]
        assert [e["text"] for e in record["unknown"]["entities"]] == ["Monday"]


@pytest.mark.parametrize("state", State)
def test_only_what_is_done_is_complete(tmp_path: Path, state: State) -> None:
    row = article(TEXT, IDA)
    details = replace(row.document.details, state=state)
    (record,) = written(
        tmp_path / "o", replace(row, document=replace(row.document, details=details))
    )
    assert record["complete"] == (state is State.DONE)


def test_layers_are_those_in_which_something_was_decided(tmp_path: Path) -> None:
    undecided = quote(SUGGESTED, content="“It rained,”")
    (record,) = written(tmp_path / "o", article(TEXT, undecided, IDA))
    assert record["layers"] == ["entity"]
    rejected = replace(undecided, status=REJECTED)
    (record,) = written(tmp_path / "o", article(TEXT, rejected, IDA))
    assert record["layers"] == ["quote", "entity"]


def test_documents_without_a_decision_are_left_out(tmp_path: Path) -> None:
    tag = Annotation(
        3, "t", 1, Layer.TAG, "Opinion", (Part(Role.MARK, Span(0, 5)),), ACCEPTED, "user:a"
    )
    undecided = article(TEXT, replace(RAINED, status=SUGGESTED), tag)
    assert written(tmp_path / "o", undecided) == []
    told = write_file("training", [undecided, article(TEXT, RAINED)], tmp_path / "o", "all")
    assert (told.documents, told.quotes, told.entities, told.undecided) == (1, 1, 0, 0)


def test_an_entity_in_pieces_is_unknown(tmp_path: Path) -> None:
    parts = (Part(Role.MENTION, at("Ida")), Part(Role.MENTION, at("Norwick")))
    (record,) = written(tmp_path / "o", article(TEXT, replace(IDA, parts=parts)))
    assert record["entities"] == []
    assert [e["text"] for e in record["unknown"]["entities"]] == ["Ida Holt of Norwick"]


def test_nobody_and_nothing_private_is_in_it(tmp_path: Path) -> None:
    actor = Actor(1, "actor-1", "Ida Marie Holt", note="lives next door")
    link = Link(1, ACCEPTED, "user:Ann Example")
    tagged = replace(RAINED, links=(link,), tags=("Check this",), note="ask her")
    written(tmp_path / "o", article(TEXT, tagged, IDA, actors=(actor,), note="for Ann"))
    text = (tmp_path / "o").read_text("utf-8")
    for private in ("Ann", "Marie", "door", "Check this", "ask her", "a thought", "actor-1"):
        assert private not in text


def test_a_name_that_ends_in_gz_is_compressed(tmp_path: Path) -> None:
    row = article(TEXT, RAINED)
    plain = written(tmp_path / "o.jsonl", row)
    assert written(tmp_path / "o.jsonl.gz", row) == plain
    first = (tmp_path / "o.jsonl.gz").read_bytes()
    write_file("training", [row], tmp_path / "again.gz", "all")
    assert (tmp_path / "again.gz").read_bytes() == first
    assert len(list(tmp_path.iterdir())) == 3


def test_it_is_not_taken_for_a_library_s_own_export(tmp_path: Path) -> None:
    written(tmp_path / "o.training.jsonl", article(TEXT, RAINED))
    (refused,) = read(tmp_path / "o.training.jsonl", IntakeOptions())
    assert isinstance(refused, Refusal)


@settings(max_examples=40)
@given(st.lists(exported(), max_size=3))
def test_every_annotation_of_a_document_is_in_one_place(rows: list[Exported]) -> None:
    with TemporaryDirectory() as folder:
        records = written(Path(folder) / "o.jsonl", *rows)
    kept = [
        row
        for row in rows
        if any(a.layer is not Layer.TAG and a.status is not SUGGESTED for a in row.annotations)
    ]
    assert [record["id"] for record in records] == [row.document.uid for row in kept]
    for row, record in zip(kept, records, strict=True):
        for layer, field in ((Layer.QUOTE, "quotes"), (Layer.ENTITY, "entities")):
            places = (record[field], record["rejected"][field], record["unknown"][field])
            assert sum(map(len, places)) == sum(a.layer is layer for a in row.annotations)
            for item in record["entities"]:
                assert item["text"] == record["text"][item["start"] : item["end"]]
