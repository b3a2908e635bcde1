"""Why a detector proposes something: all sentences, with places for what the text shows."""

import re
from enum import StrEnum
from functools import cache

from gui.domain.message import Message, mark


class Why(StrEnum):
    """A reason of a suggestion, or of a speaker. The library keeps it filled in, in English.

    One whose place is `reason` wraps another; these come first, for `reason_of` to see.
    """

    WITHIN = mark("{reason}, within a quote")
    NOT_ENGLISH = mark("{reason} (text not in English)")

    CUE_AFTER = mark("cue '{cue}' after closing mark")
    CUE_BEFORE = mark("cue '{cue}' before opening mark")
    CUE_AFTER_COMMA = mark("cue '{cue}' after a comma")
    CUE_AND_SOURCE = mark("cue '{cue}', source '{source}'")
    CUE_ALONE = mark("cue '{cue}', no source named")
    ACCORDING = mark("'according to'")
    ACCORDING_AFTER = mark("'according to' after closing mark")
    ACCORDING_BEFORE = mark("'according to' before opening mark")
    NAME_AND_COLON = mark("name and colon before opening mark")
    CLAUSE_OPENED = mark("'{opening}' clause after '{cue}'")
    CLAUSE = mark("clause after '{cue}'")
    WORDS = mark("words after '{cue}'")
    INTENT = mark("'to ...' after '{cue}'")
    ALONE = mark("a sentence in marks, without attribution")
    PLAIN = mark(
        "between quotation marks; the text is not taken for English, so no cue was looked for"
    )

    NAMED = mark("named: '{name}'")
    SPEAKS_FOR = mark("speaks for: '{name}'")
    NAME_SPEAKS = mark("a name that speaks: '{name}'")
    BEFORE_WHO = mark("'who' taken for '{name}', the name before it")
    WOMAN = mark("'{word}' taken for {name}, likeliest woman's name or title before")
    MAN = mark("'{word}' taken for {name}, likeliest man's name or title before")
    SEVERAL = mark("'{word}' taken for those who spoke before")
    BODY = mark("'{word}' taken for {name}, likeliest organisation before")
    FITS = mark("'{word}' taken for {name}, likeliest that fits before")
    BODY_SPOKE = mark("'{word}' taken for {name}, the organisation that spoke before")

    FROM_QUOTE_BEFORE = mark("inherited from the quote before: '{word}' is {name}")
    FROM_QUOTE_AROUND = mark("inherited from the quote around: '{word}' is {name}")
    FROM_EARLIER_QUOTE = mark("inherited from an earlier quote: '{word}' is {name}")
    FROM_NAME = mark("inherited from a name before: '{word}' is {name}")
    FROM_LIKE = mark("inherited from a quote of the same words: '{word}' is {name}")
    ALONE_BEFORE = mark("inherited from the quote before: {name}")
    ALONE_AROUND = mark("inherited from the quote around: {name}")
    ALONE_EARLIER = mark("inherited from an earlier quote: {name}")
    ALONE_NAME = mark("inherited from a name before: {name}")

    KNOWN = mark("a well-known name")
    COUNTRY = mark("the name of a country or state")
    PEOPLE = mark("the name of a people or group")
    DATELINE = mark("a place in the dateline")
    WORD_IN_NAME = mark("the word '{word}' in the name")
    TITLE = mark("title '{title}' before the name")
    FIRST_NAME = mark("first name '{name}'")
    LAST_NAME = mark("the last name of {name}")
    INITIAL = mark("an initial in the name")
    AGE = mark("an age after the name")
    ROLE_BEFORE = mark("'{role}' before the name")
    CITY = mark("the name of a city")
    CAPITALS = mark("capital letters throughout")
    BESIDE_SPEECH = mark("a name beside a word of speech")
    AFTER_WORD = mark("a name after '{word}'")
    ARTICLE = mark("a name with an article")
    SPELLED = mark("two or three words with capitals")
    WORK = mark("a title in quotation marks")

    READS = mark("reads like one")
    CREDIT = mark("a dateline or credit")
    SITE = mark("the name of a site")
    TELLING = mark("words that name one")
    ELSEWHERE = mark("named elsewhere")

    MONEY = mark("an amount of money")
    PERCENT = mark("a percentage")
    DATE = mark("a date")
    TIME = mark("a time")
    QUANTITY = mark("a number with a unit")
    ORDINAL = mark("an ordinal")
    CARDINAL = mark("a number")


def reason_of(stored: str) -> Message | None:
    """Return a stored reason with its values apart again; None if no detector here words it so."""
    for why, pattern in _patterns():
        match = pattern.fullmatch(stored)
        if match is not None:
            values: dict[str, object] = dict(match.groupdict())
            wrapped = reason_of(match["reason"]) if "reason" in values else None
            return Message(why.value, values if wrapped is None else {"reason": wrapped})
    return None


@cache
def _patterns() -> tuple[tuple[Why, re.Pattern[str]], ...]:
    return tuple((why, _pattern(why)) for why in Why)


def _pattern(why: Why) -> re.Pattern[str]:
    """Match the sentence with anything in its places."""
    pieces = re.split(r"\{(\w+)\}", why.value)
    places = [f"(?P<{name}>.+?)" for name in pieces[1::2]]
    words = [re.escape(piece) for piece in pieces[::2]]
    return re.compile("".join(a + b for a, b in zip(words, [*places, ""], strict=True)), re.DOTALL)
