"""`sayso formats` and `sayso commands`."""

import json
from pathlib import Path

from gui.commands import COMMANDS
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]


def test_formats(run: Run) -> None:
    ran = run("formats")
    assert ran.status == 0
    rows = [line.split("\t") for line in ran.out.splitlines()]
    assert {(row[0], row[1]) for row in rows} == {
        ("import", "text"),
        ("import", "csv"),
        ("import", "jsonl"),
        ("export", "jsonl"),
        ("export", "csv"),
        ("export", "training"),
    }
    listed = json.loads(run("formats", "--json").out)
    assert [[row["way"], row["name"]] for row in listed] == [row[:2] for row in rows]


def test_the_schema_is_the_one_that_is_shipped(run: Run) -> None:
    shipped = (ROOT / "resources" / "sayso.schema.json").read_text("utf-8")
    assert run("formats", "--schema").out == shipped


def test_commands(run: Run) -> None:
    ran = run("commands")
    assert ran.status == 0
    assert len(ran.out.splitlines()) == len(COMMANDS)
    listed = json.loads(run("commands", "--json").out)
    assert [row["id"] for row in listed] == [command.id for command in COMMANDS]
    undo = next(row for row in listed if row["id"] == "edit.undo")
    assert (undo["keys"][0], undo["text"]) == ("Ctrl+Z", "Undo")
