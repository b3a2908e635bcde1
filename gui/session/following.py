"""Reading a document from the library, and keeping it in step with what the library takes."""

from collections.abc import Sequence
from dataclasses import replace

from gui.domain.edits import AnnotationEdit, Change, DetailsEdit
from gui.domain.visibility import Visibility
from gui.session.open_document import OpenDocument
from gui.store.library import Library


def read(library: Library, ident: int, visibility: Visibility) -> OpenDocument:
    """Read a document with its annotations and the names of their actors.

    Raises:
        UserError: if there is no such document.
    """
    annotations = library.annotations.of(ident)
    linked = {link.actor for a in annotations for link in a.links}
    names = {key: actor.name for key, actor in library.actors.get(linked).items()}
    return OpenDocument(library.documents.get(ident), annotations, names, visibility)


def follow(document: OpenDocument, library: Library, change: Change) -> Change:
    """Let a document follow a change that the library has taken.

    Returns:
        The change; where it gave labels other names, with what that did in this document.
    """
    if change.relabels:
        stored = library.annotations.of(document.id)
        change = replace(change, edits=(*change.edits, *document.relabelled(stored)))
    edits = change.annotations(document.id)
    document.apply(edits)
    for edit in change.edits:
        if isinstance(edit, DetailsEdit) and edit.document == document.id:
            document.details_changed(edit.after)
    _learn_names(document, library, edits, everything=change.renames_actors)
    return change


def _learn_names(
    document: OpenDocument, library: Library, edits: Sequence[AnnotationEdit], *, everything: bool
) -> None:
    linked = {link.actor for edit in edits if edit.after for link in edit.after.links}
    wanted = linked | set(document.names) if everything else linked - set(document.names)
    if wanted:
        actors = library.actors.get(wanted)
        document.names.update({key: actor.name for key, actor in actors.items()})
