"""How well typed letters fit some words: they must stand there in order, gaps allowed."""

from dataclasses import dataclass

_AT_WORD = 8
_IN_A_ROW = 5
_FIRST = 4
_WHOLE = 6
_GAP = 1
_NEVER = -(10**6)


@dataclass(frozen=True, slots=True)
class Fit:
    """A score, higher for better, and the places of the matched letters, in rising order."""

    score: int
    places: tuple[int, ...]


def fit(typed: str, words: str) -> Fit | None:
    """Return the best way in which letters stand in words; None if they do not.

    Letters at the beginnings of words count most, then letters in a row; what lies between counts
    against it. Case and white space in what is typed do not matter.
    """
    letters = "".join(typed.split()).casefold()
    there = [letter.casefold() for letter in words]
    if not letters:
        return Fit(0, ())
    if not _is_within(letters, there):
        return None
    rows = _scores(letters, there, _bonuses(words))
    places = _traced(rows)
    whole = _WHOLE if letters == "".join(words.split()).casefold() else 0
    return Fit(rows[-1][places[-1]][0] + whole, places)


def _is_within(letters: str, there: list[str]) -> bool:
    rest = iter(there)
    return all(letter in rest for letter in letters)


def _bonuses(words: str) -> list[int]:
    before = [" ", *words]
    return [
        _AT_WORD if letter.isalnum() and not last.isalnum() else 0
        for last, letter in zip(before, words, strict=False)
    ]


def _scores(letters: str, there: list[str], bonuses: list[int]) -> list[list[tuple[int, int]]]:
    """Return, for each letter and place, the best score that ends there and the place before."""
    rows: list[list[tuple[int, int]]] = []
    for number, letter in enumerate(letters):
        row = [(_NEVER, -1)] * len(there)
        best, best_place = _NEVER, -1  # of the letter before, so far, its gap counted
        for place, found in enumerate(there):
            if number and place:
                best -= _GAP
                ended = rows[-1][place - 1][0]
                if ended >= best:
                    best, best_place = ended, place - 1
            if found != letter:
                continue
            if not number:
                row[place] = (bonuses[place] + (_FIRST if not place else 0), -1)
            elif best_place >= 0 and best > _NEVER // 2:
                row[place] = _joined(rows[-1], place, best, best_place, bonuses[place])
        rows.append(row)
    return rows


def _joined(
    row: list[tuple[int, int]], place: int, best: int, best_place: int, bonus: int
) -> tuple[int, int]:
    adjacent = row[place - 1][0] + _IN_A_ROW
    return (adjacent + bonus, place - 1) if adjacent >= best else (best + bonus, best_place)


def _traced(rows: list[list[tuple[int, int]]]) -> tuple[int, ...]:
    place = max(range(len(rows[-1])), key=lambda p: (rows[-1][p][0], -p))
    places = [place]
    for row in reversed(rows[1:]):
        place = row[place][1]
        places.append(place)
    return tuple(reversed(places))
