"""The source between a quotation that a comma closes and its cue."""

import pytest

from gui.detect.model.after_marks import settled
from gui.detect.model.marks import regions


def parts(text: str, content: list[str], source: list[str]) -> tuple[list[str], list[str]]:
    """Content and source that come of those words of a text whose cue is "said"."""
    spans = [[(text.index(w), text.index(w) + len(w)) for w in some] for some in (content, source)]
    cue = text.index("said"), text.index("said") + 4
    found = settled(text, spans[0], cue, spans[1], regions(text))
    return [text[slice(*one)] for one in found[0]], [text[slice(*one)] for one in found[1]]


@pytest.mark.parametrize("source", [[], ["Ann Lee"], ["the boss"]])
def test_the_source_is_all_that_stands_between(source: list[str]) -> None:
    text = "“We go,” Ann Lee, the boss, said. It rained."
    assert parts(text, ["“We go,”"], source) == (
        ["“We go,”"],
        ["Ann Lee" if source == ["Ann Lee"] else "Ann Lee, the boss"],
    )


def test_what_stands_between_is_no_content() -> None:
    text = "“We go,” Ann Lee, who bakes bread by night, said."
    content, source = parts(text, ["“We go,”", "who bakes bread by night"], ["Ann Lee"])
    assert (content, source) == (["“We go,”"], ["Ann Lee"])


def test_a_comma_may_stand_behind_the_mark() -> None:
    assert parts("«We go», the boss said.", ["«We go»"], []) == (["«We go»"], ["the boss"])


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("“We go” was what the boss said.", ["“We go”"], []),
        ("“No,” replied Ann Lee, who said so.", ["“No,”"], ["Ann Lee"]),
        ("“We go,”\nAnn Lee said.", ["“We go,”"], []),
        ("The boss said, “We go.”", ["“We go.”"], ["The boss"]),
        ("“We go,” she said.", [], []),
    ],
)
def test_other_quotes_stay_as_they_are(text: str, content: list[str], source: list[str]) -> None:
    assert parts(text, content, source) == (content, source)
