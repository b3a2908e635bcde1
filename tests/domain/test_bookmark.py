"""Where the way through the bookmarks leads."""

from hypothesis import given
from hypothesis import strategies as st

from gui.domain.bookmark import Bookmark, following

places = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 9)), unique=True, max_size=6)


def marks(found: list[tuple[int, int]]) -> tuple[Bookmark, ...]:
    return tuple(Bookmark(document, position, "") for document, position in found)


def test_the_newest_comes_first_and_the_others_after_it() -> None:
    newest, older, oldest = found = marks([(2, 5), (1, 9), (1, 3)])
    assert following(found, 1, 0) is newest
    assert following(found, 2, 5) is older
    assert following(found, 1, 9) is oldest
    assert following(found, 1, 3) is newest


def test_there_is_nowhere_to_go() -> None:
    assert following((), 1, 0) is None
    assert following(marks([(1, 4)]), 1, 4) is None


@given(places)
def test_going_on_leads_through_all_of_them(found: list[tuple[int, int]]) -> None:
    listed = marks(found)
    seen: list[Bookmark] = []
    here = (9, 9)
    for _ in listed:
        there = following(listed, *here)
        if there is None:
            assert len(listed) == 1
            break
        seen.append(there)
        here = (there.document, there.position)
    assert seen == list(listed)
