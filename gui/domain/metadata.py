"""What the first lines of an article say about it: title, date, byline, outlet.

Only guesses that a person can correct; the text itself is never changed.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime
from itertools import islice
from pathlib import PurePath

from gui.domain.document import Details
from gui.domain.segment import paragraphs, sentences
from gui.domain.span import Span

_HEAD = 6000
"""How much of a text is looked at, in code points; its first line may be the whole text."""
_FIRST_LINES = 6
_LONGEST_HEADLINE = 120
_LONGEST_TITLE = 90
_LONGEST_BYLINE = 80

# Not from `calendar`: its names change with the locale of the process.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_MONTH = r"(?P<name>[A-Za-z]{3,9})\.?"
_DAY = r"(?P<day>[0-9]{1,2})"
_YEAR = r"(?P<year>[0-9]{4})"
_NUMBER = r"(?P<number>[0-9]{1,2})"
_DATES = (
    re.compile(rf"{_YEAR}([-/.]){_NUMBER}\2{_DAY}"),
    re.compile(rf"{_DAY}\.{_NUMBER}\.{_YEAR}"),
    re.compile(rf"{_DAY}(?:st|nd|rd|th|\.)? {_MONTH},? {_YEAR}"),
    re.compile(rf"{_MONTH} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}"),
)
_TIME_OF_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]")
_WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* ", re.IGNORECASE
)
_LABEL = re.compile(r"(?:date|published)(?: on)?\b[:\s]\s*", re.IGNORECASE)
_ISO_FIRST = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?![\w-])")
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_]{3,})[^\n—–(]{0,80}?(?:\((?P<outlet>[^()]{2,40})\)\s*(?:--?|[—–])|--|[—–])\s"
)
_BYLINE = re.compile(r"(?:by|von|par|por|بقلم)[ :]\s*(?P<name>\S.*)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…:;,؟。！？][\"'”’»“)\]]*$")


def read_details(text: str, origin: str | None) -> Details:
    """Read what the first lines of a text say about it.

    A first line that is short and has no end punctuation is the headline; without one the title is
    made from the first real sentence (cut at a word, at most 90 code points), and failing that from
    the name of the file.

    Args:
        text: canonical text.
        origin: the bare name of the file that the text came from, or None.
    """
    head = text[:_HEAD]
    lines = [_one_line(span.of(head)) for span in islice(paragraphs(head), _FIRST_LINES)]
    return Details(
        title=_title(lines) or _title_from_name(origin),
        byline=_first(_byline(line) for line in lines[1:]),
        outlet=_first(_outlet(line) for line in lines),
        published=_first(_date_of_line(line) for line in lines),
    )


def iso_date(written: str) -> str | None:
    """Return a date or date-time as ISO 8601; None if it is none, or can be read in two ways.

    Read are ISO 8601, "3 March 2021", "March 3, 2021", "2021/03/03" and "3.3.2021".
    """
    words = _one_line(written)
    if _TIME_OF_DAY.match(words):
        try:
            datetime.fromisoformat(words)
        except ValueError:
            return None
        return words
    words = _WEEKDAY.sub("", words, count=1)
    return _first(_day(match) for pattern in _DATES if (match := pattern.fullmatch(words)))


def _first(found: Iterable[str | None]) -> str | None:
    return next((value for value in found if value), None)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _day(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    month = groups.get("number") or _MONTHS.get(groups.get("name", "").lower(), 0)
    try:
        return date(int(groups["year"]), int(month), int(groups["day"])).isoformat()
    except ValueError:
        return None


def _date_of_line(line: str) -> str | None:
    """Return the date of a line that is there for its date; one in a sentence does not count."""
    label = _LABEL.match(line)
    rest = line[label.end() :] if label else line
    if _SENTENCE_END.search(line) or len(line) > _LONGEST_HEADLINE:
        return None
    first = _ISO_FIRST.match(rest)
    return iso_date(rest) or (iso_date(first.group(1)) if first else None)


def _byline(line: str) -> str | None:
    match = _BYLINE.match(line)
    if match is None or len(line) > _LONGEST_BYLINE or _SENTENCE_END.search(line):
        return None
    return match["name"]


def _dateline(line: str) -> re.Match[str] | None:
    """Find "LONDON, March 3 (Agency) —" at the start of a line; the place is in capitals."""
    match = _DATELINE.match(line)
    if match is None:
        return None
    place = match["place"]
    return match if place.isupper() and not place.islower() else None


def _outlet(line: str) -> str | None:
    match = _dateline(line)
    return match["outlet"] if match else None


def _title(lines: list[str]) -> str | None:
    if lines and _is_headline(lines[0]):
        return lines[0]
    for line in lines:
        if _date_of_line(line) or _byline(line):
            continue
        start = match.end() if (match := _dateline(line)) else 0
        if found := sentences(line, Span(0, len(line))):
            sentence = next((s for s in found if s.stop > start), found[0])
            return _cut(line[max(sentence.start, start) : sentence.stop])
    return None


def _is_headline(line: str) -> bool:
    return (
        len(line) <= _LONGEST_HEADLINE
        and _SENTENCE_END.search(line) is None
        and _date_of_line(line) is None
        and _dateline(line) is None
        and any(map(str.isalnum, line))
    )


def _cut(words: str) -> str:
    words = words.strip()
    if len(words) <= _LONGEST_TITLE:
        return words
    kept = words[: _LONGEST_TITLE - 1]
    at_word = kept.rpartition(" ")[0] if words[len(kept)] != " " else kept
    return (at_word or kept).rstrip(" ,;:—–-") + "…"


def _title_from_name(origin: str | None) -> str | None:
    return _one_line(PurePath(origin).stem) or None if origin else None
