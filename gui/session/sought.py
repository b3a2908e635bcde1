"""What is looked for in a text, as a pattern.

Case is folded as Unicode has it, whole strings at a time: “ß” is “ss”, “ﬁ” is “fi”, and “i” is the
Turkish “İ” as well as “I”. Accents count, but it does not matter whether a letter and its accent
are one code point or two.
"""

import re
from dataclasses import dataclass
from typing import Any
from unicodedata import combining, normalize

from gui.domain.errors import UserError
from gui.domain.message import Message, mark

Pattern = Any
"""A compiled pattern of the package `regex`, which has no types."""

_QUOTES = {"'": "['’‘ʼ]", '"': '["“”„«»「」『』]'}
"""Signs of the keyboard that stand for those of print."""
_UNSPACED = r"(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}])[\w\p{M}]"
"""A letter of a script that parts words by spaces: in others each letter may begin a word."""
_EDGE = rf"(?:(?<!{_UNSPACED})|(?!{_UNSPACED}))"
_WHYS = {
    "missing )": mark("a closing bracket ) is missing."),
    "missing ]": mark("a closing bracket ] is missing."),
    "unterminated character set": mark("a closing bracket ] is missing."),
    "unbalanced parenthesis": mark("this ) closes nothing."),
    "nothing to repeat": mark("there is nothing before this that could repeat."),
    "multiple repeat": mark("two signs of repetition follow each other."),
    "min repeat": mark("the first number in { } is larger than the second."),
    "repeat count": mark("the number in { } is too large."),
    "bad escape (end": mark("a sign has to follow the backslash."),
    "bad character range": mark("the range in [ ] runs backwards."),
    "unknown property": mark("there is no such kind of letters."),
    "undefined character name": mark("there is no letter of this name."),
    "invalid group": mark("it refers to a group that is not there."),
    "unknown group": mark("it refers to a group that is not there."),
    "bad escape": mark("this sign after a backslash means nothing."),
    "incomplete escape": mark("a number has to follow this backslash."),
}
_UNREADABLE = mark("it cannot be read from here on.")
_DEEP = mark("brackets lie too deep in each other.")


@dataclass(frozen=True, slots=True)
class Sought:
    """What a person looks for.

    `words` are plain, any white space in them standing for any other, or with `regex` a regular
    expression in which ^ and $ are the ends of a line. With `case` capitals count; with `word` a
    hit must not be part of a longer word.
    """

    words: str
    case: bool = False
    word: bool = False
    regex: bool = False

    def pattern(self) -> Pattern | None:
        """Return the pattern that finds it; None if there is nothing to look for.

        Raises:
            UserError: if it is no regular expression: where, and what is wrong.
        """
        source = self.words if self.regex else r"\s+".join(map(_literal, self.words.split()))
        if not source:
            return None
        # Alone first, so that a fault is told at its place in what was typed.
        found = _compiled(source, case=self.case)
        if not self.word:
            return found
        return _compiled(f"{_EDGE}(?:{source}){_EDGE}", case=self.case)


def cuts_letter(text: str, stop: int) -> bool:
    """Tell whether what ends at a position parts a letter from its accent."""
    if not 0 < stop < len(text) or not combining(text[stop]):
        return False
    return len(normalize("NFC", text[stop - 1 : stop + 1])) == 1


def _literal(words: str) -> str:
    """Return the pattern of words without white space: each letter with its accents, as one code
    point or as several."""
    letters: list[str] = []
    for sign in words:
        if letters and combining(sign):
            letters[-1] += sign
        else:
            letters.append(sign)
    return "".join(map(_letter, letters))


def _letter(letter: str) -> str:
    if letter in _QUOTES:
        return _QUOTES[letter]
    forms = dict.fromkeys((letter, normalize("NFC", letter), normalize("NFD", letter)))
    escaped = [re.escape(form) for form in forms]
    return escaped[0] if len(escaped) == 1 else f"(?:{'|'.join(escaped)})"


def _compiled(source: str, *, case: bool) -> Pattern:
    import regex  # needed only once something is looked for

    folding = 0 if case else regex.IGNORECASE | regex.FULLCASE
    try:
        return regex.compile(source, regex.VERSION0 | regex.MULTILINE | folding)
    except regex.error as error:
        raise _trouble(error.msg, error.pos, len(source)) from error
    except (RecursionError, OverflowError) as error:
        raise UserError("The expression cannot be used: {why}", why=Message(_DEEP)) from error


def _trouble(said: str, position: int | None, length: int) -> UserError:
    found = (words for begins, words in _WHYS.items() if said.startswith(begins))
    why = Message(next(found, _UNREADABLE))
    if position is None:
        return UserError("The expression cannot be used: {why}", why=why)
    if position >= length:
        return UserError("At the end: {why}", why=why)
    return UserError("At character {place}: {why}", place=position + 1, why=why)
