"""Which language a text is in."""

import re

_ENOUGH = 3000
"""The first letters tell as much as all of them."""
_SHORTEST = 20
_SMALL_WORDS = re.compile(r"\b(?:the|and|of)\b", re.IGNORECASE)
_THE = re.compile(r"\bthe\b", re.IGNORECASE)


def language_of(text: str) -> str | None:
    """Return the two-letter code of the text's language; None if it is too short to tell."""
    sample = text[:_ENOUGH]
    if sum(character.isalpha() for character in sample) < _SHORTEST:
        return None
    if _is_plainly_english(sample):
        return "en"
    import py3langid

    code: str = py3langid.classify(sample)[0]
    return code


def _is_plainly_english(sample: str) -> bool:
    """Tell by the small words, which spares loading all other languages."""
    words = sample.count(" ") + 1
    return len(_SMALL_WORDS.findall(sample)) > words / 16 and len(_THE.findall(sample)) > words / 40


def is_english(text: str, language: str | None) -> bool:
    """Tell whether to read a text as English: as it is marked, else as it looks, else yes."""
    code = language or language_of(text)
    return code is None or code.lower().partition("-")[0] == "en"
