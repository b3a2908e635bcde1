"""Carrying out edits: each must start from what is stored, else nothing changes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import astuple, fields, replace
from itertools import chain

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation
from gui.domain.codebook import Label
from gui.domain.document import Details
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
    resolved,
)
from gui.domain.message import mark
from gui.store import (
    actor_rows,
    actors,
    annotation_rows,
    annotations,
    bookmarks,
    codebook,
    relabelling,
)
from gui.store.adding import free_uid, next_id, normal
from gui.store.codebook import Codebook
from gui.store.connection import Connection, listed
from gui.store.detections import not_entities
from gui.store.documents import DETAILS, details_of
from gui.store.errors import StaleEdit

Watch = Callable[[int, int], None]
"""Is told how much of how much is done, and raises to break off."""

_CHUNK = 500
_ANNOTATION = mark("The annotation was changed meanwhile, so this was not done. Try again.")
_DOCUMENT = mark("The document was changed meanwhile, so this was not done. Try again.")
_ACTOR = mark("“{name}” was changed meanwhile, so this was not done. Try again.")
_LABEL = mark("The label “{name}” was changed meanwhile, so this was not done. Try again.")
_DETAILS = mark(
    "What is known of the document was changed meanwhile, so this was not done. Try again."
)
_BOOKMARK = mark("The bookmark was changed meanwhile, so this was not done. Try again.")
_NO_ENTITY = mark("What is no entity was changed meanwhile, so this was not done. Try again.")


def unwatched(_done: int, _total: int) -> None:
    """Watch nothing."""


def with_ids(connection: Connection, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Give what the edits make its ids, and drop edits that change nothing.

    The edits come back as the library will hold them: parts in order of role, nothing twice.
    """
    changing = [edit for edit in map(_normal, edits) if edit.before != edit.after]
    made = [edit.after for edit in changing if edit.before is None]
    return resolved(
        changing,
        _numbered(connection, "annotation", (a.id for a in made if isinstance(a, Annotation))),
        _numbered(connection, "actor", (a.id for a in made if isinstance(a, Actor))),
    )


def _normal(edit: Edit) -> Edit:
    if isinstance(edit, AnnotationEdit) and edit.after is not None:
        return replace(edit, after=normal(edit.after))
    if isinstance(edit, ActorEdit) and edit.after is not None:
        aliases = tuple(dict.fromkeys(edit.after.aliases))
        return replace(edit, after=replace(edit.after, aliases=aliases))
    return edit


def _numbered(connection: Connection, table: str, ids: Iterable[int]) -> dict[int, int]:
    placeholders = [ident for ident in dict.fromkeys(ids) if ident < 0]
    if not placeholders:
        return {}
    first = next_id(connection, table)
    return {ident: first + place for place, ident in enumerate(placeholders)}


def carry_out(connection: Connection, edits: Sequence[Edit], watch: Watch = unwatched) -> None:
    """Verify and store edits with real ids, in order, inside a transaction of the caller.

    `watch` is told how many edits are stored; what it raises breaks off.

    Raises:
        StaleEdit: if an edit does not start from what is stored, a uid is taken, an actor is named
            that is not there, or one goes that something still refers to.
    """
    # Links may come before the actors that they name; what is missing is looked for at the end.
    connection.run("PRAGMA defer_foreign_keys = ON")
    own = [e for e in edits if isinstance(e, AnnotationEdit)]
    for first in range(0, len(own), _CHUNK):
        watch(first, len(own))
        _carry_out_annotations(connection, own[first : first + _CHUNK])
    _carry_out_actors(connection, [e for e in edits if isinstance(e, ActorEdit)])
    for edit in edits:
        _carry_out_other(connection, edit)
    _require_actors(connection, edits)


def _carry_out_other(connection: Connection, edit: Edit) -> None:
    """Carry out an edit that is about neither one annotation nor one actor."""
    match edit:
        case LabelEdit():
            _carry_out_label(connection, edit)
        case DetailsEdit():
            _carry_out_details(connection, edit)
        case NotEntityEdit():
            _carry_out_not_entity(connection, edit)
        case BookmarkEdit():
            _carry_out_bookmark(connection, edit)
        case RelabelEdit():
            relabelling.rename(connection, edit)
        case TagsEdit():
            relabelling.put_on_or_off(connection, edit)


