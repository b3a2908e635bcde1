"""Edits: changes as values, each with an inverse; the unit of undo and of history."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation
from gui.domain.bookmark import Bookmark
from gui.domain.codebook import Label
from gui.domain.document import Details


@dataclass(frozen=True, slots=True)
class AnnotationEdit:
    """An annotation comes (`before` is None), goes (`after` is None) or changes."""

    before: Annotation | None
    after: Annotation | None


@dataclass(frozen=True, slots=True)
class ActorEdit:
    """An actor comes, goes or changes, aliases included."""

    before: Actor | None
    after: Actor | None


@dataclass(frozen=True, slots=True)
class LabelEdit:
    """A label of the codebook comes, goes or changes."""

    before: Label | None
    after: Label | None


@dataclass(frozen=True, slots=True)
class DetailsEdit:
    """What is known of a document changes; its text never does."""

    document: int
    before: Details
    after: Details


@dataclass(frozen=True, slots=True)
class NotEntityEdit:
    """A text becomes one that no detector proposes as an entity any more, or stops being one."""

    text: str
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class BookmarkEdit:
    """A bookmark comes, goes, or gets another note."""

    before: Bookmark | None
    after: Bookmark | None


@dataclass(frozen=True, slots=True)
class RelabelEdit:
    """A tag gets another name wherever it is put on, however often, held by ids alone.

    `marks` are the ids of tag annotations; `tagged` those of quotes and entities that bear the
    tag, and not yet the other one. Both are in order.
    """

    before: str
    after: str
    marks: tuple[int, ...]
    tagged: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TagsEdit:
    """A tag is taken off many quotes and entities, or put back on.

    `before` and `after` are pairs: an annotation's id, and the place of the tag among its tags.
    One of the two is empty.
    """

    label: str
    before: tuple[tuple[int, int], ...]
    after: tuple[tuple[int, int], ...]


Edit = (
    AnnotationEdit
    | ActorEdit
    | LabelEdit
    | DetailsEdit
    | NotEntityEdit
    | BookmarkEdit
    | RelabelEdit
    | TagsEdit
)


@dataclass(frozen=True, slots=True)
class Step:
    """What one gesture did: one transaction, one undo. `command` is the command's id."""

    command: str
    edits: tuple[Edit, ...]


def inverse(edit: Edit) -> Edit:
    """Return the edit that takes this one back."""
    return replace(edit, before=edit.after, after=edit.before)  # type: ignore[arg-type]


def inverse_step(step: Step) -> Step:
    """Return the step that takes this one back: each edit's inverse, in reverse order."""
    return Step(step.command, tuple(inverse(edit) for edit in reversed(step.edits)))


@dataclass(frozen=True, slots=True)
class Change:
    """The one fact that follows each change of the library; views repaint what it names.

    `edits` are as applied, with real ids (for an undo: the inverses). `documents_added` are ids.
    A change that touches too much to be listed has `everything` set.
    """

    command: str
    edits: tuple[Edit, ...] = ()
    documents_added: tuple[int, ...] = ()
    everything: bool = False

    def documents(self) -> frozenset[int]:
        """Return the ids of all documents whose row or annotations may look different now."""
        found = set(self.documents_added)
        for edit in self.edits:
            if isinstance(edit, DetailsEdit):
                found.add(edit.document)
            elif isinstance(edit, AnnotationEdit | BookmarkEdit):
                found.add(_either(edit).document)
        return frozenset(found)

    def annotations(self, document: int) -> tuple[AnnotationEdit, ...]:
        """Return the edits of one document's annotations."""
        return tuple(
            edit
            for edit in self.edits
            if isinstance(edit, AnnotationEdit) and _either(edit).document == document
        )

    def bookmarks(self, document: int) -> bool:
        """Tell whether bookmarks of a document came, went or changed."""
        return any(
            isinstance(edit, BookmarkEdit) and _either(edit).document == document
            for edit in self.edits
        )

    @property
    def relabels(self) -> bool:
        """Whether annotations that the edits do not list one by one may bear other tags now."""
        return any(isinstance(edit, RelabelEdit | TagsEdit) for edit in self.edits)

    @property
    def codebook(self) -> bool:
        """Whether the labels of the codebook may be others now."""
        return self.everything or any(isinstance(edit, LabelEdit) for edit in self.edits)

    @property
    def renames_actors(self) -> bool:
        """Whether actors that were there before may have other names or aliases now."""
        return self.everything or any(
            isinstance(edit, ActorEdit) and edit.before is not None for edit in self.edits
        )


def _either(edit: AnnotationEdit | BookmarkEdit) -> Annotation | Bookmark:
    side = edit.after or edit.before
    if side is None:
        raise ValueError("an edit of nothing")
    return side


def resolved(
    edits: Iterable[Edit], annotations: Mapping[int, int], actors: Mapping[int, int]
) -> tuple[Edit, ...]:
    """Replace placeholder ids (negative) by the ids that the store gave.

    Args:
        edits: edits in which ids may be placeholders.
        annotations: placeholder -> id of annotations.
        actors: placeholder -> id of actors.
    """
    return tuple(_resolved_edit(edit, annotations, actors) for edit in edits)


def _resolved_edit(edit: Edit, annotations: Mapping[int, int], actors: Mapping[int, int]) -> Edit:
    if isinstance(edit, AnnotationEdit):
        return AnnotationEdit(
            edit.before and _resolved_annotation(edit.before, annotations, actors),
            edit.after and _resolved_annotation(edit.after, annotations, actors),
        )
    if isinstance(edit, ActorEdit):
        return ActorEdit(
            edit.before and replace(edit.before, id=actors.get(edit.before.id, edit.before.id)),
            edit.after and replace(edit.after, id=actors.get(edit.after.id, edit.after.id)),
        )
    return edit


def _resolved_annotation(
    annotation: Annotation, annotations: Mapping[int, int], actors: Mapping[int, int]
) -> Annotation:
    return replace(
        annotation,
        id=annotations.get(annotation.id, annotation.id),
        links=tuple(
            replace(link, actor=actors.get(link.actor, link.actor)) for link in annotation.links
        ),
    )
