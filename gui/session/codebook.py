"""Acts on the codebook: each is one step, however many annotations bear the label."""

from collections.abc import Sequence
from dataclasses import replace

from gui.domain import codebook_acts as acts
from gui.domain.annotation import Layer
from gui.domain.codebook import Label, Use
from gui.domain.edits import AnnotationEdit, Change, Edit, LabelEdit, RelabelEdit, Step, TagsEdit
from gui.session.beside import CANCELLED, MANY
from gui.session.first_labels import first_labels
from gui.session.session import Session
from gui.store.applying import Watch
from gui.store.library import Library
from gui.translation import tr


class CodebookActs:
    """Changes the labels of the open library. Names of entity types are fixed; tags are the
    person's own. Each act raises UserError where it cannot be done, and changes nothing then."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def labels(self, layer: Layer) -> list[Label]:
        """Return the labels of a layer as its tree is read."""
        found = list(self._session.library.codebook.labels(layer))
        if not found and layer is Layer.QUOTE:  # libraries had none at first
            found = [label for label in first_labels() if label.layer is layer]
        return [label for label, _ in acts.arranged(found)]

    def all_labels(self) -> list[Label]:
        """Return the labels of all layers."""
        return [label for layer in Layer for label in self.labels(layer)]

    def uses(self) -> dict[str, Use]:
        """Return how often each tag is used, by name."""
        return self._session.library.codebook.uses()

    def add(self, label: Label) -> str:
        """Add a tag at the end; return its name as it is kept."""
        labels = self.labels(Layer.TAG)
        made = replace(label, name=acts.checked_name(labels, label.name))
        self._perform("codebook.add", Layer.TAG, acts.added(labels, made))
        return made.name

    def change(self, label: Label) -> None:
        """Give a label another colour, key, description or parent."""
        labels = self.labels(label.layer)
        self._perform("codebook.change", label.layer, acts.changed(labels, label))

    def move(self, label: Label, parent: str | None, before: str | None) -> None:
        """Move a label to another place in the order and the tree."""
        labels = self.labels(label.layer)
        after = acts.moved(labels, label.name, parent, before)
        self._perform("codebook.change", label.layer, after)

    def checked_name(self, label: Label, typed: str) -> str:
        """Return another name for a tag as it would be kept."""
        return acts.checked_name(self.labels(Layer.TAG), typed, but=label.name)

    def rename(self, label: Label, typed: str) -> str:
        """Give a tag another name wherever it is put on; return the name as it is kept."""
        labels = self.labels(Layer.TAG)
        name = acts.checked_name(labels, typed, but=label.name)
        if name != label.name:
            # Annotations may bear the new name already, brought in by an import.
            edits = [*self._relabel(label.name, name)]
            book = acts.renamed(labels, label.name, name)
            edits += acts.edits_between(labels, book, {label.name: name})
            self._session.perform("codebook.rename", edits)
        return name

    def merge(self, label: Label, into: Label) -> None:
        """Put another tag in place of one wherever it is put on; the one goes."""
        labels = self.labels(Layer.TAG)
        edits: list[Edit] = [*self._relabel(label.name, into.name)]
        edits += acts.edits_between(labels, acts.removed(labels, label.name))
        self._session.perform("codebook.merge", edits)

    def delete(self, label: Label) -> None:
        """Take a tag away wherever it is put on, with the marks that are nothing else."""
        labels = self.labels(Layer.TAG)
        last = acts.edits_between(labels, acts.removed(labels, label.name))
        count = len(self._session.library.codebook.bearers(label.name).marks)
        if count <= MANY:
            edits = _deletion(self._session.library, label.name)
            self._session.perform("codebook.delete", [*edits, *last])
        else:
            self._delete_beside(label.name, last)

    def bring_in(self, labels: Sequence[Label]) -> None:
        """Add labels that are new and change those that are there; none is taken away."""
        edits: list[Edit] = []
        for layer in Layer:
            coming = [label for label in labels if label.layer is layer]
            if coming:
                stored = self._session.library.codebook.labels(layer)
                edits += acts.edits_between(stored, acts.joined(self.labels(layer), coming))
        self._session.perform("codebook.import", edits)

    def _perform(self, command: str, layer: Layer, after: Sequence[Label]) -> None:
        stored = self._session.library.codebook.labels(layer)
        self._session.perform(command, acts.edits_between(stored, after))

    def _relabel(self, old: str, new: str) -> list[Edit]:
        book = self._session.library.codebook
        bearing, doubles = book.bearers(old), book.doubles(old, new)
        twice, both = set(doubles.marks), set(doubles.tagged)
        edits: list[Edit] = [AnnotationEdit(a, None) for a in book.marks(doubles.marks)]
        if both:
            edits.append(TagsEdit(old, book.places(old, doubles.tagged), ()))
        marks = tuple(ident for ident in bearing.marks if ident not in twice)
        tagged = tuple(ident for ident in bearing.tagged if ident not in both)
        return [*edits, RelabelEdit(old, new, marks, tagged)] if marks or tagged else edits

    def _delete_beside(self, name: str, last: Sequence[LabelEdit]) -> None:
        if self._session.refuses():
            return
        who = self._session.who

        def work(library: Library, watch: Watch) -> Change:
            edits = (*_deletion(library, name), *last)
            return library.apply(Step("codebook.delete", edits), who, watch)

        self._session.beside.act(
            tr("Deleting the tag"),
            self._session.library,
            work,
            self._deleted,
            self._session.failed.emit,
        )

    def _deleted(self, change: Change | None) -> None:
        if change is None:
            self._session.noticed.emit(tr(CANCELLED))
        else:
            self._session.absorb(change)
            self._session.tell_undo()


def _deletion(library: Library, name: str) -> list[Edit]:
    book = library.codebook
    bearing = book.bearers(name)
    edits: list[Edit] = [AnnotationEdit(a, None) for a in book.marks(bearing.marks)]
    if bearing.tagged:
        edits.append(TagsEdit(name, book.places(name, bearing.tagged), ()))
    return edits
