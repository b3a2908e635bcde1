"""Bytes to text: a byte order mark, then strict UTF-8, then a guess that is named."""

import codecs
import unicodedata
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
"""How many bytes a guess looks at."""
_WESTERN = "cp1252"
_STRONG = 0.3
"""The coherence from which a guess of another alphabet than Latin counts."""
_MARGIN = 0.1
"""By how much another Latin encoding must read better than cp1252."""
_FITTING = frozenset("‘’“”„‚«»‹›–—…•€£¥§©®°·´¿¡ºª½¼¾\u00a0\u00ad")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and what the person should know of how it was read."""

    text: str
    notices: tuple[str, ...] = ()


class Undecodable(Exception):
    """Bytes that are no text, or whose encoding cannot be guessed; the message says which."""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a text file.

    Args:
        data: the whole file.
        encoding: what the person said it is; None to find out.

    Raises:
        Undecodable: with the reason as a phrase for the person.
    """
    if encoding is not None:
        return Decoded(_decoded_as(data, encoding))
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_decoded_as(data, name))
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _guessed(data, error)


def _decoded_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError:
        raise Undecodable(f"there is no encoding named {encoding}") from None
    except UnicodeDecodeError as error:
        raise Undecodable(
            f"it is not in {encoding}: the byte at {error.start:,} does not fit"
        ) from None


def _guessed(data: bytes, error: UnicodeDecodeError) -> Decoded:
    sample = data[:_SAMPLE]
    if b"\x00" in sample:
        raise Undecodable("it holds bytes that no text has; it may be another kind of file")
    if _is_broken_utf8(sample):
        raise Undecodable(
            f"it is UTF-8 with a fault at byte {error.start:,}; say an encoding to read it anyway"
        )
    name = _best_guess(sample)
    if name is None:
        raise Undecodable("its encoding cannot be told; say which one it is")
    text = _decoded_as(data, name)
    return Decoded(text, (f"read as {name}, which is a guess",))


def _is_broken_utf8(sample: bytes) -> bool:
    """Tell UTF-8 with a few faults from another encoding: most of its high bytes still fit."""
    read = sample.decode("utf-8", errors="replace")
    faults = read.count("\ufffd")
    return sum(ord(c) > 127 for c in read) - faults > 4 * faults


def _best_guess(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    matches = list(from_bytes(sample))
    best = matches[0] if matches else None
    western = next((m for m in matches if m.encoding == _WESTERN), None)
    if best is not None and best.coherence >= _STRONG:
        if not any("Latin" in name for name in best.alphabets):
            return best.encoding
        if western is None or best.coherence > western.coherence + _MARGIN:
            return best.encoding
    return _WESTERN if _reads_as_western(sample) else None


def _reads_as_western(sample: bytes) -> bool:
    """Tell whether the high bytes are letters or marks that Western text has."""
    try:
        high = [c for c in sample.decode(_WESTERN) if ord(c) > 127]
    except UnicodeDecodeError:
        return False
    fitting = sum(c in _FITTING or unicodedata.category(c).startswith("L") for c in high)
    return fitting >= 0.8 * len(high)
