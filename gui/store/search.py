"""Full-text search, and how a person's words become a query that is never a syntax error."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gui.store.connection import Connection

_MARKS = '"“”„«»「」『』'
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
        unfinished: whether the last plain word may be the beginning of a longer one; a single
            letter is left out, since it would fit nearly everything.

    Returns:
        The query, or an empty text if no word asks for anything.
    """
    terms = list(_terms(words))[:_MOST_WORDS]
    if unfinished and terms:
        terms = [*terms[:-1], *_unfinished(terms[-1])]
    groups: list[tuple[list[str], list[str]]] = [([], [])]
    negative = False
    for term in terms:
        if term.operator:
            if term.text == "OR":
                groups.append(([], []))
            negative = term.text == "NOT"
            continue
        if any(map(_is_token_character, term.text)):
            groups[-1][1 if term.minus or negative else 0].append(_quoted(term))
        negative = False
    return " OR ".join(
        f"({' AND '.join(wanted)}{''.join(f' NOT {term}' for term in excluded)})"
        for wanted, excluded in groups
        if wanted
    )


@dataclass(frozen=True, slots=True)
class _Term:
    text: str
    minus: bool = False
    phrase: bool = False
    prefix: bool = False

    @property
    def operator(self) -> bool:
        return not self.phrase and not self.minus and self.text in ("AND", "OR", "NOT")


def _terms(words: str) -> Iterator[_Term]:
    for match in _TOKEN.finditer(words):
        minus, phrase, word = match.groups()
        if word is None:
            yield _Term(phrase, minus=bool(minus), phrase=True)
        else:
            prefix = word.endswith("*")
            yield _Term(word.rstrip("*"), minus=bool(minus), prefix=prefix)


def _unfinished(last: _Term) -> Iterator[_Term]:
    if last.phrase or last.minus or last.operator:
        yield last
    elif len(last.text) > 1 or not last.text.isascii():
        yield replace(last, prefix=True)


def _quoted(term: _Term) -> str:
    # A lone surrogate or a NUL cannot reach SQLite in a text; a blank parts words just as well.
    clean = "".join(
        " " if char == "\0" or unicodedata.category(char) == "Cs" else char for char in term.text
    )
    return f'"{clean}"' + ("*" if term.prefix else "")


def _is_token_character(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LN" or category == "Co"
