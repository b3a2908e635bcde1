"""One record of our JSONL, already valid by its schema, to a document with annotations."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import MAIN_ROLE, Annotation, Layer, Link, Part, Role, Status, ordered
from gui.domain.document import Details, State, canonical
from gui.domain.incoming import Incoming
from gui.domain.message import Message, mark
from gui.domain.metadata import read_details
from gui.domain.span import Span
from gui.exchange.intake.plain import LARGEST_TEXT
from gui.exchange.intake.values import RefusedError
from gui.exchange.record import Record

_DETAILS = ("title", "byline", "outlet", "published", "url", "language")
_ORIGIN = "user:import"
"""Where annotations come from that name no origin: somebody made them."""
_KINDS = {kind.value: kind for kind in ActorKind}
_KNOWN_META = {"actors", "spans"}
_FAULTS = {
    Layer.QUOTE: mark("Quote “{id}”: {reason}"),
    Layer.ENTITY: mark("Entity “{id}”: {reason}"),
    Layer.TAG: mark("Tag “{id}”: {reason}"),
}


def incoming_of(record: Record, name: str) -> Incoming:
    """Return the document of a valid record.

    Args:
        record: a value that fits the schema.
        name: the bare name of the file, for what the record does not say.

    Raises:
        RefusedError: if a span does not lie in the text, has no characters but blanks or has other
            words than the record says, if an id occurs twice, or if an actor has no name.
    """
    meta = record.get("meta", {})
    cleaned = _cleaned({key: value for key, value in record.items() if key != "meta"})
    made = canonical(record["text"])
    if not made.text.strip():
        raise RefusedError("There is no text in it.")
    if len(made.text) > LARGEST_TEXT:
        raise RefusedError("Its text is longer than any article.")
    reading = _Reading(made.text, meta)
    annotations = tuple(reading.annotations(cleaned))
    if annotations and len(made.text) != len(record["text"]):
        raise RefusedError("Its text has CR line ends or a BOM, so its spans cannot be trusted.")
    return Incoming(
        details=_details(cleaned, made.text, name),
        text=made.text,
        uid=cleaned["id"],
        origin=(cleaned.get("origin") or name).rsplit("/", 1)[-1],
        origin_sha256=cleaned.get("origin_sha256"),
        imported=cleaned.get("imported"),
        annotations=annotations,
        actors=tuple(reading.actors),
        notices=(*made.notices, *reading.notices),
    )


def _cleaned(value: Any) -> Any:
    """Make every string canonical, so that none can break a library or a file."""
    if isinstance(value, str):
        return canonical(value).text
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {key: _cleaned(item) for key, item in value.items()}
    return value


def _details(record: Record, text: str, name: str) -> Details:
    """Take what the record says, null too; what it does not mention is read from the text."""
    guessed = read_details(text, name)
    return replace(
        guessed,
        **{field: record[field] for field in _DETAILS if field in record},
        state=State(record.get("state") or State.NEW),
        note=record.get("note"),
    )


class _Reading:
    """Reads the annotations of one record; gathers the actors that they link."""

    def __init__(self, text: str, meta: Record) -> None:
        self._text = text
        self._notes = _texts(meta.get("actors"), "note")
        self._spans = meta.get("spans")
        self._placeholders: dict[Actor, int] = {}
        self.notices = [
            Message("“{key}” under meta was left out.", {"key": key[:40]})
            for key in meta
            if key not in _KNOWN_META
        ]

    @property
    def actors(self) -> Iterator[Actor]:
        """The actors with their placeholders, each once."""
        return (replace(actor, id=ident) for actor, ident in self._placeholders.items())

    def annotations(self, record: Record) -> Iterator[Annotation]:
        """Yield the annotations of a cleaned record with placeholders for ids."""
        seen: set[str] = set()
        read = (
            (Layer.QUOTE, record["quotes"], self._quote),
            (Layer.ENTITY, record["entities"], self._entity),
            (Layer.TAG, record.get("tags", []), self._tag),
        )
        for layer, items, fields in read:
            for item in items:
                if item["id"] in seen:
                    raise RefusedError("The id “{id}” occurs twice in it.", id=item["id"][:60])
                seen.add(item["id"])
                plain = _plain(item, layer, -len(seen))
                try:
                    yield replace(plain, **fields(item, plain))
                except RefusedError as error:
                    named = item["id"][:60]
                    raise RefusedError(_FAULTS[layer], id=named, reason=error) from error

    def _quote(self, item: Record, plain: Annotation) -> Record:
        parts = [
            Part(role, span)
            for role in (Role.CONTENT, Role.CUE, Role.SOURCE)
            for span in self._located(item[role.value] or ())
        ]
        speakers = item.get("speakers") or []
        speaker = item.get("speaker")
        if speaker and not speakers:
            speakers = [speaker]
        if speaker and speaker["name"] not in [actor["name"] for actor in speakers]:
            raise RefusedError("its speaker is not among its speakers.")
        links = tuple(self._link(actor, plain) for actor in speakers)
        return {"label": item["kind"], "parts": ordered(parts), "links": links}

    def _entity(self, item: Record, plain: Annotation) -> Record:
        (span,) = self._located([(item["start"], item["end"])])
        if item.get("text", span.of(self._text)) != span.of(self._text):
            raise RefusedError("its text is not what stands there.")
        spans = self._pieces(item["id"]) or (span,)
        actor = item.get("actor")
        return {
            "label": item["type"],
            "parts": ordered(Part(Role.MENTION, span) for span in spans),
            "links": (self._link(actor, plain),) if actor else (),
        }

    def _tag(self, item: Record, _plain: Annotation) -> Record:
        spans = self._located(item["spans"])
        parts = ordered(Part(MAIN_ROLE[Layer.TAG], span) for span in spans)
        return {"label": item["label"], "parts": parts}

    def _pieces(self, ident: str) -> tuple[Span, ...]:
        """Return the pieces of an entity in several pieces, for which the schema has no place."""
        pieces = self._spans.get(ident) if isinstance(self._spans, dict) else None
        return tuple(self._located(pieces)) if isinstance(pieces, list) else ()

    def _located(self, pairs: Iterable[Any]) -> Iterator[Span]:
        for pair in pairs:
            try:
                start, stop = map(int, pair)
                span = Span(start, stop)
            except (TypeError, ValueError) as error:
                raise RefusedError("{value} is no span.", value=_shown(pair)) from error
            if stop > len(self._text):
                raise RefusedError("{start}-{stop} goes past the text.", start=start, stop=stop)
            if span.of(self._text).isspace():
                raise RefusedError(
                    "there are only blanks at {start}-{stop}.", start=start, stop=stop
                )
            yield span

    def _link(self, item: Record, plain: Annotation) -> Link:
        return Link(
            actor=self._actor(item),
            status=Status(item.get("status", plain.status)),
            origin=item.get("origin", plain.origin),
            score=_number(item.get("score")),
            reason=item.get("reason"),
        )

    def _actor(self, item: Record) -> int:
        if not item["name"].strip():
            raise RefusedError("an actor has no name.")
        kind = item.get("kind")
        if kind is not None and kind not in _KINDS:
            self.notices.append(
                Message("“{kind}” is no kind of actor; left out.", {"kind": kind[:40]})
            )
        uid = item.get("id") or ""
        actor = Actor(
            id=0,
            uid=uid,
            name=item["name"],
            kind=_KINDS.get(kind or ""),
            note=self._notes.get(uid),
            aliases=tuple(dict.fromkeys(item.get("aliases", ()))),
        )
        return self._placeholders.setdefault(actor, -len(self._placeholders) - 1)


def _plain(item: Record, layer: Layer, ident: int) -> Annotation:
    """Read what all layers have in common."""
    return Annotation(
        id=ident,
        uid=item["id"],
        document=0,
        layer=layer,
        label=None,
        parts=(),
        status=Status(item.get("status", Status.ACCEPTED)),
        origin=item.get("origin", _ORIGIN),
        score=_number(item.get("score")),
        reason=item.get("reason"),
        note=item.get("note"),
        created=item.get("created"),
        changed=item.get("changed"),
        tags=tuple(dict.fromkeys(item.get("tags", ()))),
    )


def _number(score: float | None) -> float | None:
    return None if score is None else float(score)


def _texts(table: Any, key: str) -> dict[str, str]:
    """Return one text of each entry of a table under `meta`, which no schema guards."""
    if not isinstance(table, dict):
        return {}
    return {
        ident: canonical(entry[key]).text
        for ident, entry in table.items()
        if isinstance(entry, dict) and isinstance(entry.get(key), str)
    }


def _shown(value: Any) -> str:
    return str(value)[:40]
