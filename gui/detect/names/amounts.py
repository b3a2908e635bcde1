"""Dates, times and amounts, by pattern."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gui.domain.reasons import Why
from gui.domain.span import Span

_MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|May|June|July|Aug(?:ust|\.)"
    r"|Sept?(?:ember|\.)|O[ck]t(?:ober|\.)|Nov(?:ember|\.)|De[cz](?:ember|\.)|Januar|Februar|März|Mai"
    r"|Juni|Juli|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
    r"|décembre)(?!\w)"
)
_DAY = r"(?:[0-3]?\d(?:st|nd|rd|th)?)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_SCALE = r"(?:hundred|thousand|million|billion|trillion|bn|dozen)"
_LEAD = (
    r"(?:(?:about|over|under|nearly|almost|around|roughly|some|up to|at least|at most"
    r"|more than|less than|fewer than) )?"
)
_NUMBER = (
    r"(?:\d{1,3}(?:[. \u00a0\u202f]\d{3})+(?![\d.])"
    rf"|\d+(?:,\d{{3}})*(?:\.\d+)?(?: {_SCALE})?|{_WORD}(?:[- ]{_WORD})?(?: {_SCALE})?"
    rf"|an? {_SCALE}|half an?|several {_SCALE})"
)
_SPAN_OF_TIME = r"(?:day|week|weekend|month|year|decade|centur(?:y|ie)|quarter|season)"
_COINS = (
    r"(?:dollars?|euros?|pounds?|crowns?|marks|yen|yuan|rou?bles?|francs?|dinars?|rupees?|pesos?"
    r"|cents?|pence|Euros?|US dollars)"
)
_UNITS = (
    r"(?:kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?|miles?|feet|foot|yards?|inches|km|kg"
    r"|kilos?|Kilos?|kilograms?|grams?|tons?|tonnes?|litres?|liters?|gallons?|acres?|hectares?"
    r"|square (?:kilomet(?:re|er)s|met(?:re|er)s|miles|feet)|degrees?|mph|km/h|megawatts?)"
)
_SEASON = r"(?:spring|summer|autumn|winter)"
_FULL_MONTH = r"(?:January|February|April|July|August|September|October|November|December)"
_LATER = r"(?: ago| earlier| later)?"

_MONTHLY = (
    "Jan|Feb|Mar|Apr|Ma[iy]|Ju[nl]|Aug|Sep|O[ck]t|Nov|De[cz]"
    "|jan|fév|mar|avr|mai|jui|ao|sep|oct|nov|déc|Mär"
)
_COIN = "ollar|euro|Euro|ound|rown|mark|yen|yuan|oub|ruble|franc|dinar|rupee|peso|cent|pence"
_UNIT = "met|mile|feet|foot|yard|inch|k[mg]|[Kk]ilo|gram|ton|lit|gallon|acre|hect|degree|mph|watt"
_PERIOD = "day|week|month|year|decade|centur|quarter|season"

_PATTERNS = (
    (
        "MONEY",
        "[$£€¥]",
        rf"{_LEAD}(?:US|HK|NZ|[ACRS])?[$£€¥] ?\d+(?:[.,]\d+)*(?: ?(?:{_SCALE}|m|bn|k)\b)?",
    ),
    ("MONEY", _COIN, rf"{_LEAD}{_NUMBER} {_COINS}\b"),
    ("PERCENT", "%|cent", rf"{_LEAD}{_NUMBER}(?:%| ?per ?cent\b| percentage points?\b)"),
    ("DATE", r"\d", r"(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])"),
    ("DATE", _MONTHLY, rf"(?:{_WEEKDAY},? )?{_DAY}\.? (?:of )?{_MONTH}(?:,? \d{{4}}\b)?"),
    ("DATE", _MONTHLY, rf"(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?![\d,]*\d)(?:, ?\d{{4}}\b)?"),
    ("DATE", _MONTHLY, rf"\b{_MONTH},? \d{{4}}\b"),
    (
        "TIME",
        "morning|noon|evening|night",
        (
            rf"\b(?:{_WEEKDAY}|[Tt]his|[Ll]ast|[Yy]esterday|[Tt]omorrow)"
            r" (?:morning|afternoon|evening|night)\b"
        ),
    ),
    ("DATE", "day", rf"\b(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate) )?{_WEEKDAY}\b"),
    (
        "DATE",
        "ast|ext|his|past|previous|every|each",
        rf"\b(?:[Ll]ast|[Nn]ext|[Tt]his|past|previous|every|each) (?:{_SPAN_OF_TIME}|{_SEASON})\b",
    ),
    ("DATE", _MONTHLY, rf"\b(?<=[Ii]n )(?:early |late |mid-)?{_MONTH}\b"),
    ("DATE", _MONTHLY, rf"\b(?:last|next|early|late) {_MONTH}\b"),
    ("DATE", _MONTHLY, rf"(?<=\b(?:of|by) ){_FULL_MONTH}\b"),
    ("TIME", r"\d", r"\b\d{1,2}(?:[:.]\d{2})? ?(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock\b)"),
    ("TIME", r"\d", r"(?<![\d:])\d{1,2}:\d{2}(?: hours\b)?(?![\d:])"),
    (
        "TIME",
        "hour|minute|second",
        rf"{_LEAD}\b(?:{_NUMBER}|an?|several) (?:hours?|minutes?|seconds?)\b{_LATER}",
    ),
    ("DATE", _PERIOD, rf"{_LEAD}\b(?:{_NUMBER}|an?|several) {_SPAN_OF_TIME}s?\b{_LATER}"),
    ("DATE", "", r"\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow)\b(?![’\']?s\b)"),
    ("TIME", "", r"\b(?:[Tt]onight|midnight|noon|[Oo]vernight)\b"),
    ("DATE", "0s", r"(?:\bthe )?(?<![\d.,])(?:1[5-9]|20)\d0s\b|['’]\d0s\b"),
    ("QUANTITY", _UNIT, rf"{_LEAD}{_NUMBER}[- ]{_UNITS}\b"),
    ("DATE", r"\d", r"(?<![\d.,$£€-])(?:1[5-9]|20)\d\d\b(?![,.]?\d|%|-\d)"),
    ("ORDINAL", r"\d", r"\b\d+(?:st|nd|rd|th)\b"),
    (
        "ORDINAL",
        "",
        (
            r"\b(?:[Ff]irst|[Ss]econd|[Tt]hird"
            r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
        ),
    ),
    ("CARDINAL", "", rf"\b(?:tens|hundreds|thousands|millions|dozens)(?: of {_SCALE}s)?\b"),
    ("CARDINAL", "", rf"(?<![\w.,$£€-]){_LEAD}\b(?!one\b){_NUMBER}\b(?![-.,]?\d|%)"),
)
"""Type, what a line must hold for the pattern to be worth a search, and the pattern."""
_READ = tuple((label, re.compile(clue), re.compile(found)) for label, clue, found in _PATTERNS)
_NAMES = {
    "MONEY": Why.MONEY,
    "PERCENT": Why.PERCENT,
    "DATE": Why.DATE,
    "TIME": Why.TIME,
    "QUANTITY": Why.QUANTITY,
    "ORDINAL": Why.ORDINAL,
    "CARDINAL": Why.CARDINAL,
}
_SCORES = {"MONEY": 0.9, "PERCENT": 0.9, "DATE": 0.85, "TIME": 0.8, "QUANTITY": 0.8}


@dataclass(frozen=True, slots=True)
class Found:
    """One entity: `label` is an OntoNotes name; offsets are the document's."""

    span: Span
    label: str
    score: float
    reason: str


def amounts_in(text: str, span: Span) -> Iterator[Found]:
    """Yield dates, times and amounts of a span, none overlapping another, in no order."""
    taken = bytearray(len(span))
    for label, clue, pattern in _READ:
        if clue.search(text, span.start, span.stop) is None:
            continue
        for match in pattern.finditer(text, span.start, span.stop):
            start, stop = match.span()
            while start < stop and text[start].isspace():
                start += 1
            low, high = start - span.start, stop - span.start
            if start == stop or any(taken[low:high]):
                continue
            taken[low:high] = b"\1" * (high - low)
            yield Found(Span(start, stop), label, _SCORES.get(label, 0.6), _NAMES[label])
