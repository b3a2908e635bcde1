"""A codebook's file: what is written can be read, and a bad one says what is wrong with it."""

import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from gui.domain.annotation import Layer
from gui.domain.codebook import Label
from gui.domain.errors import UserError
from gui.exchange.codebook import read, written
from gui.store.codebook import default_labels

KNOWN = list(default_labels())


def kept(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "book.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_default_codebook_has_the_shape_of_a_file(tmp_path: Path) -> None:
    text = files("resources").joinpath("codebook.json").read_text(encoding="utf-8")
    assert read(kept(tmp_path, text), KNOWN) == KNOWN


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    child = Label(Layer.TAG, "Ünder “it”", "tag3", None, "", "Opinion", 9)
    labels = [*KNOWN, child]
    path = kept(tmp_path, written(labels))
    assert read(path, KNOWN) == labels
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read(path, KNOWN) == labels


def tag(**fields: object) -> str:
    return json.dumps({"tag": [{"name": "One", "colour": "tag1"} | fields]})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no JSON"),
        ("[]", "must be an object"),
        ("{}", "must be an object"),
        ('{"tags": []}', "“tags” is no layer"),
        ('{"tag": {}}', "must be a list"),
        ('{"tag": [3]}', "Label 1 of “tag” is no object"),
        ('{"tag": [{"colour": "tag1"}]}', "needs a name"),
        (tag(name="x" * 61), "at most 60"),
        (tag(color="red"), "“color”"),
        (tag(colour="red"), "no known colour"),
        (tag(key="0"), "1 to 9"),
        (tag(key=1), "must be text"),
        (tag(description=None), "must be text"),
        (tag(parent="Nobody"), "“Nobody”, which is not there"),
        (tag(parent="One"), "below itself"),
        (tag(name="OPINION"), "written “Opinion”"),
        ('{"tag": [{"name": "a"}, {"name": "A"}]}', "occurs twice"),
        ('{"tag": [{"name": "a", "key": "1"}, {"name": "b", "key": "1"}]}', "key “1” occurs"),
        ('{"tag": [{"name": "a", "parent": "b"}, {"name": "b", "parent": "a"}]}', "below itself"),
        ('{"entity": [{"name": "ROBOT"}]}', "no entity type"),
        ('{"quote": [{"name": "shouted"}]}', "no kind of quote"),
        ('{"quote": [{"name": "direct", "colour": "other"}]}', "no known colour"),
    ],
)
def test_a_bad_file_says_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UserError, match=said) as raised:
        read(kept(tmp_path, text), KNOWN)
    assert str(raised.value).startswith("“book.json” cannot be used")
    assert str(raised.value).endswith("Nothing was changed.")


def test_a_file_that_is_no_text_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    with pytest.raises(UserError):
        read(path, KNOWN)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="UTF-8"):
        read(path, KNOWN)


def test_a_circle_through_labels_of_the_library_is_one(tmp_path: Path) -> None:
    known = [replace(x, parent="New") if x.name == "Opinion" else x for x in KNOWN]
    text = json.dumps({"tag": [{"name": "New", "parent": "Opinion"}]})
    with pytest.raises(UserError, match="below itself"):
        read(kept(tmp_path, text), known)
