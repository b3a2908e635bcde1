"""Bringing new documents in, with their annotations and actors."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, replace
from uuid import uuid4

from gui.domain.actor import Actor, name_key
from gui.domain.annotation import Annotation, ordered
from gui.domain.incoming import Incoming
from gui.store import actor_rows, annotation_rows
from gui.store.actors import find_id, load
from gui.store.connection import Connection
from gui.store.times import utc_now


@dataclass(frozen=True, slots=True)
class Added:
    """What became of incoming documents.

    `ids` are the new documents. `skipped` are those whose text was there already, each with the
    id of the document that has it.
    """

    ids: tuple[int, ...]
    skipped: tuple[tuple[Incoming, int], ...] = ()


def add_all(connection: Connection, items: Sequence[Incoming], *, keep_duplicates: bool) -> Added:
    """Add documents in one transaction; see `Documents.add`."""
    import hashlib  # it brings OpenSSL, which opening a library need not wait for

    ids: list[int] = []
    skipped: list[tuple[Incoming, int]] = []
    with connection.atomic():
        for item in items:
            sha256 = hashlib.sha256(item.text.encode()).hexdigest()
            same = None if keep_duplicates else _same_text(connection, sha256)
            if same is None:
                ids.append(_add(connection, item, sha256))
            else:
                skipped.append((item, same))
    return Added(tuple(ids), tuple(skipped))


def next_id(connection: Connection, table: str) -> int:
    """Return the id that the next row of a table gets; ids are never used twice."""
    seq = connection.value("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int(seq or 0) + 1


def free_uid(connection: Connection, table: str, uid: str | None) -> str:
    """Return the uid if the table does not have it yet, else a new one."""
    if uid and connection.row(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)) is None:
        return uid
    return uuid4().hex


def _same_text(connection: Connection, sha256: str) -> int | None:
    ident: int | None = connection.value(
        "SELECT id FROM document WHERE text_sha256 = ? AND removed = 0 ORDER BY id", (sha256,)
    )
    return ident


def _add(connection: Connection, item: Incoming, sha256: str) -> int:
    title, byline, outlet, published, url, language, state, note, removed = astuple(item.details)
    document = connection.run(
        "INSERT INTO document (uid, title, byline, outlet, published, url, language, text,"
        " text_sha256, origin, origin_sha256, imported, state, note, removed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            free_uid(connection, "document", item.uid),
            *(title, byline, outlet, published, url, language),
            item.text,
            sha256,
            item.origin,
            item.origin_sha256,
            item.imported or utc_now(),
            *(state, note, removed),
        ),
    )
    actors = {actor.id: _actor(connection, actor) for actor in item.actors}
    _add_annotations(connection, document, item, actors)
    return document


def _add_annotations(
    connection: Connection, document: int, item: Incoming, actors: dict[int, int]
) -> None:
    for annotation in item.annotations:
        after = replace(
            normal(annotation),
            id=next_id(connection, "annotation"),
            uid=free_uid(connection, "annotation", annotation.uid),
            document=document,
            links=tuple(replace(link, actor=actors[link.actor]) for link in annotation.links),
        )
        annotation_rows.put(connection, None, after, item.text)


def normal(annotation: Annotation) -> Annotation:
    """Return an annotation as it is read back: parts by role, no part and no tag twice."""
    return replace(
        annotation,
        parts=ordered(annotation.parts),
        tags=tuple(dict.fromkeys(annotation.tags)),
    )


def _actor(connection: Connection, actor: Actor) -> int:
    """Return the id of an incoming actor: by uid, else by name, else a new one.

    Names that a known actor does not have yet become its aliases, so that nothing is lost.
    """
    known = connection.value("SELECT id FROM actor WHERE uid = ?", (actor.uid,))
    if known is None and not actor.uid:
        known = find_id(connection, actor.name)
    if known is None:
        return make_actor(connection, actor).id
    before = load(connection, [known])[known]
    after = with_names(before, (actor.name, *actor.aliases))
    if after != before:
        actor_rows.put(connection, before, after)
    return int(known)


def make_actor(connection: Connection, actor: Actor) -> Actor:
    """Store a new actor under the next id; return it with its id and uid."""
    made = replace(
        actor,
        id=next_id(connection, "actor"),
        uid=free_uid(connection, "actor", actor.uid),
        aliases=tuple(dict.fromkeys(actor.aliases)),
    )
    actor_rows.put(connection, None, made)
    return made


def with_names(actor: Actor, names: Iterable[str]) -> Actor:
    """Return the actor with those names as aliases that it does not have under any spelling."""
    aliases = list(actor.aliases)
    known = set(map(name_key, (actor.name, *aliases)))
    for name in names:
        if name_key(name) not in known:
            known.add(name_key(name))
            aliases.append(name)
    return replace(actor, aliases=tuple(aliases))
