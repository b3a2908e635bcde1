"""A JSON record back to a document: checked against the schema, every offset against the text."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from gui.domain.actor import Actor, ActorKind, name_key
from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status, ordered
from gui.domain.document import Details, State, canonical
from gui.domain.incoming import Incoming
from gui.domain.span import Span
from gui.exchange.record import VERSION, Record

_DEFAULT_ORIGIN = "user:imported"


class BadRecord(Exception):
    """A record that cannot come in; the message says why, for the person."""


@dataclass(slots=True)
class _Cast:
    """The actors met so far in one record, by uid or else by name, under placeholder ids."""

    actors: dict[str, Actor] = field(default_factory=dict)

    def placeholder(self, given: Record) -> int:
        uid, name = given.get("id") or "", given["name"]
        key = f"id {uid}" if uid else f"name {name_key(name)}"
        if key not in self.actors:
            self.actors[key] = Actor(
                -len(self.actors) - 1,
                uid,
                name,
                _actor_kind(given.get("kind")),
                aliases=tuple(dict.fromkeys(given.get("aliases", ()))),
            )
        return self.actors[key].id


def incoming_of(record: Any) -> Incoming:
    """Return the document of a record.

    Raises:
        BadRecord: if the record breaks the schema, its text is not as the library keeps texts,
            or an offset or an exact text does not fit.
    """
    _validate(record)
    clean = canonical(record["text"])
    if len(clean.text) != len(record["text"]):
        raise BadRecord("its text holds carriage returns or a byte order mark, which moves offsets")
    cast = _Cast()
    annotations = tuple(_annotations(record, clean.text, cast))
    uids = [a.uid for a in annotations]
    if len(set(uids)) != len(uids):
        raise BadRecord("two of its annotations have the same id")
    return Incoming(
        Details(
            record.get("title"),
            record.get("byline"),
            record.get("outlet"),
            record.get("published"),
            record.get("url"),
            record.get("language"),
            State(record.get("state") or State.NEW),
            record.get("note"),
        ),
        clean.text,
        record["id"],
        record.get("origin"),
        record.get("origin_sha256"),
        record.get("imported"),
        annotations,
        tuple(cast.actors.values()),
        clean.notices,
    )


def _annotations(record: Record, text: str, cast: _Cast) -> Iterator[Annotation]:
    number = 0
    for layer, key in ((Layer.QUOTE, "quotes"), (Layer.ENTITY, "entities"), (Layer.TAG, "tags")):
        for given in record.get(key, ()):
            number -= 1
            label = given.get({Layer.QUOTE: "kind", Layer.ENTITY: "type"}.get(layer, "label"))
            parts = ordered(_parts(layer, given))
            _check_spans(given["id"], parts, text)
            if given.get("text") not in (None, parts[0].span.of(text)):
                raise BadRecord(f"the text of entity {given['id']} is not what stands at its place")
            yield _annotation(number, layer, label, parts, given, cast)


def _annotation(
    number: int,
    layer: Layer,
    label: str | None,
    parts: tuple[Part, ...],
    given: Record,
    cast: _Cast,
) -> Annotation:
    status = Status(given.get("status") or Status.ACCEPTED)
    origin = given.get("origin") or _DEFAULT_ORIGIN
    return Annotation(
        number,
        given["id"],
        0,
        layer,
        label,
        parts,
        status,
        origin,
        given.get("score"),
        given.get("reason"),
        given.get("note"),
        given.get("created"),
        given.get("changed"),
        tuple(dict.fromkeys(given.get("tags", ()))),
        tuple(_link(actor, status, origin, cast) for actor in _linked(layer, given)),
    )


def _parts(layer: Layer, given: Record) -> Iterator[Part]:
    if layer is Layer.ENTITY:
        pairs = [(Role.MENTION, [given["start"], given["end"]])]
    elif layer is Layer.TAG:
        pairs = [(Role.MARK, pair) for pair in given["spans"]]
    else:
        pairs = [
            (role, pair)
            for role in (Role.CONTENT, Role.CUE, Role.SOURCE)
            for pair in given[role.value] or ()
        ]
    for role, (start, stop) in pairs:
        if start >= stop:
            raise BadRecord(f"{given['id']} has an empty span at {start}")
        yield Part(role, Span(start, stop))


def _check_spans(uid: str, parts: tuple[Part, ...], text: str) -> None:
    for part in parts:
        if part.span.stop > len(text):
            raise BadRecord(f"{uid} reaches beyond the end of the text")
        if part.span.of(text).isspace():
            raise BadRecord(f"{uid} marks nothing but white space")


def _linked(layer: Layer, given: Record) -> list[Record]:
    if layer is Layer.ENTITY:
        return [given["actor"]] if given.get("actor") else []
    listed = given.get("speakers")
    if listed is not None:
        return list(listed)
    return [given["speaker"]] if given.get("speaker") else []


def _link(given: Record, status: Status, origin: str, cast: _Cast) -> Link:
    return Link(
        cast.placeholder(given),
        Status(given.get("status") or status),
        given.get("origin") or origin,
        given.get("score"),
        given.get("reason"),
    )


def _actor_kind(value: str | None) -> ActorKind | None:
    try:
        return ActorKind(value) if value else None
    except ValueError:
        raise BadRecord(f"{value} is no kind of actor") from None


def _validate(record: Any) -> None:
    if isinstance(record, dict) and isinstance(version := record.get("version"), int):
        if version > VERSION:
            raise BadRecord(f"it is of version {version}, which a newer Sayso has written")
    error = next(_validator().iter_errors(record), None)
    if error is not None:
        place = "/".join(map(str, error.absolute_path)) or "the record"
        raise BadRecord(f"{place} does not fit the schema: {error.message[:200]}")


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    schema = json.loads(files("resources").joinpath("sayso.schema.json").read_text("utf-8"))
    return Draft202012Validator(schema)
