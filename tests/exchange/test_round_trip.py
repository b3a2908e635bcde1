"""What leaves as JSONL comes back equal."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gui.domain.incoming import Incoming
from gui.exchange.export import Exported, write_file
from gui.exchange.intake import IntakeOptions, Refusal, read
from gui.store.opening import create
from tests.exchange.making import exported

SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "sayso.schema.json"
VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))


def read_back(path: Path) -> list[Incoming]:
    items = list(read(path, IntakeOptions()))
    assert not [item for item in items if isinstance(item, Refusal)]
    return [item for item in items if isinstance(item, Incoming)]


def as_exported(item: Incoming, like: Exported) -> Exported:
    """Put the ids of the original in place of the placeholders."""
    by_uid = {actor.uid: actor for actor in like.actors.values()}
    ids = {actor.id: by_uid[actor.uid].id for actor in item.actors}
    actors = {ids[actor.id]: replace(actor, id=ids[actor.id]) for actor in item.actors}
    numbers = {a.uid: a.id for a in like.annotations}
    annotations = [
        replace(
            annotation,
            id=numbers[annotation.uid],
            document=like.document.id,
            links=tuple(replace(link, actor=ids[link.actor]) for link in annotation.links),
        )
        for annotation in item.annotations
    ]
    document = replace(
        like.document,
        uid=item.uid or "",
        details=item.details,
        text=item.text,
        origin=item.origin,
        origin_sha256=item.origin_sha256,
        imported=item.imported,
    )
    linked = {link.actor for a in like.annotations for link in a.links}
    assert set(actors) == linked
    return Exported(
        document,
        tuple(sorted(annotations, key=lambda annotation: annotation.reading_order)),
        {ident: actors.get(ident, actor) for ident, actor in like.actors.items()},
    )


@given(exported())
def test_a_file_holds_all_of_a_document(row: Exported) -> None:
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out.jsonl"
        written = write_file("jsonl", [row], out, "all")
        assert written.documents == 1
        lines = out.read_text("utf-8").splitlines()
        assert len(lines) == 1, "no reader may see a line end inside the line"
        VALIDATOR.validate(json.loads(lines[0]))
        (item,) = read_back(out)
        assert not item.notices
        assert as_exported(item, row) == row


@settings(max_examples=25)
@given(st.lists(exported(), max_size=3, unique_by=lambda row: row.document.uid))
def test_a_second_library_writes_the_same_bytes(rows: list[Exported]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_file("jsonl", rows, folder / "0.jsonl", "all")
        for number in (1, 2):
            through_library(folder / f"{number - 1}.jsonl", folder / f"{number}.jsonl")
        assert (folder / "1.jsonl").read_bytes() == (folder / "2.jsonl").read_bytes()


def through_library(source: Path, out: Path) -> None:
    library = create(out.with_suffix(".sqlite"))
    try:
        ids = library.documents.add(read_back(source), keep_duplicates=True).ids
        rows = [
            Exported(
                library.documents.get(ident),
                found,
                library.actors.get({link.actor for a in found for link in a.links}),
            )
            for ident, found in library.annotations.of_many(ids)
        ]
        write_file("jsonl", rows, out, "all")
    finally:
        library.close()
