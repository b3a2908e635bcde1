"""What a finished article holds, read from its marked-up text."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from gui.domain.span import Span

ARTICLE = Path(__file__).with_name("ferry.xml")
ROLES = ("content", "source", "cue")


@dataclass
class Quote:
    """A quote as it should be; spans in code points, in the order of the text."""

    speaker: str = ""
    parts: dict[str, list[Span]] = field(default_factory=lambda: {role: [] for role in ROLES})


@dataclass(frozen=True)
class Answers:
    """The text, its quotes in the order of their numbers, and its names with their types."""

    text: str
    quotes: tuple[Quote, ...]
    names: frozenset[tuple[int, int, str]]


def read(path: Path = ARTICLE) -> Answers:
    """Read the article."""
    texts: list[str] = []
    marked: list[tuple[ET.Element, Span]] = []
    _walk(ET.parse(path).getroot(), texts, marked)
    quotes: dict[int, Quote] = {}
    names = set()
    for element, span in sorted(marked, key=lambda pair: (pair[1].start, -pair[1].stop)):
        if element.tag in ROLES:
            for number in element.attrib["n"].split():
                quote = quotes.setdefault(int(number), Quote())
                quote.parts[element.tag].append(span)
                quote.speaker = element.get("speaker", quote.speaker)
        else:
            names.add((span.start, span.stop, element.tag))
    return Answers("".join(texts), tuple(quotes[n] for n in sorted(quotes)), frozenset(names))


def _walk(element: ET.Element, texts: list[str], marked: list[tuple[ET.Element, Span]]) -> None:
    texts.append(element.text or "")
    for child in element:
        start = sum(map(len, texts))
        _walk(child, texts, marked)
        marked.append((child, Span(start, sum(map(len, texts)))))
        texts.append(child.tail or "")
