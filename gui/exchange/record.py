"""One document as one JSON record: the shape that resources/sayso.schema.json fixes."""

from collections.abc import Iterable, Mapping
from typing import Any

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation, Layer, Link, Role
from gui.domain.document import Document
from gui.domain.span import Span

FORMAT, VERSION = "sayso", 1

Record = dict[str, Any]


def record_of(
    document: Document, annotations: Iterable[Annotation], actors: Mapping[int, Actor]
) -> Record:
    """Return a document with its annotations as a record; every key is there, null if empty."""
    listed = sorted(annotations, key=lambda a: a.reading_order)
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
    }


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
    span = annotation.main[0]
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
        "id": actor.uid,
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
