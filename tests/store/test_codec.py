"""Edits survive the history, whatever is in them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation, Layer
from gui.domain.bookmark import Bookmark
from gui.domain.codebook import Label
from gui.domain.document import Details
from gui.domain.edits import (
    ActorEdit,
    AnnotationEdit,
    BookmarkEdit,
    DetailsEdit,
    Edit,
    LabelEdit,
    RelabelEdit,
    TagsEdit,
)
from gui.domain.span import Span
from gui.store.codec import decoded, encoded

spans = st.tuples(st.integers(0, 9**9), st.integers(1, 999)).map(lambda s: Span(s[0], s[0] + s[1]))
st.register_type_strategy(Span, spans)
texts = st.none() | st.text(max_size=5)
floats = st.none() | st.floats(0, 1)
ids = st.sets(st.integers(1, 2**40), max_size=5).map(lambda found: tuple(sorted(found)))
annotations = st.builds(Annotation, note=texts, reason=texts, label=texts, score=floats)


def sides(values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, object]]:
    return st.tuples(st.none() | values, values) | st.tuples(values, st.none())


edits = (
    sides(annotations).map(lambda pair: AnnotationEdit(*pair))  # type: ignore[arg-type]
    | sides(st.builds(Actor)).map(lambda pair: ActorEdit(*pair))  # type: ignore[arg-type]
    | sides(st.builds(Label)).map(lambda pair: LabelEdit(*pair))  # type: ignore[arg-type]
    | st.builds(
        TagsEdit, st.text(), st.just(()), ids.map(lambda found: tuple((i, 0) for i in found))
    )
    | sides(st.builds(Bookmark)).map(lambda pair: BookmarkEdit(*pair))  # type: ignore[arg-type]
    | st.builds(DetailsEdit, st.integers(1), st.builds(Details), st.builds(Details))
)


@given(st.builds(RelabelEdit, st.text(), st.text(), ids, ids))
def test_ids_come_back_as_they_were(edit: RelabelEdit) -> None:
    assert decoded(*encoded(edit)) == edit


@given(edits)
def test_an_edit_comes_back_as_it_was(edit: Edit) -> None:
    forward, inverse = encoded(edit)
    assert decoded(forward, inverse) == edit
    assert decoded(inverse, forward).after == edit.before


def test_what_is_written_is_plain() -> None:
    label = Label(Layer.TAG, "Ünï", "tag1")
    forward, inverse = encoded(LabelEdit(None, label))
    assert inverse == '{"label":null}'
    assert json.loads(forward)["label"]["name"] == "Ünï"
    assert "Ünï" in forward


def test_what_is_no_edit_is_refused() -> None:
    with pytest.raises(ValueError, match="no such edit"):
        decoded('{"thing":1}', '{"thing":2}')
