"""The rule of `domain.annotation_filter` in SQL, and what of it pins a few annotations down."""

import json
from dataclasses import dataclass

from gui.domain.annotation import Layer
from gui.domain.annotation_filter import AnnotationFilter
from gui.store.connection import Connection, listed

FEW = 2000
"""So many annotations are looked at one by one rather than walked past in an index."""

_LINKS = {Layer.QUOTE: "speaker", Layer.ENTITY: "referent"}
_LINKED = (
    "EXISTS (SELECT 1 FROM {table} AS link WHERE link.annotation = annotation.id"
    " AND link.status <> 'rejected'{actor})"
)
_OF_ACTORS = " AND link.actor IN (SELECT value FROM json_each(:actors))"
_NAMED = (
    "EXISTS (SELECT 1 FROM {table} AS link JOIN actor ON actor.id = link.actor"
    " WHERE link.annotation = annotation.id AND instr(casefold(actor.name), :{term}))"
)

_TAGGED = (
    "EXISTS (SELECT 1 FROM annotation_tag AS tag WHERE tag.annotation = annotation.id"
    " AND instr(casefold(tag.label), :{term}))"
)
_WRITTEN = (
    "EXISTS (SELECT 1 FROM part WHERE part.annotation = annotation.id"
    " AND instr(casefold(part.exact), :{term}))"
)


def condition(wanted: AnnotationFilter) -> str:
    """Return the condition on a row of `annotation`, called so, that holds if it is looked for.

    It asks only for what is asked for. Its parameters are `values`.
    """
    terms = ["annotation.status IN (SELECT value FROM json_each(:statuses))"]
    if wanted.asks_score:
        terms.append("annotation.score BETWEEN :at_least AND :at_most")
    if wanted.origins:
        terms.append("annotation.origin IN (SELECT value FROM json_each(:origins))")
    if wanted.labels:
        terms.append(_label_condition(wanted))
    if wanted.speakers:
        terms.append(_speaker_condition(wanted))
    terms += [_word_condition(f"term{place}") for place, _ in enumerate(wanted.terms)]
    return " AND ".join(terms)


def values(wanted: AnnotationFilter) -> dict[str, object]:
    """Return the parameters of the condition."""
    return {
        "statuses": json.dumps(sorted(wanted.statuses)),
        "at_least": wanted.least if wanted.least is not None else float("-inf"),
        "at_most": wanted.most if wanted.most is not None else float("inf"),
        "origins": json.dumps(sorted(wanted.origins)),
        "labels": json.dumps(sorted(_label_text(*key) for key in wanted.labels)),
        "tags": json.dumps(sorted(tags(wanted))),
        "actors": listed(_actors(wanted)),
        **{f"term{place}": term for place, term in enumerate(wanted.terms)},
    }


def tags(wanted: AnnotationFilter) -> frozenset[str]:
    """Return the tags that are looked for."""
    return frozenset(label or "" for layer, label in wanted.labels if layer is Layer.TAG)


@dataclass(frozen=True, slots=True)
class Pinned:
    """What the actors that are looked for leave to look at.

    Attributes:
        annotations: the few that name them.
        layers: in which there may be so many that the indexes must be walked.
    """

    annotations: tuple[int, ...]
    layers: frozenset[Layer]


def pinned(connection: Connection, wanted: AnnotationFilter) -> Pinned | None:
    """Return what the actors looked for leave to look at; None where none are looked for."""
    if not wanted.speakers:
        return None
    few: list[int] = []
    walked = {Layer.QUOTE} if None in wanted.speakers else set()
    for layer, table in _LINKS.items():
        rows = connection.rows(
            f"SELECT annotation FROM {table} WHERE actor IN (SELECT value FROM json_each(?))"
            " AND status <> 'rejected' LIMIT ?",
            (listed(_actors(wanted)), FEW + 1),
        )
        if len(rows) > FEW:
            walked.add(layer)
        else:
            few += (ident for (ident,) in rows)
    return Pinned(tuple(few), frozenset(walked))


def _label_condition(wanted: AnnotationFilter) -> str:
    own = (
        "annotation.layer || ' ' || coalesce(annotation.label, '')"
        " IN (SELECT value FROM json_each(:labels))"
    )
    if not tags(wanted):
        return own
    return (
        f"({own} OR EXISTS (SELECT 1 FROM annotation_tag AS tag WHERE tag.annotation ="
        " annotation.id AND tag.label IN (SELECT value FROM json_each(:tags))))"
    )


def _speaker_condition(wanted: AnnotationFilter) -> str:
    ways = [_LINKED.format(table=table, actor=_OF_ACTORS) for table in _LINKS.values()]
    if None in wanted.speakers:
        linked = _LINKED.format(table="speaker", actor="")
        ways.append(f"(annotation.layer = 'quote' AND NOT {linked})")
    return f"({' OR '.join(ways)})"


def _word_condition(term: str) -> str:
    ways = (
        _WRITTEN.format(term=term),
        f"instr(casefold(coalesce(annotation.label, '')), :{term})",
        f"instr(casefold(coalesce(annotation.note, '')), :{term})",
        _TAGGED.format(term=term),
        *(_NAMED.format(table=table, term=term) for table in _LINKS.values()),
    )
    return f"({' OR '.join(ways)})"


def _label_text(layer: Layer, label: str | None) -> str:
    return f"{layer.value} {label or ''}"


def _actors(wanted: AnnotationFilter) -> list[int]:
    return sorted(actor for actor in wanted.speakers if actor is not None)
