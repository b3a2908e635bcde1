"""What the codebook's editor says about labels, in words."""

from collections.abc import Iterable

from gui.domain.annotation import Layer
from gui.domain.codebook import Label, Use
from gui.domain.codebook_acts import Comparison
from gui.models.annotation_cells import label_words
from gui.models.wording import counted

LAYER_WORDS = {Layer.TAG: "Tags", Layer.QUOTE: "Kinds of quotes", Layer.ENTITY: "Entity types"}
COLOUR_WORDS = {
    "quote": "Yellow",
    "person": "Blue",
    "organisation": "Orange",
    "place": "Green",
    "time": "Pale blue",
    "other": "Grey, line only",
    "tag1": "Violet",
    "tag2": "Sky",
    "tag3": "Teal",
    "tag4": "Leaf",
    "tag5": "Olive",
    "tag6": "Sand",
    "tag7": "Rose",
    "tag8": "Magenta",
    "tag9": "Purple",
}


def used(use: Use) -> str:
    """Return how often a label is used: "3 annotations in 1 document"."""
    if not use.annotations:
        return "no annotation"
    annotations = counted(use.annotations, "annotation", "annotations")
    return f"{annotations} in {counted(use.documents, 'document', 'documents')}"


def shown_name(label: Label) -> str:
    """Return a label's name as the editor shows it; an entity's type with its code."""
    words = label_words(label.layer, label.name)
    return f"{words} ({label.name})" if label.layer is Layer.ENTITY else words


def before_rename(label: Label, use: Use) -> str:
    """Say what a rename touches."""
    if not use.annotations:
        return "Nothing bears this tag yet."
    bear = "bears" if use.annotations == 1 else "bear"
    get = "gets" if use.annotations == 1 else "get"
    return f"{used(use)} {bear} “{label.name}” and {get} the new name."


def before_merge(label: Label, use: Use) -> str:
    """Say what a merge touches."""
    if not use.annotations:
        return f"Nothing bears “{label.name}”; it only leaves the codebook."
    bear, get = ("bears", "gets") if use.annotations == 1 else ("bear", "get")
    return f"{used(use)} {bear} “{label.name}” and {get} the other tag. Undo brings all back."


def before_delete(label: Label, use: Use, marks: int) -> str:
    """Say what a deletion touches; `marks` of the annotations are nothing but this tag."""
    rest = use.annotations - marks
    bear = "bears" if use.annotations == 1 else "bear"
    said = [f"{used(use)} {bear} “{label.name}”."]
    if marks:
        said.append(f"{counted(marks, 'tagged passage goes', 'tagged passages go')} with it.")
    if rest:
        keep = counted(rest, "quote or entity stays", "quotes and entities stay")
        said.append(f"{keep}, without it.")
    return " ".join((*said, "Undo brings all back."))


def preview(found: Comparison) -> list[str]:
    """Say label by label what bringing labels in would mean."""
    lines = [f"New: {shown_name(label)}" for label in found.new]
    lines += [f"Changed: {shown_name(new)}: {_differences(old, new)}" for old, new in found.changed]
    return lines + [f"Only in this library, stays: {shown_name(label)}" for label in found.missing]


def preview_headline(found: Comparison) -> str:
    """Say in one line what bringing labels in would mean."""
    if not found.new and not found.changed:
        return "All labels of the file are here already."
    return (
        f"{counted(len(found.new), 'label is', 'labels are')} new, {len(found.changed)} change,"
        f" {len(found.missing)} are only in this library and stay. No annotation changes."
    )


def _differences(old: Label, new: Label) -> str:
    return "; ".join(_changes(old, new))


def _changes(old: Label, new: Label) -> Iterable[str]:
    if old.colour != new.colour:
        yield f"colour {COLOUR_WORDS.get(old.colour, old.colour)} → {COLOUR_WORDS[new.colour]}"
    if old.key != new.key:
        yield f"key {old.key or 'none'} → {new.key or 'none'}"
    if old.parent != new.parent:
        yield f"below {old.parent or 'none'} → {new.parent or 'none'}"
    if old.description != new.description:
        yield "another description"
