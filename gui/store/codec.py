"""Values of edits as the small JSON of the history: ids, spans and labels, never document text.

A row of the history holds what an edit put in place (`forward`) and what it took away (`inverse`).
Each is an object with one key that says what it is about: `annotation`, `actor`, `label`,
`details` or `bookmark`; its value is null where there was nothing. `not_entity` holds a text and
whether it is one that is proposed no more. `relabel` and `tags` hold ids, each as its distance from
the one before it, and hold them once: the inverse of a `relabel` is its names alone.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from itertools import accumulate
from typing import Any

from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status
from gui.domain.bookmark import Bookmark
from gui.domain.codebook import Label
from gui.domain.document import Details, State
from gui.domain.edits import (
    ActorEdit,
    AnnotationEdit,
    BookmarkEdit,
    DetailsEdit,
    Edit,
    LabelEdit,
    NotEntityEdit,
    RelabelEdit,
    TagsEdit,
)
from gui.domain.span import Span

Object = dict[str, Any]

_KEYS = {
    AnnotationEdit: "annotation",
    ActorEdit: "actor",
    LabelEdit: "label",
    DetailsEdit: "details",
    BookmarkEdit: "bookmark",
}


def encoded(edit: Edit) -> tuple[str, str]:
    """Return `forward` and `inverse` of an edit."""
    if isinstance(edit, NotEntityEdit):
        return _not_entity(edit.text, edit.after), _not_entity(edit.text, edit.before)
    if isinstance(edit, RelabelEdit):
        return _relabel(edit)
    if isinstance(edit, TagsEdit):
        return _tags(edit.label, edit.after), _tags(edit.label, edit.before)
    key = _KEYS[type(edit)]
    return _dump({key: _side(edit, edit.after)}), _dump({key: _side(edit, edit.before)})


def decoded(forward: str, inverse: str) -> Edit:
    """Return the edit that `encoded` was given."""
    ((key, new),) = json.loads(forward).items()
    ((_, old),) = json.loads(inverse).items()
    match key:
        case "annotation":
            return AnnotationEdit(old and _annotation_of(old), new and _annotation_of(new))
        case "actor":
            return ActorEdit(old and _actor_of(old), new and _actor_of(new))
        case "label":
            return LabelEdit(old and _label_of(old), new and _label_of(new))
        case "details":
            document = new.pop("document")
            old.pop("document")
            return DetailsEdit(document, _details_of(old), _details_of(new))
        case "bookmark":
            return BookmarkEdit(old and Bookmark(**old), new and Bookmark(**new))
    return _of_many(key, old, new)


def _dump(value: Object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _not_entity(text: str, is_one: bool) -> str:
    return _dump({"not_entity": {"text": text, "set": is_one}})


def _relabel(edit: RelabelEdit) -> tuple[str, str]:
    ids = {"marks": _distances(edit.marks), "tagged": _distances(edit.tagged)}
    return _dump({"relabel": {"name": edit.after} | ids}), _dump({"relabel": {"name": edit.before}})


def _tags(label: str, pairs: tuple[tuple[int, int], ...]) -> str:
    ids = _distances([ident for ident, _ in pairs])
    return _dump({"tags": {"label": label, "ids": ids, "places": [place for _, place in pairs]}})


def _of_many(key: str, old: Object, new: Object) -> NotEntityEdit | RelabelEdit | TagsEdit:
    match key:
        case "not_entity":
            return NotEntityEdit(new["text"], old["set"], new["set"])
        case "tags":
            return TagsEdit(new["label"], _places_of(old), _places_of(new))
        case "relabel":
            marks, tagged = (_from_distances(new[ids]) for ids in ("marks", "tagged"))
            return RelabelEdit(old["name"], new["name"], marks, tagged)
    raise ValueError(f"no such edit: {key}")


def _places_of(value: Object) -> tuple[tuple[int, int], ...]:
    return tuple(zip(_from_distances(value["ids"]), value["places"], strict=True))


def _distances(ids: Sequence[int]) -> list[int]:
    return [ident - before for before, ident in zip((0, *ids), ids, strict=False)]


def _from_distances(distances: Iterable[int]) -> tuple[int, ...]:
    return tuple(accumulate(distances))


def _side(
    edit: Edit, value: Annotation | Actor | Label | Details | Bookmark | None
) -> Object | None:
    if isinstance(value, Annotation):
        return _annotation(value)
    fields = _fields(value)
    if isinstance(edit, DetailsEdit) and fields is not None:
        fields["document"] = edit.document
    return fields


def _fields(value: Actor | Label | Details | Bookmark | None) -> Object | None:
    if value is None:
        return None
    return {key: field for key, field in asdict(value).items() if field is not None}


def _annotation(annotation: Annotation) -> Object:
    value = {
        "id": annotation.id,
        "uid": annotation.uid,
        "document": annotation.document,
        "layer": annotation.layer,
        "label": annotation.label,
        "parts": [[part.role, part.span.start, part.span.stop] for part in annotation.parts],
        "status": annotation.status,
        "origin": annotation.origin,
        "score": annotation.score,
        "reason": annotation.reason,
        "note": annotation.note,
        "created": annotation.created,
        "changed": annotation.changed,
        "tags": annotation.tags or None,
        "links": [
            [link.actor, link.status, link.origin, link.score, link.reason]
            for link in annotation.links
        ]
        or None,
    }
    return {key: field for key, field in value.items() if field is not None}


def _annotation_of(value: Object) -> Annotation:
    value["layer"] = Layer(value["layer"])
    value["status"] = Status(value["status"])
    value["label"] = value.get("label")
    value["parts"] = tuple(Part(Role(r), Span(start, stop)) for r, start, stop in value["parts"])
    value["tags"] = tuple(value.get("tags", ()))
    value["links"] = tuple(
        Link(actor, Status(status), origin, score, reason)
        for actor, status, origin, score, reason in value.get("links", ())
    )
    return Annotation(**value)


def _actor_of(value: Object) -> Actor:
    value["kind"] = ActorKind(value["kind"]) if "kind" in value else None
    value["aliases"] = tuple(value["aliases"])
    return Actor(**value)


def _label_of(value: Object) -> Label:
    value["layer"] = Layer(value["layer"])
    return Label(**value)


def _details_of(value: Object) -> Details:
    value["state"] = State(value["state"])
    return Details(**value)
