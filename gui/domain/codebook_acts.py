"""What acts on the codebook mean: labels in, labels out, and the edits between them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from gui.domain.codebook import Label
from gui.domain.edits import LabelEdit
from gui.domain.errors import UserError

LONGEST_NAME = 60
"""Characters of a label's name."""

Labels = Sequence[Label]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What labels from elsewhere would mean: some are new, some change (old, new), and some of
    the library are not among them, which stay."""

    new: tuple[Label, ...]
    changed: tuple[tuple[Label, Label], ...]
    missing: tuple[Label, ...]


def comparison(labels: Labels, coming: Labels) -> Comparison:
    """Compare labels of any layers with those that come; only order differing is no change."""
    there = {(label.layer, label.name): label for label in labels}
    names = {(label.layer, label.name) for label in coming}
    pairs = [(there.get((label.layer, label.name)), label) for label in coming]
    return Comparison(
        tuple(new for old, new in pairs if old is None),
        tuple(
            (old, new) for old, new in pairs if old and replace(old, position=new.position) != new
        ),
        tuple(label for place, label in there.items() if place not in names),
    )


def arranged(labels: Labels) -> list[tuple[Label, int]]:
    """Return the labels of one layer as a tree is read, each with its depth.

    A parent that is missing, or that would make a circle, counts as none.
    """
    names = {label.name for label in labels}
    by_parent: dict[str | None, list[Label]] = {}
    for label in sorted(labels, key=lambda label: (label.position, label.name)):
        parent = label.parent if label.parent in names and not _circles(labels, label) else None
        by_parent.setdefault(parent, []).append(label)

    def below(parent: str | None, depth: int) -> Iterator[tuple[Label, int]]:
        for label in by_parent.get(parent, ()):
            yield label, depth
            yield from below(label.name, depth + 1)

    return list(below(None, 0))


def descendants(labels: Labels, name: str) -> set[str]:
    """Return the names of all labels below one."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        parent = waiting.pop()
        new = [x.name for x in labels if x.parent == parent and x.name not in found]
        found.update(new)
        waiting += new
    return found


def checked_name(labels: Labels, typed: str, but: str | None = None) -> str:
    """Return a name as it is kept.

    Args:
        labels: the labels of the layer.
        typed: what the person wrote.
        but: the label's present name.

    Raises:
        UserError: if there is none, it is too long, or another label has it.
    """
    name = " ".join(typed.split())
    if not name:
        raise UserError("Write a name for the tag.")
    if len(name) > LONGEST_NAME:
        raise UserError("The name is too long: {most} characters are the most.", most=LONGEST_NAME)
    for label in labels:
        if label.name != but and label.name.casefold() == name.casefold():
            raise UserError(
                "There is a tag “{name}” already. To put two tags together, use Merge.",
                name=label.name,
            )
    return name


def added(labels: Labels, label: Label) -> list[Label]:
    """Add a label after all others of its layer; it takes its key from who has it."""
    last = max((other.position for other in labels), default=-1)
    return [*_without_key(labels, label), replace(label, position=last + 1)]


def changed(labels: Labels, after: Label) -> list[Label]:
    """Put a label in place of the one of its name; it takes its key from who has it.

    Raises:
        UserError: if it would come to lie below itself.
    """
    if after.parent in {after.name, *descendants(labels, after.name)}:
        raise UserError("“{name}” cannot lie below itself.", name=after.name)
    others = _without_key(labels, after)
    return [after if label.name == after.name else label for label in others]


def renamed(labels: Labels, old: str, new: str) -> list[Label]:
    """Give a label another name; what lies below it stays there."""
    return [
        replace(
            label,
            name=new if label.name == old else label.name,
            parent=new if label.parent == old else label.parent,
        )
        for label in labels
    ]


def removed(labels: Labels, name: str) -> list[Label]:
    """Take a label away; what lies below it moves up."""
    above = next(label.parent for label in labels if label.name == name)
    return [
        replace(label, parent=above) if label.parent == name else label
        for label in labels
        if label.name != name
    ]


def moved(labels: Labels, name: str, parent: str | None, before: str | None) -> list[Label]:
    """Move a label, and what lies below it, to another place; positions are counted anew.

    Args:
        labels: the labels of the layer.
        name: which one.
        parent: below which it goes; None for the top.
        before: the one below the same parent that it comes before; None for the end.

    Raises:
        UserError: if it would come to lie below itself.
    """
    own = next(label for label in labels if label.name == name)
    with_parent = changed(labels, replace(own, parent=parent))
    order = [label for label, _ in arranged(with_parent)]
    mine = {name, *descendants(with_parent, name)}
    block = [label for label in order if label.name in mine]
    rest = [label for label in order if label.name not in mine]
    at = next((n for n, label in enumerate(rest) if label.name == before), len(rest))
    lined = [*rest[:at], *block, *rest[at:]]
    # The block may have been put among another's descendants: reading the tree sets that right.
    numbered = [replace(label, position=n) for n, label in enumerate(lined)]
    return [replace(label, position=n) for n, (label, _) in enumerate(arranged(numbered))]


def joined(labels: Labels, coming: Labels) -> list[Label]:
    """Put labels from elsewhere over those of a layer, in their order; the others stay, after them.

    A key goes to the label that comes with it.
    """
    new = {label.name: label for label in coming}
    keys = {label.key for label in coming if label.key}
    kept = [
        replace(label, key=None) if label.key in keys else label
        for label, _ in arranged(labels)
        if label.name not in new
    ]
    return [replace(label, position=n) for n, label in enumerate((*new.values(), *kept))]


def edits_between(
    before: Iterable[Label], after: Iterable[Label], renames: dict[str, str] | None = None
) -> list[LabelEdit]:
    """Return the edits from some labels of one layer to others; `renames` is old name -> new."""
    new = {label.name: label for label in after}
    edits = []
    for label in before:
        other = new.pop((renames or {}).get(label.name, label.name), None)
        if other != label:
            edits.append(LabelEdit(label, other))
    return edits + [LabelEdit(None, label) for label in new.values()]


def _circles(labels: Labels, label: Label) -> bool:
    return label.name in descendants(labels, label.name)


def _without_key(labels: Labels, label: Label) -> list[Label]:
    return [
        replace(other, key=None)
        if label.key and other.key == label.key and other.name != label.name
        else other
        for other in labels
    ]
