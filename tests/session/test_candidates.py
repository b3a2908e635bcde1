"""Likely sources and cues of a quote, the likeliest first."""

from collections.abc import Callable

import pytest

from gui.domain.annotation import Annotation, Layer, Part, Role
from gui.domain.document import Details, Document
from gui.domain.span import Span
from gui.session.candidates import cue_candidates, source_candidates
from gui.session.open_document import OpenDocument
from tests.domain.builders import annotation


def opened(
    text: str, content: str, *names: str, extra: str = ""
) -> tuple[OpenDocument, Annotation]:
    def span(words: str) -> tuple[int, int]:
        start = text.index(words)
        return start, start + len(words)

    cue = (Part(Role.CUE, Span(*span(extra))),) if extra else ()
    quote = annotation(1, span(content), extra=cue)
    entities = [
        annotation(n, span(name), layer=Layer.ENTITY, label="PERSON")
        for n, name in enumerate(names, 2)
    ]
    document = Document(1, "uid", Details("Title"), text, "")
    return OpenDocument(document, [quote, *entities], {}), quote


Find = Callable[[OpenDocument, Annotation], tuple[Span, ...]]


def words(find: Find, shown: tuple[OpenDocument, Annotation]) -> list[str]:
    return [span.of(shown[0].text) for span in find(*shown)]


@pytest.mark.parametrize(
    ("text", "content", "source", "cue"),
    [
        ("“We sail,” said Mara Lind.", "“We sail,”", "Mara Lind", "said"),
        ("Mara Lind said the sea was calm.", "the sea was calm", "Mara Lind", "said"),
        ("“We sail,” she added.", "“We sail,”", "she", "added"),
        ("According to Mara Lind, boats left.", "boats left", "Mara Lind", "According to"),
        (
            "Tom Ray left. “We sail,” the harbour master told reporters.",
            "“We sail,”",
            "the harbour master",
            "told",
        ),
    ],
)
def test_the_first_is_the_right_one(text: str, content: str, source: str, cue: str) -> None:
    shown = opened(text, content)
    assert words(source_candidates, shown)[0] == source
    assert words(cue_candidates, shown)[0] == cue


def test_names_follow_by_nearness_and_none_is_in_the_content() -> None:
    text = "Tom Ray met Ada Moss. “Mara Lind sails,” it was heard."
    shown = opened(text, "“Mara Lind sails,”", "Tom Ray", "Ada Moss", "Mara Lind")
    found = words(source_candidates, shown)
    assert found[:2] == ["Ada Moss", "Tom Ray"]
    assert "Mara Lind" not in found


def test_the_own_cue_decides_between_two_speakers() -> None:
    text = "Tom Ray said no. “We sail,” Ada Moss replied."
    first = words(source_candidates, opened(text, "“We sail,”", extra="said"))[0]
    assert first == "Tom Ray"
    assert words(source_candidates, opened(text, "“We sail,”", extra="replied"))[0] == "Ada Moss"


def test_what_the_quote_has_is_not_offered_again() -> None:
    shown = opened("“We sail,” said Mara Lind.", "“We sail,”", extra="said")
    assert words(cue_candidates, shown) == []


def test_the_paragraphs_beside_it_are_asked_where_its_own_has_none() -> None:
    text = "Mara Lind spoke at noon.\n\n“We sail at dawn.”\n\nTom Ray said no."
    found = words(source_candidates, opened(text, "“We sail at dawn.”", "Mara Lind"))
    assert set(found) >= {"Mara Lind", "Tom Ray"}


@pytest.mark.parametrize("text", ["“We sail.”", "x", "— —\n\n…", "said said said"])
def test_nothing_near_is_no_error(text: str) -> None:
    shown = opened(text, text[:1])
    source_candidates(*shown)
    assert words(cue_candidates, shown) in ([], ["said"] * 3, ["said", "said"])
