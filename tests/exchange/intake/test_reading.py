"""Files and folders: which are read, which are refused, and that none stops the others."""

import hashlib
import os
import socket
from pathlib import Path

import pytest

from gui.domain.incoming import Incoming
from gui.exchange.intake import IntakeOptions, Refusal, from_text, read

OPTIONS = IntakeOptions()


def incoming(path: Path, options: IntakeOptions = OPTIONS) -> Incoming:
    (item,) = read(path, options)
    assert isinstance(item, Incoming), item
    return item


def refusal(path: Path) -> Refusal:
    (item,) = read(path, OPTIONS)
    assert isinstance(item, Refusal)
    return item


def test_a_text_file_is_one_document(tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    data = b"\xef\xbb\xbfStorm warning\r\n\r\nBy Ann Lee\r\n\r\n\x00Stay indoors.\r"
    path.write_bytes(data)
    item = incoming(path)
    assert item.text == "Storm warning\n\nBy Ann Lee\n\n\ufffdStay indoors.\n"
    assert (item.details.title, item.details.byline) == ("Storm warning", "Ann Lee")
    assert item.origin == "storm.txt"
    assert item.origin_sha256 == hashlib.sha256(data).hexdigest()
    assert len(item.notices) == 1
    assert "1 character" in str(item.notices[0])


@pytest.mark.parametrize("name", ["a.TXT", "a.text", "a.md", "article", "ä\u0301 😀.txt"])
def test_names_of_text_files(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Words.", encoding="utf-8")
    assert incoming(tmp_path / name).text == "Words."


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_hostile_names_come_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "two\nlines\t\x1b[31m.txt"
    path.write_text("Words.")
    assert incoming(path).origin == "two\ufffdlines\ufffd\ufffd[31m.txt"
    broken = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\n.txt"))
    broken.write_text("Words.")
    assert incoming(broken).origin == "\ufffd\ufffd.txt"
    broken.write_text("")
    assert str(refusal(broken)) == "\ufffd\ufffd.txt: There is no text in it."


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\t\r\n", b"\xff\xfe"])
def test_empty_files_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert refusal(tmp_path / "a.txt").reason.text == "There is no text in it."


def test_missing_and_impossible_paths_are_refused(tmp_path: Path) -> None:
    assert "no such file" in str(refusal(tmp_path / "a.txt").reason)
    assert "no such file" in str(refusal(tmp_path / "a\0b.txt").reason)
    assert "cannot be read" in str(refusal(tmp_path / ("x" * 5000 + ".txt")).reason)
    (tmp_path / "a.txt").write_text("Words.")
    assert isinstance(refusal(tmp_path / "a.txt" / "b.txt"), Refusal)
    assert "end in .PDF" in str(refusal(tmp_path / "a.PDF").reason)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_sockets_and_devices_are_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "a.jsonl")
    assert "a pipe" in str(refusal(tmp_path / "a.txt").reason)
    assert "a pipe" in str(refusal(tmp_path / "a.jsonl").reason)
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(tmp_path / "b.txt"))
        assert "a socket" in str(refusal(tmp_path / "b.txt").reason)
    (tmp_path / "c.txt").symlink_to("/dev/zero")
    assert "a device" in str(refusal(tmp_path / "c.txt").reason)


def test_too_large_a_file_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(100 << 20)
    assert "larger than 32 MB" in str(refusal(tmp_path / "a.txt").reason)
    with (tmp_path / "a.csv").open("wb") as file:
        file.truncate(300 << 20)
    assert "larger than 256 MB" in str(refusal(tmp_path / "a.csv").reason)


def test_a_folder_is_read_in_order_and_no_file_stops_the_others(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt", ".hidden.txt", "picture.jpg", "empty.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("" if name == "empty.txt" else f"Words of {name}")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "d.csv").write_text("text\nOne article\n")
    outside = tmp_path.parent / f"{tmp_path.name}-outside.txt"
    outside.write_text("Not to be read")
    (tmp_path / "link.txt").symlink_to(outside)
    (tmp_path / "loop").symlink_to(tmp_path)
    items = list(read(tmp_path, OPTIONS))
    texts = [item.text for item in items if isinstance(item, Incoming)]
    assert texts == ["Words of a.txt", "Words of b.txt", "One article", "Words of sub/c.txt"]
    refused = {item.name: str(item.reason) for item in items if isinstance(item, Refusal)}
    assert set(refused) == {"empty.txt", "paper.pdf", "link.txt", "loop"}
    assert "link" in refused["loop"]


def test_a_folder_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "z.txt").write_text("Words.")
    real = os.scandir

    def scandir(path: Path) -> "os._ScandirIterator[str]":
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied")
        return real(str(path))

    monkeypatch.setattr(os, "scandir", scandir)
    items = list(read(tmp_path, OPTIONS))
    assert [type(item) for item in items] == [Refusal, Incoming]


def test_a_link_that_a_person_names_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    assert incoming(tmp_path / "link.txt").origin == "link.txt"


def test_an_encoding_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Ça va.".encode("cp850"))
    item = incoming(tmp_path / "a.txt", IntakeOptions(encoding="cp850"))
    assert (item.text, item.notices) == ("Ça va.", ())


def test_a_text_needs_no_file() -> None:
    item = from_text("Storm\r\nwarning.", None)
    assert (item.text, item.origin, item.origin_sha256) == ("Storm\nwarning.", None, None)
