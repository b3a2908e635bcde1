"""Writing beside and renaming: the old file stays until the new one is whole."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.errors import UserError
from gui.domain.span import Span
from gui.exchange.export import FORMATS, Exported, preview, write_file
from gui.store.opening import create
from tests.exchange.making import article

TEXT = "One and two and three."


def mark(uid: str, start: int, stop: int, status: Status = Status.ACCEPTED) -> Annotation:
    part = Part(Role.CONTENT, Span(start, stop))
    return Annotation(1, uid, 1, Layer.QUOTE, None, (part,), status, "user:a")


ROW = article(
    TEXT,
    mark("b", 8, 11),
    mark("a", 8, 11, Status.REJECTED),
    mark("c", 0, 3, Status.SUGGESTED),
)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_rows_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    for number in (1, 2):
        write_file(name, [ROW], tmp_path / f"{number}", "all")
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()
    assert str(tmp_path).encode() not in (tmp_path / "1").read_bytes()
    assert len(list(tmp_path.iterdir())) == 2


def test_statuses_and_reading_order(tmp_path: Path) -> None:
    out = tmp_path / "o.jsonl"
    assert write_file("jsonl", [ROW], out, "all").quotes == 3
    text = out.read_text("utf-8")
    assert text.index('"c"') < text.index('"a"') < text.index('"b"')
    assert write_file("jsonl", [ROW], out, "accepted").quotes == 1
    assert '"rejected"' not in out.read_text("utf-8")


def test_nothing_gives_an_empty_file(tmp_path: Path) -> None:
    out = tmp_path / "o.jsonl"
    assert write_file("jsonl", [], out, "all").documents == 0
    assert out.read_bytes() == b""


class Broken(Exception):  # noqa: N818 - no error of the program's
    pass


def broken() -> Iterator[Exported]:
    yield ROW
    raise Broken


@pytest.mark.parametrize("name", FORMATS)
def test_the_old_file_stays_when_rows_fail(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    out.write_text("old")
    with pytest.raises(Broken):
        write_file(name, broken(), out, "all")
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_the_old_file_stays_when_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    out = tmp_path / "out.csv"
    out.write_text("old")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, step, full)
    monkeypatch.setattr(Path, "replace", full) if step == "replace" else None
    with pytest.raises(UserError, match=r"“out\.csv” could not be written: No space left"):
        write_file("csv", [ROW], out, "all")
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_a_disk_that_is_really_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    real = Path.open

    def onto_full(path: Path, *args: str, **more: str) -> object:
        target = Path("/dev/full") if path.suffix == ".part" else path
        return real(target, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", onto_full)
    with pytest.raises(UserError, match="No space left"):
        write_file("jsonl", [ROW] * 1000, out, "all")
    assert out.read_text() == "old"


def test_what_must_not_be_replaced(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    create(library).close()
    before = library.read_bytes()
    with pytest.raises(UserError, match="is a library"):
        write_file("csv", [ROW], library, "all")
    assert library.read_bytes() == before
    with pytest.raises(UserError, match="no plain file"):
        write_file("csv", [ROW], tmp_path, "all")
    with pytest.raises(UserError, match="No such file"):
        write_file("csv", [ROW], tmp_path / "nowhere" / "out.csv", "all")
    with pytest.raises(UserError, match="too long"):
        write_file("csv", [ROW], tmp_path / ("x" * 500), "all")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "out.csv")
    with pytest.raises(UserError, match="no plain file"):
        write_file("csv", [ROW], tmp_path / "out.csv", "all")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_stay_and_their_files_are_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    write_file("csv", [ROW], tmp_path / "link.csv", "all")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text("utf-8-sig").startswith("doc_id")


@pytest.mark.skipif(os.name == "nt", reason="rights are other there")
def test_the_file_has_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_file("csv", [ROW], tmp_path / "out.csv", "all")
    assert (tmp_path / "out.csv").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_preview_is_the_beginning() -> None:
    assert preview("csv", [ROW], "accepted").count("\r\n") == 2
    assert preview("jsonl", [ROW] * 50, "all").startswith('{"format":"sayso","version":1')
    assert len(preview("jsonl", [ROW] * 50, "all")) == 4000
