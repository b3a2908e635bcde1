"""A newer model over a document that a person has worked on: decisions stay, doubts are renewed."""

from dataclasses import replace

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.edits import AnnotationEdit
from gui.domain.proposal import Proposal
from gui.domain.span import Span
from gui.store.library import Library
from tests.store.making import added, step

FIRST, SECOND = "detector:model/1", "detector:model/2"
LAYERS = frozenset({Layer.QUOTE, Layer.ENTITY})
TEXT = (
    "The river will rise, Ana Roy said. The bridge is closed, Bo Lind added.\n"
    "Boats must stay in, he warned. Nobody was hurt, police said later."
)


def quoted(words: str, cue: str, score: float = 0.9) -> Proposal:
    parts = (place(Role.CONTENT, words), place(Role.CUE, cue))
    return Proposal(Layer.QUOTE, "indirect", parts, score, f"cue '{cue}'")


def place(role: Role, words: str) -> Part:
    start = TEXT.index(words)
    return Part(role, Span(start, start + len(words)))


def of(library: Library, document: int, words: str) -> Annotation:
    (found,) = [a for a in library.annotations.of(document) if a.main[0].of(TEXT) == words]
    return found


def decide(library: Library, annotation: Annotation, **values: object) -> Annotation:
    after = replace(annotation, **values)  # type: ignore[arg-type]
    library.apply(step(AnnotationEdit(annotation, after), command="suggestion.accept"), "ann")
    return after


def test_a_newer_model_moves_nothing_that_was_decided(library: Library) -> None:
    document = added(library, TEXT)
    library.detections.save(
        document,
        FIRST,
        LAYERS,
        [
            quoted("The river will rise", "said"),
            quoted("The bridge is closed", "added"),
            quoted("Boats must stay in", "warned"),
        ],
    )
    taken = decide(library, of(library, document, "The river will rise"), status=Status.ACCEPTED)
    gone = decide(library, of(library, document, "The bridge is closed"), status=Status.REJECTED)
    assert document in library.detections.pending(SECOND)
    change = library.detections.save(
        document,
        SECOND,
        LAYERS,
        [
            quoted("river will rise", "said"),
            quoted("The bridge is", "added"),
            quoted("Boats must stay", "warned"),
            quoted("Nobody was hurt", "said later"),
        ],
    )
    found = library.annotations.of(document)
    assert {a for a in found if a.status is not Status.SUGGESTED} == {taken, gone}
    assert [(a.main[0].of(TEXT), a.origin) for a in found if a.status is Status.SUGGESTED] == [
        ("Boats must stay", SECOND),
        ("Nobody was hurt", SECOND),
    ]
    touched = {e.before.id for e in change.annotations(document) if e.before}
    assert not touched & {taken.id, gone.id}
    assert document not in library.detections.pending(SECOND)


def test_what_is_taken_back_is_open_to_the_newer_model_again(library: Library) -> None:
    document = added(library, TEXT)
    library.detections.save(document, FIRST, LAYERS, [quoted("The river will rise", "said")])
    decide(library, of(library, document, "The river will rise"), status=Status.REJECTED)
    library.undo("ann")
    library.detections.save(document, SECOND, LAYERS, [quoted("river will rise", "said")])
    (only,) = library.annotations.of(document)
    assert (only.main[0].of(TEXT), only.origin) == ("river will rise", SECOND)


def test_a_correction_is_not_undone_by_the_newer_model(library: Library) -> None:
    document = added(library, TEXT)
    library.detections.save(document, FIRST, LAYERS, [quoted("The river will rise", "said")])
    wrong = of(library, document, "The river will rise")
    parts = (place(Role.CONTENT, "The river"), place(Role.CUE, "said"))
    right = decide(library, wrong, parts=parts, status=Status.ACCEPTED)
    library.detections.save(document, SECOND, LAYERS, [quoted("The river will rise", "said")])
    assert library.annotations.of(document) == (right,)
