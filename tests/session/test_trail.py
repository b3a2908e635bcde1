"""Back and forward through places, against the plain idea of a list with a mark in it."""

from hypothesis import given
from hypothesis import strategies as st

from gui.session.settings import Place
from gui.session.trail import MOST, Trail

A, B, C, D = (Place(1, number) for number in range(4))


def always(_place: Place) -> bool:
    return True


def test_back_and_forward_are_inverse_until_a_new_jump() -> None:
    trail = Trail()
    trail.leave(A)
    trail.leave(B)
    assert trail.go(C, -1, always) == B
    assert trail.go(B, -1, always) == A
    assert trail.go(A, -1, always) is None
    assert trail.go(A, 1, always) == B
    trail.leave(B)
    assert not trail.has(1)
    assert trail.go(D, -1, always) == B


def test_the_same_place_twice_and_lost_places_are_passed_by() -> None:
    trail = Trail()
    for place in (A, A, B, C):
        trail.leave(place)
    assert trail.go(C, -1, lambda place: place != B) == A
    assert not trail.has(-1)


def test_only_so_many_are_kept() -> None:
    trail = Trail()
    for number in range(MOST + 5):
        trail.leave(Place(1, number))
    here, count = Place(2), 0
    while (back := trail.go(here, -1, always)) is not None:
        here, count = back, count + 1
    assert (here, count) == (Place(1, 5), MOST)
    trail.clear()
    assert not trail.has(1)


@given(st.lists(st.sampled_from(("jump", "back", "forward")), max_size=40))
def test_it_is_a_list_with_a_mark(moves: list[str]) -> None:
    trail, places, mark = Trail(), [Place(1, 0)], 0
    for number, move in enumerate(moves, 1):
        if move == "jump":
            trail.leave(places[mark])
            places = [*places[: mark + 1], Place(1, number)]
            mark += 1
            continue
        step = -1 if move == "back" else 1
        found = trail.go(places[mark], step, always)
        if 0 <= mark + step < len(places):
            mark += step
            assert found == places[mark]
        else:
            assert found is None
