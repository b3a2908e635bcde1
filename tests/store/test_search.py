"""A person's words as a query: what they mean, and that no words are ever an error."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.store.documents import DocumentQuery
from gui.store.library import Library
from gui.store.opening import create
from gui.store.search import expression
from tests.store.making import added


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library to search in."""
    path: Path = tmp_path_factory.mktemp("shelf") / "shelf.sayso"
    with closing(create(path)) as library:
        added(library, "The minister said that peace was near.", title="Harbour")
        added(library, "Jean-Yves Le Drian didn't say so. Peace? War!", title="Émile speaks")
        added(library, "قال الوزير إن السلام قريب 😀", title="السلام", outlet="Peace Daily")
        yield library


def found(library: Library, words: str) -> set[int]:
    return {hit.document for hit in library.search.find(words)}


@pytest.mark.parametrize(
    ("words", "documents"),
    [
        ("peace", {1, 2, 3}),
        ("PEACE minister", {1}),
        ("peace AND minister", {1}),
        ("minister OR drian", {1, 2}),
        ("peace -war", {1, 3}),
        ("peace NOT war", {1, 3}),
        ("peace - war", {2}),
        ("peace NOT war OR drian", {1, 2, 3}),
        ('"peace was near"', {1}),
        ('"near was peace"', set()),
        ("“peace was”", {1}),
        ('"peace was', {1}),
        ('peace -"was near"', {2, 3}),
        ("min*", {1}),
        ("min", set()),
        ("emile", {2}),
        ("Jean-Yves", {2}),
        ("didn't", {2}),
        ("السلام", {3}),
        ("and or not", set()),
        ("title:harbour", set()),
        ("NEAR(peace war)", set()),
        ("-war", set()),
        ("OR", set()),
        ("😀", set()),
        ("", set()),
    ],
)
def test_words_mean_what_a_person_expects(shelf: Library, words: str, documents: set[int]) -> None:
    assert found(shelf, words) == documents


def test_hits_say_where(shelf: Library) -> None:
    first = shelf.search.find("peace", limit=2)
    assert len(first) == 2
    assert first[0].score >= first[1].score
    (hit,) = shelf.search.find("minister")
    assert hit.title == "Harbour"
    assert hit.snippet == "The minister said that peace was near."


def test_a_word_in_the_title_weighs_more(shelf: Library) -> None:
    assert shelf.search.find("السلام OR harbour OR drian")[-1].document == 2


pieces = st.sampled_from(
    ['"', "'", "*", "-", "(", ")", ":", "^", "+", "NEAR", "AND", "OR", "NOT", "a", "peace", " "]
)


@given(words=st.text() | st.lists(pieces, max_size=30).map("".join), unfinished=st.booleans())
@example(words='"""', unfinished=True)
@example(words="a* b**", unfinished=False)
@example(words="\0 \ud800x -\ud800", unfinished=True)
@example(words="\u0301 peace", unfinished=False)
@example(words="word " * 5000, unfinished=True)
@example(words="OR " * 500 + "peace", unfinished=True)
@example(words="\U0001e900 AND peace", unfinished=False)
def test_no_words_are_ever_an_error(shelf: Library, words: str, unfinished: bool) -> None:
    query = expression(words, unfinished=unfinished)
    if query:
        shelf.connection.rows(
            "SELECT rowid FROM document_search WHERE document_search MATCH ?", (query,)
        )
    shelf.search.find(words)
    shelf.documents.ids(DocumentQuery(words))


@given(st.lists(st.sampled_from(["peace", "war", "near", "minister"]), min_size=1, max_size=4))
def test_more_words_never_find_more(shelf: Library, words: list[str]) -> None:
    for length in range(1, len(words)):
        assert found(shelf, " ".join(words[: length + 1])) <= found(shelf, " ".join(words[:length]))
