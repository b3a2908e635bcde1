"""Export as a job: scopes, statuses, cancelling."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from gui.domain.document import Details
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.exchange.export import Written
from gui.session.exporting import Exporting, ExportRequest, Scope, exported_rows
from gui.session.jobs import Job
from gui.session.session import Session
from gui.session.tagging import Tagging

At = Callable[[str], tuple[int, int]]


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def test_each_scope_writes_its_documents(
    session: Session, tagging: Tagging, at: At, tmp_path: Path
) -> None:
    session.library.documents.add([Incoming(Details("Other"), "Another text about goats.")])
    tagging.tag_quote(*at("the sea was calm"))
    exporting, out = Exporting(session), tmp_path / "out.jsonl"
    told: list[Written] = []
    exporting.finished.connect(lambda _path, written: told.append(written))
    for scope, words, count in (
        (Scope.DOCUMENT, "", 1),
        (Scope.ALL, "", 2),
        (Scope.SEARCH, "goats", 1),
    ):
        exporting.export(ExportRequest("jsonl", scope, "accepted", out, words))
        assert session.runner.wait_idle(10_000)
        assert len(lines(out)) == count
    assert [written.quotes for written in told] == [1, 1, 0]


def test_a_cancelled_export_leaves_the_old_file(session: Session, tmp_path: Path) -> None:
    class Stopped(Job):
        def __init__(self) -> None:
            pass

        def stopped(self) -> bool:
            return True

    with pytest.raises(UserError, match="cancelled"):
        list(exported_rows(session.library, [1], Stopped()))


def test_a_folder_that_is_not_there_is_told(session: Session, tmp_path: Path) -> None:
    heard: list[str] = []
    session.failed.connect(heard.append)
    out = tmp_path / "nowhere" / "out.csv"
    Exporting(session).export(ExportRequest("csv", Scope.ALL, "all", out))
    assert session.runner.wait_idle(10_000)
    assert "out.csv" in heard[0]
