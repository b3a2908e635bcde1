"""Imports that are under way are known, and so is what they left hidden."""

from dataclasses import replace

from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.store.library import Library


def hidden(*names: str) -> list[Incoming]:
    return [Incoming(Details(title=name, removed=True), f"Text of {name}.") for name in names]


def test_an_import_is_known_until_it_ends(library: Library) -> None:
    (before,) = library.documents.add(hidden("before")).ids
    first, last = library.documents.add(hidden("a", "b")).ids
    library.arrivals.note(first, last)
    (other,) = library.documents.add(hidden("c")).ids
    library.arrivals.note(other, other)
    assert library.arrivals.under_way() == (first, other)
    assert [ident for ident, _ in library.arrivals.hidden(first)] == [first, last]
    assert before < first
    library.arrivals.end(first)
    assert library.arrivals.under_way() == (other,)


def test_texts_that_are_here_again_are_left_hidden(library: Library) -> None:
    first, last = library.documents.add(hidden("a", "b")).ids
    library.arrivals.note(first, last)
    again = hidden("a")[0]
    library.documents.add([replace(again, details=Details(title="a"))])
    ((left, details),) = library.arrivals.hidden(first)
    assert (left, details) == (last, Details(title="b", removed=True))
