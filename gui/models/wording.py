"""How values are put into words for a cell or a tool tip."""

from collections.abc import Iterable

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from gui.translation import mark, tr

_SHORT = mark("d MMM yyyy")
_LONG = mark("dddd, d MMMM yyyy")
"""Forms of dates as `QLocale` reads them: a language may order them in another way."""
_MARKS = '“”„«»「」『』"'
_PAUSES = " ,;:–—"
TIP_LENGTH = 600
"""Characters of a text that a tool tip shows at most."""


def local_date(published: str | None) -> str:
    """Return an ISO date or date-time as a short date; anything else stays as it is.

    The month is a word of the local language, since 3/4/2026 is two different days in the world.
    """
    return _formatted(published, _SHORT)


def long_date(published: str | None) -> str:
    """Return an ISO date or date-time as a long local date."""
    return _formatted(published, _LONG)


def local_moment(at: str, now: QDateTime | None = None) -> str:
    """Return a moment in UTC (ISO 8601) as local time: the day is named where it is near."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return at
    today = (now or QDateTime.currentDateTime()).toLocalTime().date()
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    match moment.date().daysTo(today):
        case 0:
            return tr("Today {time}", time=time)
        case 1:
            return tr("Yesterday {time}", time=time)
    day = QLocale().toString(moment.date(), tr(_SHORT))
    return tr("{day} {time}", day=day, time=time)


def _formatted(published: str | None, form: str) -> str:
    if not published:
        return ""
    date = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(date, tr(form)) if date.isValid() else published


def shortened(text: str, length: int) -> str:
    """Put a text on one line, cut after so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip(_PAUSES) + "…"


def named(text: str, length: int) -> str:
    """Shorten a text that marks will be put around: its own outer ones are left out."""
    return shortened(text.strip().strip(_MARKS), length)


def both_ends(text: str, length: int) -> str:
    """Put a text on one line; of a longer one the beginning and the end stay, in whole words."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    half = (length - 3) // 2
    first, last = line[: half + 1], line[-half - 1 :]
    # A word as long as that is cut.
    first = first.rpartition(" ")[0] or first[:-1]
    last = last.partition(" ")[2] or last[1:]
    return f"{first} … {last}"


def tip(*lines: str) -> str:
    """Return a tool tip of these lines; empty ones are left out.

    Tool tips guess whether a text is markup, and only markup is wrapped: so each line is escaped,
    and what comes from a file is never read as markup.
    """
    import html  # its table of entities need not be there before a tip is

    shown = (html.escape(shortened(line, TIP_LENGTH)) for line in lines if line)
    return "<div>" + "<br>".join(shown) + "</div>"


def figure(number: int) -> str:
    """Return a whole number as the window's language writes it: "12,345"."""
    return QLocale().toString(number)


def score(value: float) -> str:
    """Return a score as the window's language writes it: "0.83"."""
    return QLocale().toString(value, "f", 2)


def either(words: Iterable[str]) -> str:
    """Join words of which one will do: "A or B"."""
    found, *more = [*words] or [""]
    for other in more:
        found = tr("{one} or {other}", one=found, other=other)
    return found


def together(words: Iterable[str]) -> str:
    """Join words that are meant together: "A and B"."""
    found, *more = [*words] or [""]
    for other in more:
        found = tr("{one} and {other}", one=found, other=other)
    return found
