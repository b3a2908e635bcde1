"""Who is named in a source, alone or in a list, and for whom its words speak."""

import re
from collections.abc import Sequence
from itertools import pairwise

from gui.detect.language.lexicon import classes
from gui.detect.speakers.mentions import Mention, Stage
from gui.detect.speakers.roles import body_noun, speaks_for_others
from gui.domain.reasons import Why
from gui.domain.span import Span

_BRACKETS = re.compile(r"\([^()]*\)")
_JOINED = 5
"""So many words stand between the last two of a list of speakers, at most."""

Named = tuple[Sequence[Mention], float, Why]
"""Speakers, how sure they are, and the reason, whose `name` is what the text shows."""


def named_in(text: str, stage: Stage, source: Span) -> Named | None:
    """Return the speakers that a source names; None if it names none."""
    inside = [one for one in stage.within(source) if one.name]
    own = [
        one
        for one in inside
        if not (stage.possesses(one) or stage.is_beneath(one, source.start))
        and not _only_describes(stage, one, source)
    ]
    persons = [one for one in own if one.person is not None]
    bodies = [one for one in own if one.body]
    if persons or bodies:
        return _listed(text, persons or bodies), 0.9, Why.NAMED
    behind = [one for one in inside if one.body and _speaks_for(text, stage, source, one)]
    if behind:
        return behind[:1], 0.6, Why.SPEAKS_FOR
    return (own[:1], 0.7, Why.NAMED) if own and _is_whole(text, source, own[0]) else None


def _is_whole(text: str, source: Span, one: Mention) -> bool:
    """Tell whether a source is nothing but a name."""
    rest = text[source.start : one.start] + text[one.stop : source.stop]
    return rest.strip(" ,’'\"“”").lower() in ("", "the")


def _only_describes(stage: Stage, one: Mention, source: Span) -> bool:
    """Tell "Brown | supporters" from "the Reform | party"."""
    noun = stage.modifies(one)
    inside = one.stop + 1 + len(noun) <= source.stop
    return bool(noun) and inside and not (one.body and body_noun(noun) is not None)


def _speaks_for(text: str, stage: Stage, source: Span, one: Mention) -> bool:
    after = text[one.stop : source.stop].removeprefix("'s").removeprefix("’s").split()
    if after and speaks_for_others(after[0].strip(",.").lower()):
        return True
    before = text[source.start : one.start].lower().split()
    joined = stage.is_beneath(one, source.start) and not {"to", "with"} & set(before)
    return joined and any(speaks_for_others(word) for word in before[:4])


def _listed(text: str, named: Sequence[Mention]) -> list[Mention]:
    """The names that speak together ("X, Y and Z"); who only explains the first is left out."""
    together = [named[0]]
    for before, after in pairwise(named):
        if not _goes_on(_BRACKETS.sub(" ", text[before.stop : after.start])):
            break
        together.append(after)
    between = text[named[0].stop : together[-1].start]
    return together if " and " in between or " & " in between else together[:1]


def _goes_on(between: str) -> bool:
    """Tell whether a list goes on over the words between two names."""
    words = between.replace(",", " , ").lower().split()
    if "and" not in words:
        return all(word == "," for word in words)
    tail = words[len(words) - words[::-1].index("and") :]
    return len(tail) <= _JOINED and not any(
        word in classes("grammar")["preposition"] for word in tail
    )
