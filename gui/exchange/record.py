"""One document as one JSON record: the shape that resources/sayso.schema.json fixes."""

from collections.abc import Iterable, Mapping
from typing import Any

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation, Layer, Link, Role
from gui.domain.document import Document
from gui.domain.span import Span, extent

FORMAT, VERSION = "sayso", 1

Record = dict[str, Any]


def record_of(
    document: Document, annotations: Iterable[Annotation], actors: Mapping[int, Actor]
) -> Record:
    """Return a document with its annotations as a record; every key is there, null if empty.

    Args:
        document: the document.
        annotations: its annotations in reading order.
        actors: the actors that they link, by id.
    """
    listed = tuple(annotations)
    details = document.details
    return {
        "format": FORMAT,
        "version": VERSION,
        "id": document.uid,
        "title": details.title,
        "byline": details.byline,
        "outlet": details.outlet,
        "published": details.published,
        "url": details.url,
        "language": details.language,
        "origin": document.origin,
        "origin_sha256": document.origin_sha256,
        "imported": document.imported,
        "state": details.state.value,
        "note": details.note,
        "text": document.text,
        "quotes": [_quote(a, actors) for a in listed if a.layer is Layer.QUOTE],
        "entities": [_entity(a, document.text, actors) for a in listed if a.layer is Layer.ENTITY],
        "tags": [_tag(a) for a in listed if a.layer is Layer.TAG],
        "meta": _meta(listed, actors),
    }


def _meta(annotations: Iterable[Annotation], actors: Mapping[int, Actor]) -> Record:
    """Return what the schema has no place for: notes on actors, entities in several pieces."""
    listed = tuple(annotations)
    linked = {actors[link.actor].uid: actors[link.actor] for a in listed for link in a.links}
    notes = {
        uid: {"note": actor.note} for uid, actor in sorted(linked.items()) if actor.note is not None
    }
    pieces = {a.uid: _pairs(a.main) for a in listed if a.layer is Layer.ENTITY and len(a.main) > 1}
    found = {"actors": notes, "spans": pieces}
    return {key: value for key, value in found.items() if value}


def _quote(annotation: Annotation, actors: Mapping[int, Actor]) -> Record:
    speakers = [_actor(link, actors) for link in annotation.links]
    return {
        "id": annotation.uid,
        "content": _pairs(annotation.main),
        "cue": _pairs(annotation.spans(Role.CUE)) or None,
        "source": _pairs(annotation.spans(Role.SOURCE)) or None,
        "kind": annotation.label,
        "speaker": speakers[0] if speakers else None,
        "speakers": speakers,
        **_common(annotation),
    }


def _entity(annotation: Annotation, text: str, actors: Mapping[int, Actor]) -> Record:
    span = extent(annotation.main)
    return {
        "id": annotation.uid,
        "start": span.start,
        "end": span.stop,
        "type": annotation.label,
        "text": span.of(text),
        "actor": _actor(annotation.links[0], actors) if annotation.links else None,
        **_common(annotation),
    }


def _tag(annotation: Annotation) -> Record:
    return {
        "id": annotation.uid,
        "label": annotation.label,
        "spans": _pairs(annotation.main),
        **_common(annotation),
    }


def _common(annotation: Annotation) -> Record:
    return {
        "status": annotation.status.value,
        "origin": annotation.origin,
        "score": annotation.score,
        "reason": annotation.reason,
        "tags": list(annotation.tags),
        "note": annotation.note,
        "created": annotation.created,
        "changed": annotation.changed,
    }


def _actor(link: Link, actors: Mapping[int, Actor]) -> Record:
    actor = actors[link.actor]
    return {
        "id": actor.uid or None,
        "name": actor.name,
        "kind": actor.kind.value if actor.kind else None,
        "aliases": list(actor.aliases),
        "status": link.status.value,
        "origin": link.origin,
        "score": link.score,
        "reason": link.reason,
    }


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.stop] for span in spans]
