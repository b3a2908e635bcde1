"""What the codebook's editor says about labels, in words."""

from collections.abc import Iterable

from gui.domain.annotation import Layer
from gui.domain.codebook import Label, Use
from gui.domain.codebook_acts import Comparison
from gui.models.label_words import label_words
from gui.models.wording import figure
from gui.translation import mark, tr, trn

LAYER_WORDS = {
    Layer.TAG: mark("Tags"),
    Layer.QUOTE: mark("Kinds of quotes"),
    Layer.ENTITY: mark("Entity types"),
}
"""To be translated where they are shown, as the next."""
COLOUR_WORDS = {
    "quote": mark("Yellow"),
    "person": mark("Blue"),
    "organisation": mark("Orange"),
    "place": mark("Green"),
    "time": mark("Pale blue"),
    "other": mark("Grey, line only"),
    "tag1": mark("Violet"),
    "tag2": mark("Sky"),
    "tag3": mark("Teal"),
    "tag4": mark("Leaf"),
    "tag5": mark("Olive"),
    "tag6": mark("Sand"),
    "tag7": mark("Rose"),
    "tag8": mark("Magenta"),
    "tag9": mark("Purple"),
}


def colour_words(colour: str) -> str:
    """Return the name of a colour slot."""
    return tr(COLOUR_WORDS[colour]) if colour in COLOUR_WORDS else colour


def used(use: Use) -> str:
    """Return how often a label is used: "3 annotations in 1 document"."""
    if not use.annotations:
        return tr("no annotation")
    where = trn("%Ln document(s)", use.documents)
    return trn("%Ln annotation(s) in {documents}", use.annotations, documents=where)


def shown_name(label: Label) -> str:
    """Return a label's name as the editor shows it; an entity's type with its code."""
    words = label_words(label.layer, label.name)
    return f"{words} ({label.name})" if label.layer is Layer.ENTITY else words


def before_rename(label: Label, use: Use) -> str:
    """Say what a rename touches."""
    if not use.annotations:
        return tr("Nothing bears this tag yet.")
    return trn(
        "%Ln annotations in {documents} bear “{name}” and get the new name.",
        use.annotations,
        documents=trn("%Ln document(s)", use.documents),
        name=label.name,
    )


def before_merge(label: Label, use: Use) -> str:
    """Say what a merge touches."""
    if not use.annotations:
        return tr("Nothing bears “{name}”; it only leaves the codebook.", name=label.name)
    return trn(
        "%Ln annotations in {documents} bear “{name}” and get the other tag. Undo brings all back.",
        use.annotations,
        documents=trn("%Ln document(s)", use.documents),
        name=label.name,
    )


def before_delete(label: Label, use: Use, marks: int) -> str:
    """Say what a deletion touches; `marks` of the annotations are nothing but this tag."""
    rest = use.annotations - marks
    said = [_bearing(label, use)]
    if marks:
        said.append(trn("%Ln tagged passages go with it.", marks))
    if rest:
        said.append(trn("%Ln quotes and entities stay, without it.", rest))
    return " ".join((*said, tr("Undo brings all back.")))


def _bearing(label: Label, use: Use) -> str:
    if not use.annotations:
        return tr("Nothing bears “{name}”.", name=label.name)
    return trn(
        "%Ln annotations in {documents} bear “{name}”.",
        use.annotations,
        documents=trn("%Ln document(s)", use.documents),
        name=label.name,
    )


def preview(found: Comparison) -> list[str]:
    """Say label by label what bringing labels in would mean."""
    lines = [tr("New: {label}", label=shown_name(label)) for label in found.new]
    lines += [
        tr("Changed: {label}: {changes}", label=shown_name(new), changes=_differences(old, new))
        for old, new in found.changed
    ]
    return lines + [
        tr("Only in this library, stays: {label}", label=shown_name(label))
        for label in found.missing
    ]


def preview_headline(found: Comparison) -> str:
    """Say in one line what bringing labels in would mean."""
    if not found.new and not found.changed:
        return tr("All labels of the file are here already.")
    return trn(
        "%Ln labels are new, {changed} change, {missing} are only in this library and stay. "
        "No annotation changes.",
        len(found.new),
        changed=figure(len(found.changed)),
        missing=figure(len(found.missing)),
    )


def _differences(old: Label, new: Label) -> str:
    return "; ".join(_changes(old, new))


def _changes(old: Label, new: Label) -> Iterable[str]:
    if old.colour != new.colour:
        yield tr("colour {old} → {new}", old=colour_words(old.colour), new=colour_words(new.colour))
    if old.key != new.key:
        yield tr("key {old} → {new}", old=old.key or tr("none"), new=new.key or tr("none"))
    if old.parent != new.parent:
        yield tr("below {old} → {new}", old=old.parent or tr("none"), new=new.parent or tr("none"))
    if old.description != new.description:
        yield tr("another description")
