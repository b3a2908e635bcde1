"""Bytes to text: marks first, then strict UTF-8, then a guess that is always said.

A guess is taken only on evidence. Text in Western letters is taken for cp1252 unless its language
clearly asks for another code page; text in other letters needs a language that fits.
"""

import codecs
import re
import unicodedata
from dataclasses import dataclass

from gui.domain.message import Message
from gui.exchange.intake.values import RefusedError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 1 << 16
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MOST_CONTROLS = 0.1
_STRAY = "\ufffd"

_TYPOGRAPHY = frozenset("‘’“”–—…«»·•†‡™©®°§€£ \u00a0\u00ad")
_WESTERN_LETTERS_AT_MOST = 0.3
_ODD_AT_MOST = 0.05
_COHERENT_LATIN = 0.5
_COHERENT = 0.3
_CHAOTIC = 0.1
_KANA = re.compile(r"[\u3041-\u30ff]")
_KANA_AT_LEAST = 0.15
_JAPANESE = ("cp932", "shift_jis", "shift_jis_2004", "shift_jisx0213", "euc_jp", "euc_jis_2004")
_CODE_PAGES = {
    **dict.fromkeys(
        ("Polish", "Czech", "Slovak", "Hungarian", "Slovene", "Croatian", "Romanian"),
        ("cp1250", "iso8859_2"),
    ),
    "Turkish": ("cp1254", "iso8859_9"),
    **dict.fromkeys(("Lithuanian", "Latvian"), ("cp1257", "iso8859_13")),
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and a sentence on how it was read if that was a guess."""

    text: str
    notice: Message | None = None


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of a file.

    Args:
        data: all bytes of the file.
        encoding: the name of an encoding that a person chose, or None to find out.

    Raises:
        RefusedError: if the bytes are no text, or no guess is good enough.
    """
    if encoding is not None:
        return Decoded(_require_text(_strict(data, encoding)))
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_require_text(_strict(data, name)))
    try:
        decoded = _with_blanks_between(data) or Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        decoded = _damaged_utf8(data) or _guessed(data)
    return Decoded(_require_text(decoded.text), decoded.notice)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise RefusedError(
            "“{encoding}” is no encoding that Python knows.", encoding=encoding
        ) from error
    except UnicodeError as error:
        raise RefusedError(
            "The bytes are not {encoding}. Name another encoding.", encoding=encoding.upper()
        ) from error


def _require_text(text: str) -> str:
    controls = len(_CONTROLS.findall(text))
    if controls > _MOST_CONTROLS * len(text):
        raise RefusedError("This is no text file.")
    return text


def _with_blanks_between(data: bytes) -> Decoded | None:
    """Read UTF-16 without its mark: every second byte of European text is zero."""
    half = len(data) // 2
    for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if data[offset::2].count(0) > half * 0.4 and data[1 - offset :: 2].count(0) < half * 0.02:
            said = Message("Read as {encoding}, as its bytes suggest.", {"encoding": name.upper()})
            return Decoded(_strict(data, name), said)
    return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Read UTF-8 with a few bad bytes: far more of it is right than chance would have it."""
    text = data.decode("utf-8", "replace")
    wide = len(text) - len(text.encode("ascii", "ignore"))
    bad = text.count(_STRAY) - data.count(_STRAY.encode())
    if wide - bad < 3 * bad:
        return None
    if bad == 1:
        return Decoded(text, Message("Read as UTF-8, which is damaged: 1 place became \ufffd."))
    many = Message("Read as UTF-8, which is damaged: {count} places became \ufffd.", {"count": bad})
    return Decoded(text, many)


def _guessed(data: bytes) -> Decoded:
    name = _western(data) or _other(data)
    if name is None:
        raise RefusedError("Its encoding cannot be told. Save it as UTF-8, or name its encoding.")
    said = Message("Read as {encoding}, which is a guess from its bytes.", {"encoding": name})
    return Decoded(_strict(data, name), said)


def _western(data: bytes) -> str | None:
    """Return cp1252 or another code page of Latin letters, if the bytes look like one."""
    try:
        text = data[:_SAMPLE].decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = sum(map(str.isalpha, text))
    wide = [place for place, char in enumerate(text) if not char.isascii()]
    wide_letters = sum(text[place].isalpha() for place in wide)
    if wide_letters > _WESTERN_LETTERS_AT_MOST * letters:
        return None
    for match in _matches(data):
        pages = _CODE_PAGES.get(match.language, ())
        if match.coherence >= _COHERENT_LATIN and match.encoding in pages:
            return match.encoding
    odd = sum(_is_odd(text, place) for place in wide)
    return "cp1252" if odd <= _ODD_AT_MOST * len(wide) else None


def _is_odd(text: str, place: int) -> bool:
    """Tell whether a character stands where Western text does not have it."""
    char = text[place]
    before = text[place - 1] if place else " "
    if char in _TYPOGRAPHY:
        return False
    if char.isalpha() and unicodedata.category(char) != "Lo":
        return char.isupper() and before.islower()
    return before.isalpha()


@dataclass(frozen=True, slots=True)
class _Match:
    encoding: str
    language: str
    coherence: float


def _matches(data: bytes) -> list[_Match]:
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    if len(sample) < len(data):
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    return [
        _Match(match.encoding, match.language, match.coherence)
        for match in from_bytes(sample)
        if match.chaos <= _CHAOTIC
    ]


def _other(data: bytes) -> str | None:
    """Return the encoding of a text in other letters, if its language is recognised in it."""
    matches = _matches(data)
    for match in matches:
        if match.encoding in _JAPANESE and _has_kana(data, match.encoding):
            return match.encoding
    best = matches[0] if matches else None
    return best.encoding if best and best.coherence >= _COHERENT else None


def _has_kana(data: bytes, encoding: str) -> bool:
    text = data.decode(encoding, "replace")
    return len(_KANA.findall(text)) > _KANA_AT_LEAST * sum(not char.isascii() for char in text)
