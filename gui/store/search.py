"""Full-text search, and how a person's words become a query that is never a syntax error."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from gui.store.connection import Connection

_MARKS = '"“”„«»'
_TOKEN = re.compile(rf"(-?)(?:[{_MARKS}]([^{_MARKS}]*)(?:[{_MARKS}]|$)|([^\s{_MARKS}]+))")
_MOST_WORDS = 64


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that fits; `snippet` is some words around a hit, a higher `score` fits better."""

    document: int
    title: str
    snippet: str
    score: float


class Search:
    """Full-text search over title, byline, outlet and text of all documents not removed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, words: str, limit: int = 100) -> list[Hit]:
        """Return the documents that fit best, best first; no words find nothing.

        Frequent words take up to half a second in 100,000 documents: call it in a job.
        """
        query = expression(words)
        if not query:
            return []
        rows = self._connection.rows(
            "SELECT s.rowid, d.title, snippet(document_search, -1, '', '', '…', 24), s.rank"
            " FROM document_search AS s JOIN document AS d ON d.id = s.rowid"
            " WHERE document_search MATCH ? AND d.removed = 0 ORDER BY s.rank LIMIT ?",
            (query, limit),
        )
        return [
            Hit(document, title or "", " ".join(snippet.split()), -rank)
            for document, title, snippet, rank in rows
        ]


def expression(words: str, *, unfinished: bool = False) -> str:
    """Return a person's words as a query of SQLite's full-text index.

    All words must occur; "words in marks" stand together, `begin*` fits all beginnings, `OR`
    parts alternatives, `-word` and `NOT word` exclude. Everything else is taken for plain words;
    64 at most count.

    Args:
        words: what was typed, whatever it is.
        unfinished: whether the last plain word may be the beginning of a longer one.

    Returns:
        The query, or an empty text if no word asks for anything.
    """
    groups: list[tuple[list[str], list[str]]] = [([], [])]
    negative = False
    terms = list(_terms(words))[:_MOST_WORDS]
    for place, (minus, text, kind) in enumerate(terms):
        if kind == "word" and text in ("AND", "OR", "NOT"):
            if text == "OR":
                groups.append(([], []))
            negative = text == "NOT"
            continue
        prefix = kind == "word" and (
            text.endswith("*") or (unfinished and place == len(terms) - 1 and not minus)
        )
        if any(map(_is_token_character, text)):
            groups[-1][1 if minus or negative else 0].append(_quoted(text, prefix=prefix))
        negative = False
    return " OR ".join(
        f"({' AND '.join(wanted)}{''.join(f' NOT {term}' for term in excluded)})"
        for wanted, excluded in groups
        if wanted
    )


def _terms(words: str) -> Iterator[tuple[bool, str, str]]:
    for match in _TOKEN.finditer(words):
        minus, phrase, word = match.groups()
        yield bool(minus), phrase if word is None else word, "phrase" if word is None else "word"


def _quoted(text: str, *, prefix: bool) -> str:
    # A lone surrogate or a NUL cannot reach SQLite in a text; a blank parts words just as well.
    clean = "".join(
        " " if char == "\0" or unicodedata.category(char) == "Cs" else char for char in text
    )
    return '"' + clean.rstrip("*").replace('"', '""') + '"' + ("*" if prefix else "")


def _is_token_character(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LN" or category == "Co"
