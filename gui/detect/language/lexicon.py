"""Word lists of the rules: plain text files, one entry a line, `#` starts a comment."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "lexicon"


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the entries of `resources/lexicon/NAME.txt`, in their order.

    Raises:
        FileNotFoundError: if there is no such list.
    """
    raw = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in raw if line.strip() and not line.startswith("#"))


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of a list in which a line may hold several."""
    return frozenset(word for line in lines(name) for word in line.split())


@cache
def classes(name: str) -> dict[str, frozenset[str]]:
    """Return the word classes of a list whose lines are `CLASS: word word ...`; they add up."""
    found: dict[str, frozenset[str]] = {}
    for line in lines(name):
        title, listed = line.split(":", 1)
        found[title] = found.get(title, frozenset()) | frozenset(listed.split())
    return found
