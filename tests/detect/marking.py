"""Marked sentences: `{q:...}` content, `{c:...}` cue, `{s:...}` source."""

import re
from dataclasses import dataclass

from gui.detect.rules import RuleDetector
from gui.domain.annotation import Layer, Role
from gui.domain.proposal import Proposal

_PART = re.compile(r"\{([qcs]):(.*?)\}", re.DOTALL)
_ROLES = {"q": Role.CONTENT, "c": Role.CUE, "s": Role.SOURCE}


@dataclass(frozen=True)
class Marked:
    """The parts of one quote as words: contents in order, cue, source."""

    content: tuple[str, ...]
    cue: tuple[str, ...] = ()
    source: tuple[str, ...] = ()


def plain(marked: str) -> str:
    """The text without its marking."""
    return _PART.sub(r"\2", marked)


def expected(marked: str) -> Marked:
    """The quote that a marked text holds."""
    parts = {role: tuple(m[2] for m in _PART.finditer(marked) if m[1] == role) for role in "qcs"}
    return Marked(parts["q"], parts["c"], parts["s"])


def proposals(text: str, language: str | None = "en") -> list[Proposal]:
    """Everything that the rules propose for a text."""
    return list(RuleDetector().detect(text, language, lambda: False))


def quotes(text: str, language: str | None = "en") -> list[Proposal]:
    """The quotes that the rules propose for a text."""
    return [p for p in proposals(text, language) if p.layer is Layer.QUOTE]


def entities(text: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    """The entities that the rules propose for a text, as words and types."""
    return [
        (p.main[0].of(text), p.label) for p in proposals(text, language) if p.layer is Layer.ENTITY
    ]


def as_marked(text: str, proposal: Proposal) -> Marked:
    """The parts of a proposal as words."""
    parts = {
        role: tuple(p.span.of(text) for p in proposal.parts if p.role is _ROLES[role])
        for role in "qcs"
    }
    return Marked(parts["q"], parts["c"], parts["s"])