def possible(connection: Connection, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Leave out of an undo or redo what has a life of its own by now.

    An actor that something outside of the step names stays when its making is taken back, and one
    that stayed is not made again.
    """
    own = {
        side.id
        for edit in edits
        if isinstance(edit, AnnotationEdit)
        for side in (edit.before, edit.after)
        if side is not None
    }
    return tuple(e for e in edits if not isinstance(e, ActorEdit) or _can_move(connection, e, own))


def _can_move(connection: Connection, edit: ActorEdit, own: Iterable[int]) -> bool:
    if edit.after is None and edit.before is not None:
        return not _is_used(connection, edit.before.id, own)
    if edit.before is None and edit.after is not None:
        return actors.load(connection, [edit.after.id]).get(edit.after.id) != edit.after
    return True


def _expect(stored: object, before: object, stale: str, **values: str) -> None:
    if stored != before:
        raise StaleEdit(stale, **values)


def _carry_out_annotations(connection: Connection, edits: Sequence[AnnotationEdit]) -> None:
    if not edits:
        return
    sides = [side for edit in edits for side in (edit.before, edit.after) if side is not None]
    stored = annotations.load(connection, dict.fromkeys(side.id for side in sides))
    texts = _texts(connection, {side.document for side in sides})
    for edit in edits:
        side = edit.after or edit.before
        assert side is not None, "an edit of nothing"
        _expect(stored.get(side.id), edit.before, _ANNOTATION)
        if edit.before is None:
            _require_free(connection, "annotation", side.uid)
        _expect(side.document in texts, True, _DOCUMENT)
        annotation_rows.put(connection, edit.before, edit.after, texts[side.document])
        if edit.after is None:
            del stored[side.id]
        else:
            stored[side.id] = edit.after


def _require_free(connection: Connection, table: str, uid: str) -> None:
    # What was deleted may have come back by an import before the deletion is taken back.
    if free_uid(connection, table, uid) != uid:
        raise StaleEdit("It is in the library again already, so this was not done.")


def _texts(connection: Connection, documents: Iterable[int]) -> dict[int, str]:
    return dict(
        connection.rows(
            "SELECT id, text FROM document WHERE id IN (SELECT value FROM json_each(?))",
            (listed(documents),),
        )
    )


def _carry_out_actors(connection: Connection, edits: Sequence[ActorEdit]) -> None:
    for edit in edits:
        side = edit.after or edit.before
        assert side is not None, "an edit of nothing"
        stored = actors.load(connection, [side.id]).get(side.id)
        _expect(stored, edit.before, _ACTOR, name=side.name)
        if edit.before is None:
            _require_free(connection, "actor", side.uid)
        actor_rows.put(connection, edit.before, edit.after)


def _carry_out_label(connection: Connection, edit: LabelEdit) -> None:
    for side in filter(None, (edit.before, edit.after)):
        stored = _label(connection, side)
        same = edit.before is not None and _key(edit.before) == _key(side)
        _expect(stored, edit.before if same else None, _LABEL, name=side.name)
    codebook.put(connection, edit.before, edit.after)


def _key(label: Label) -> tuple[str, str]:
    return label.layer, label.name


def _label(connection: Connection, wanted: Label) -> Label | None:
    labels = Codebook(connection).labels(wanted.layer)
    return next((label for label in labels if label.name == wanted.name), None)


def _carry_out_details(connection: Connection, edit: DetailsEdit) -> None:
    row = connection.row(f"SELECT {DETAILS} FROM document WHERE id = ?", (edit.document,))
    _expect(row and details_of(row), edit.before, _DETAILS)
    # Only what differs: a new title means that the whole text is indexed again.
    changed: Mapping[str, object] = {
        field.name: new
        for field, old, new in zip(
            fields(Details), astuple(edit.before), astuple(edit.after), strict=True
        )
        if old != new
    }
    columns = ", ".join(f"{name} = ?" for name in changed)
    connection.run(
        f"UPDATE document SET {columns} WHERE id = ?", (*changed.values(), edit.document)
    )


def _carry_out_not_entity(connection: Connection, edit: NotEntityEdit) -> None:
    known = not_entities(connection, [edit.text])
    _expect(bool(known), edit.before, _NO_ENTITY)
    if edit.after:
        connection.run("INSERT INTO not_entity (text) VALUES (?)", (edit.text,))
    else:
        connection.run("DELETE FROM not_entity WHERE text = ?", (edit.text,))


def _carry_out_bookmark(connection: Connection, edit: BookmarkEdit) -> None:
    for side in filter(None, (edit.before, edit.after)):
        place = (side.document, side.position)
        mine = edit.before and (edit.before.document, edit.before.position) == place
        _expect(bookmarks.load(connection, side), edit.before if mine else None, _BOOKMARK)
        _expect(bookmarks.fits(connection, side), True, _DOCUMENT)
    bookmarks.put(connection, edit)


def _require_actors(connection: Connection, edits: Sequence[Edit]) -> None:
    linked = set(chain.from_iterable(map(_actors_named, edits)))
    gone = {
        edit.before.id
        for edit in edits
        if isinstance(edit, ActorEdit) and edit.after is None and edit.before is not None
    }
    if linked and len(actors.load(connection, linked)) != len(linked):
        raise StaleEdit("The actor was removed meanwhile, so this was not done. Try again.")
    for ident in gone:
        if _is_used(connection, ident):
            raise StaleEdit("The actor is still used by other quotes or entities, so it stays.")


def _actors_named(edit: Edit) -> tuple[int, ...]:
    if isinstance(edit, AnnotationEdit) and edit.after is not None:
        return tuple(link.actor for link in edit.after.links)
    if isinstance(edit, ActorEdit) and edit.after is not None and edit.after.merged_into:
        return (edit.after.merged_into,)
    return ()


def _is_used(connection: Connection, actor: int, own: Iterable[int] = ()) -> bool:
    """Tell whether another actor, or an annotation that is not among `own`, names an actor."""
    used = connection.value(
        "SELECT EXISTS (SELECT 1 FROM speaker WHERE actor = :actor"
        " AND annotation NOT IN (SELECT value FROM json_each(:own)))"
        " OR EXISTS (SELECT 1 FROM referent WHERE actor = :actor"
        " AND annotation NOT IN (SELECT value FROM json_each(:own)))"
        " OR EXISTS (SELECT 1 FROM actor WHERE merged_into = :actor)",
        {"actor": actor, "own": listed(own)},
    )
    return bool(used)
