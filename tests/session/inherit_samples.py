"""An article in which "she", "he" and "the ministry" speak, with its quotes and names."""

from gui.domain.actor import ActorKind
from gui.domain.annotation import Layer, Part, Role
from gui.domain.proposal import Proposal, SpeakerProposal
from gui.domain.span import Span

TEXT = (
    "Anna Lind and Mark Twist of the Harbour Ministry met Sarah Baker on Monday.\n\n"
    "“The sea is calm,” said Sarah Baker. “We go home.”\n\n"
    "“And the nets are dry,” she said. “Still, fish are few,” the ministry replied.\n\n"
    "She added that the boats are old. “And nobody asked me,” he said.\n\n"
    "Anna Lind came late. “I was there,” she said.\n"
)
PERSONS = ("Anna Lind", "Mark Twist", "Sarah Baker")
QUOTES = (
    ("“The sea is calm,”", "Sarah Baker.", "Sarah Baker"),
    ("“We go home.”", "", ""),
    ("“And the nets are dry,”", "she said. “Still", ""),
    ("“Still, fish are few,”", "the ministry", ""),
    ("the boats are old", "She added", ""),
    ("“And nobody asked me,”", "he said.\n\nAnna", ""),
    ("“I was there,”", "she said.\n", ""),
)
"""Content, the beginning of the source, and who a detector takes for the speaker."""
_SOURCES = ("Sarah Baker", "she", "the ministry", "She", "he")


def proposals() -> list[Proposal]:
    """Return all quotes and names as a detector proposes them."""
    return [*_names(), *_quotes()]


def _names() -> list[Proposal]:
    labels = {**dict.fromkeys(PERSONS, "PERSON"), "Harbour Ministry": "ORG"}
    return [
        Proposal(Layer.ENTITY, label, (Part(Role.MENTION, span),), 0.9, "a name")
        for words, label in labels.items()
        for span in _places(words)
    ]


def _quotes() -> list[Proposal]:
    return [_quote(*row) for row in QUOTES]


def _quote(content: str, source: str, speaker: str) -> Proposal:
    parts = [Part(Role.CONTENT, _places(content)[0])]
    if source:
        words = next(each for each in _SOURCES if source.startswith(each))
        start = TEXT.rindex(source)
        parts.append(Part(Role.SOURCE, Span(start, start + len(words))))
    who = (SpeakerProposal(speaker, ActorKind.PERSON, 0.9, "named"),) if speaker else ()
    return Proposal(Layer.QUOTE, "direct", tuple(parts), 0.9, "test", who)


def _places(words: str) -> list[Span]:
    found, start = [], TEXT.find(words)
    while start >= 0:
        found.append(Span(start, start + len(words)))
        start = TEXT.find(words, start + 1)
    return found
