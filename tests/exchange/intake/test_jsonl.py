"""Our own JSONL: a line is taken as it is or not at all."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import Layer, Link, Part, Role, Status
from gui.domain.document import State
from gui.domain.incoming import Incoming
from gui.domain.span import Span
from gui.exchange.intake import IntakeOptions, Refusal, read, unrecord
from gui.exchange.intake import jsonl as intake_jsonl

TEXT = "“It is over,” said Mara Lind, the mayor. 😀"
QUOTE = {"id": "q", "content": [[0, 13]], "cue": [[14, 18]], "source": [[19, 28]], "kind": "direct"}
ENTITY = {"id": "e", "start": 19, "end": 28, "type": "PERSON"}
TAG = {"id": "t", "label": "Key claim", "spans": [[1, 3], [4, 11]]}


def record(**values: Any) -> dict[str, Any]:
    plain = {"format": "sayso", "version": 1, "id": "d", "text": TEXT, "quotes": [], "entities": []}
    return plain | values


def items_of(folder: Path, *lines: str | bytes | dict[str, Any]) -> list[Incoming | Refusal]:
    path = folder / "t.jsonl"
    texts = [json.dumps(line) if isinstance(line, dict) else line for line in lines]
    path.write_bytes(b"\n".join(t if isinstance(t, bytes) else t.encode() for t in texts) + b"\n")
    return list(read(path, IntakeOptions()))


def incoming(folder: Path, **values: Any) -> Incoming:
    (item,) = items_of(folder, record(**values))
    assert isinstance(item, Incoming), item
    return item


def reason(folder: Path, line: str | bytes | dict[str, Any]) -> str:
    first, second = items_of(folder, line, record(id="other"))
    assert isinstance(first, Refusal), first
    assert (first.name, first.row) == ("t.jsonl", 1)
    assert isinstance(second, Incoming), "a bad line stops the others"
    assert len(str(first.reason)) < 400
    return str(first.reason)


def test_the_least_that_a_record_may_say(tmp_path: Path) -> None:
    item = incoming(tmp_path, quotes=[QUOTE], entities=[ENTITY], tags=[TAG])
    quote, entity, tag = item.annotations
    assert (item.uid, item.origin, item.details.state) == ("d", "t.jsonl", State.NEW)
    assert item.details.title == TEXT
    assert [a.id for a in item.annotations] == [-1, -2, -3]
    assert {a.document for a in item.annotations} == {0}
    assert {a.status for a in item.annotations} == {Status.ACCEPTED}
    assert {a.origin for a in item.annotations} == {"user:import"}
    assert quote.parts == (
        Part(Role.CONTENT, Span(0, 13)),
        Part(Role.CUE, Span(14, 18)),
        Part(Role.SOURCE, Span(19, 28)),
    )
    assert (entity.layer, entity.label) == (Layer.ENTITY, "PERSON")
    assert (tag.layer, tag.main) == (Layer.TAG, (Span(1, 3), Span(4, 11)))


def test_null_is_taken_at_its_word(tmp_path: Path) -> None:
    details = incoming(tmp_path, title=None, state=None).details
    assert (details.title, details.state) == (None, State.NEW)


def test_speakers_become_actors_each_once(tmp_path: Path) -> None:
    mara = {"id": "m", "name": "Mara Lind", "kind": "person", "aliases": ["Lind"]}
    crowd = {"name": "the crowd", "status": "suggested", "score": 0.5, "reason": "near"}
    quote = QUOTE | {"speaker": mara, "speakers": [mara, crowd]}
    item = incoming(
        tmp_path,
        quotes=[quote, QUOTE | {"id": "q2", "speaker": mara}],
        entities=[ENTITY | {"actor": mara}],
        meta={"actors": {"m": {"note": "mayor"}}},
    )
    assert item.actors == (
        Actor(-1, "m", "Mara Lind", ActorKind.PERSON, "mayor", aliases=("Lind",)),
        Actor(-2, "", "the crowd"),
    )
    first, second, entity = item.annotations
    assert first.links == (
        Link(-1, Status.ACCEPTED, "user:import"),
        Link(-2, Status.SUGGESTED, "user:import", 0.5, "near"),
    )
    assert [a.links[0].actor for a in (second, entity)] == [-1, -1]


def test_what_has_no_place_is_said(tmp_path: Path) -> None:
    item = incoming(
        tmp_path,
        quotes=[QUOTE | {"speaker": {"name": "Lind", "kind": "robot"}}],
        meta={"colour": "red", "actors": [1], "spans": 2},
    )
    assert len(item.notices) == 2
    assert item.actors[0].kind is None


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"version": 2}, "newer"),
        ({"format": "other"}, "sayso"),
        ({"text": 5}, "text"),
        ({"text": " \n"}, "no text"),
        ({"extra": 1}, "extra"),
        ({"state": "gone"}, "gone"),
        ({"quotes": [QUOTE | {"kind": "loud"}]}, "loud"),
        ({"quotes": [QUOTE | {"content": []}]}, "content"),
        ({"quotes": [QUOTE | {"content": [[0, 44]]}]}, "past the text"),
        ({"quotes": [QUOTE | {"content": [[4, 4]]}]}, "no span"),
        ({"quotes": [QUOTE | {"content": [[9, 4]]}]}, "no span"),
        ({"quotes": [QUOTE | {"content": [[-1, 4]]}]}, "minimum"),
        ({"quotes": [QUOTE | {"content": [[0, True]]}]}, "integer"),
        ({"quotes": [QUOTE | {"content": [[0.5, 2]]}]}, "integer"),
        ({"quotes": [QUOTE | {"cue": [[13, 14]]}]}, "only blanks"),
        ({"quotes": [QUOTE | {"origin": "somebody"}]}, "somebody"),
        ({"quotes": [QUOTE | {"score": 2}]}, "maximum"),
        ({"quotes": [QUOTE | {"speaker": {"name": " "}}]}, "no name"),
        ({"quotes": [QUOTE | {"speaker": {"name": "A"}, "speakers": [{"name": "B"}]}]}, "speaker"),
        ({"quotes": [QUOTE, QUOTE]}, "occurs twice"),
        ({"quotes": [QUOTE], "entities": [ENTITY | {"id": "q"}]}, "occurs twice"),
        ({"entities": [ENTITY | {"text": "Mara Lund"}]}, "not what stands there"),
        ({"entities": [ENTITY | {"end": 1 << 80}]}, "past the text"),
        ({"quotes": [QUOTE], "text": "\r\n" + TEXT}, "CR"),
        ({"quotes": [QUOTE], "text": "\ufeff" + TEXT}, "BOM"),
        ({"entities": [ENTITY], "meta": {"spans": {"e": [["x", 2]]}}}, "no span"),
        ({"entities": [ENTITY], "meta": {"spans": {"e": [7]}}}, "no span"),
    ],
)
def test_bad_records_are_refused(tmp_path: Path, values: dict[str, Any], said: str) -> None:
    assert said in reason(tmp_path, record(**values))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "no JSON"),
        ("[]", "object"),
        ("null", "object"),
        ('"text"', "object"),
        ('{"id": NaN}', "NaN"),
        ('{"id": -Infinity}', "Infinity"),
        ('{"id": 1e999}', "too large"),
        ('{"id": ' + "9" * 5000 + "}", "too long"),
        ('{"id": 1, "id": 2}', "twice"),
        ('{"meta": {"a": 1, "a": 2}}', "twice"),
        ("[" * 100_000, "nested"),
        ('{"title": ' + "[" * 800 + "]" * 800 + "}", "Sayso"),
        (b'{"id": "\xff"}', "Byte 9"),
        (b"\0\0\0", "no JSON"),
        ("{} {}", "no JSON"),
    ],
)
def test_bad_lines_are_refused(tmp_path: Path, line: str | bytes, said: str) -> None:
    assert said in reason(tmp_path, line)


def test_lone_surrogates_become_one_character_each(tmp_path: Path) -> None:
    line = json.dumps(record(text="a \\ud83d b", title="\\udc00", id="\\ud800", quotes=[QUOTE]))
    line = line.replace("\\\\u", "\\u").replace("[[0, 13]]", "[[0, 5]]")
    line = line.replace("[[14, 18]]", "[[2, 3]]").replace("[[19, 28]]", "null")
    (item,) = items_of(tmp_path, line)
    assert isinstance(item, Incoming)
    assert (item.text, item.details.title, item.uid) == ("a \ufffd b", "\ufffd", "\ufffd")
    assert item.annotations[0].main[0].of(item.text) == "a \ufffd b"
    assert item.notices


def test_a_pair_of_escapes_is_one_character(tmp_path: Path) -> None:
    line = json.dumps(record(text="😀 x"))
    assert "\\ud83d\\ude00" in line
    (item,) = items_of(tmp_path, line)
    assert isinstance(item, Incoming)
    assert item.text == "😀 x"


def test_only_line_feeds_end_lines(tmp_path: Path) -> None:
    text = "a\u2028b\u2029c\u0085d\x1ce"
    line = json.dumps(record(text=text), ensure_ascii=False)
    (item,) = items_of(tmp_path, b"\xef\xbb\xbf" + line.encode() + b"\r", b"", b"  ")
    assert isinstance(item, Incoming)
    assert item.text == text.replace("\x1c", "\ufffd")


def test_an_id_comes_in_once(tmp_path: Path) -> None:
    first, second, third = items_of(tmp_path, record(), record(text="Other."), record(id="e"))
    assert isinstance(first, Incoming)
    assert isinstance(second, Refusal)
    assert (second.row, str(second.reason)) == (2, "Its id is that of row 1.")
    assert isinstance(third, Incoming)


def test_too_long_a_line_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake_jsonl, "LONGEST_LINE", 1000)
    first, second = items_of(tmp_path, "x" * 5001, record())
    assert isinstance(first, Refusal)
    assert "longer" in str(first.reason)
    assert isinstance(second, Incoming)
    first, second = items_of(tmp_path, record(), "x" * 5001)
    assert isinstance(second, Refusal)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*record(), *QUOTE, "meta", "x"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*record(), "tags", "meta", "state"]), json_values))
def test_any_record_is_taken_or_refused(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, Any]
) -> None:
    items = items_of(tmp_path_factory.getbasetemp(), json.dumps(record() | values))
    assert len(items) == 1


@given(st.binary(max_size=200))
def test_any_bytes_are_taken_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    items = items_of(tmp_path_factory.getbasetemp(), data)
    assert all(isinstance(item, Refusal) for item in items)


def test_too_long_a_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unrecord, "LARGEST_TEXT", 10)
    assert "longer than any article" in reason_of(items_of(tmp_path, record()))


def reason_of(items: list[Incoming | Refusal]) -> str:
    (item,) = items
    assert isinstance(item, Refusal)
    return str(item.reason)
