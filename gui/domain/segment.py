"""Paragraphs, sentences and words of a text, by rule."""

import re
import unicodedata
from collections.abc import Iterator

from gui.domain.span import Span, trimmed

_LINE = re.compile(r"[^\n\u2028\u2029]+")
_BREAKS = "\n\u2028\u2029"
_CLOSING = "\"'”’“»«›」』)]"
_STOP = re.compile(rf"(?:[.!?…؟۔]+[{re.escape(_CLOSING)}]*(?=\s)|[。！？]+[」』”’）]*|[।॥](?=\s))")
_OPENING = "\"'“‘„«»‚「『([¿¡—–-@#"
_WORD_BEFORE = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ABBREVIATIONS = _words(
    "mr mrs ms dr prof rev fr sr jr st gen col lt capt sgt cpl maj adm cmdr gov sen rep hon pres "
    "supt insp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs "
    "fri no nos vs v p pp vol fig ed eds al ca cf approx dept est inc ltd co corp bros mt ft "
    "ave blvd rd hwy bzw z.b d.h mme mlle m hr e.g i.e a.m p.m u.s u.k u.n d.c ph.d"
)
_OFTEN_LAST = _words("inc ltd co corp bros jr sr al etc a.m p.m u.s u.k u.n d.c ph.d")
"""Abbreviations that end sentences too; then a word that starts sentences has to follow."""
_STARTERS = _words(
    "the a an in on at it he she they we i you this that these those but and so as if when while "
    "after before for from his her its their our my there here what who how why no yes one two "
    "some many most all both each another more such since because although however"
)
_AFTER_HOUR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan feb aug sept oct nov dec gmt utc "
    "est edt et pst pdt pt cst cdt ct mst bst cet eastern central pacific mountain local moscow "
    "london"
)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_REACH = 5_000
"""So far around a caret a sentence is looked for: enough for any, and no line is too long."""
_PAGES = 50_000
"""So far, in code points, the next paragraphs are looked for."""
_JOINERS = "'’-‑\u200c\u200d"


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the lines that are not blank, without the white space at their ends."""
    for line in _LINE.finditer(text):
        span = trimmed(text, line.start(), line.end())
        if span is not None:
            yield span


def lines_from(text: str, position: int, direction: int) -> Iterator[Span]:
    """Yield the paragraph at a position, then those after it (1) or before it (-1), in order.

    Blank lines are passed over; it ends some pages away.
    """
    here = position
    while 0 <= here <= len(text) and abs(here - position) <= _PAGES:
        start = max(text.rfind(mark, 0, here) for mark in _BREAKS) + 1
        ends = [end for mark in _BREAKS if (end := text.find(mark, here)) >= 0]
        stop = min(ends, default=len(text))
        line = trimmed(text, start, stop)
        if line is not None:
            yield line
        here = stop + 1 if direction > 0 else start - 1


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Cut a span into sentences, closing marks included, white space between them left out.

    Titles, months and other abbreviations and initials do not end a sentence, nor does a mark
    that lower case follows ("Go!" he said). A line break always ends one.
    """
    found: list[Span] = []
    for line in _LINE.finditer(text, span.start, span.stop):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if _ends_sentence(text, start, stop, line.end()):
                found.extend(_kept(text, start, stop.end()))
                start = stop.end()
        found.extend(_kept(text, start, line.end()))
    return tuple(found)


def sentence_at(text: str, position: int) -> Span | None:
    """Return the sentence at a caret position; white space belongs to the sentence before it.

    None on a blank line. At the end of a paragraph it is the paragraph's last sentence.
    """
    position = max(0, min(position, len(text)))
    start = max(text.rfind(mark, 0, position) for mark in _BREAKS) + 1
    ends = [end for mark in _BREAKS if (end := text.find(mark, position)) >= 0]
    stop = min(ends, default=len(text))
    line = trimmed(text, max(start, position - _REACH), min(stop, position + _REACH))
    if line is None:
        return None
    listed = sentences(text, line)
    return max((s for s in listed if s.start <= position), default=listed[0])


def word_at(text: str, position: int) -> Span | None:
    """Return the word at a caret position, or the one that ends there; None between words.

    Words keep inner apostrophes and hyphens ("don't", "Jean-Yves") and their combining marks.
    """
    if not 0 <= position <= len(text):
        return None
    start = stop = position
    while stop < len(text) and _in_word(text, stop):
        stop += 1
    while start > 0 and _in_word(text, start - 1):
        start -= 1
    return Span(start, stop) if start < stop else None


def _kept(text: str, start: int, stop: int) -> tuple[Span, ...]:
    span = trimmed(text, start, stop)
    return () if span is None else (span,)


def _ends_sentence(text: str, start: int, stop: re.Match[str], line_end: int) -> bool:
    if not text[start : stop.start()].strip():
        return False
    following = stop.end()
    while following < line_end and text[following].isspace():
        following += 1
    if following == line_end:
        return True
    first = text[following]
    if first.islower() or (not first.isalnum() and first not in _OPENING):
        return False
    if stop.group() != ".":
        return True
    return _period_ends(text, max(start, stop.start() - 30), stop.start(), following)


def _period_ends(text: str, low: int, period: int, following: int) -> bool:
    """Decide on a bare full stop by the word before it and the one after."""
    match = _WORD_BEFORE.search(text[low:period])
    word = match.group() if match else ""
    first = _FIRST_WORD.match(text, following)
    starts = first is not None and first.group().lower() in _STARTERS
    if len(word) == 1 and word.isupper():
        return starts
    lowered = word.lower()
    if lowered in ("a.m", "p.m") and first is not None:
        return first.group().lower() not in _AFTER_HOUR
    if lowered in _OFTEN_LAST or ("." in word and lowered not in _ABBREVIATIONS):
        return starts or text[following] in "\"“‘'«„"
    return lowered not in _ABBREVIATIONS or (lowered in ("no", "mar", "est") and starts)


def _in_word(text: str, position: int) -> bool:
    character = text[position]
    if _is_letter(character):
        return True
    inside = character in _JOINERS and 0 < position < len(text) - 1
    return inside and _is_letter(text[position - 1]) and _is_letter(text[position + 1])


def _is_letter(character: str) -> bool:
    return (
        character.isalnum() or character == "_" or unicodedata.category(character).startswith("M")
    )
