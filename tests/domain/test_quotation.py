"""Quotation regions: styles, nesting, apostrophes, paragraphs; kinds; growing a selection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.annotation import Kind
from gui.domain.quotation import around, is_closed, kind_of, kind_within, regions
from gui.domain.span import Span

MARKS = "\"'“”‘’„‚«»‹›「」『』`"

REGIONS = [
    ("“Go,” she said. “Now!”", ["“Go,”", "“Now!”"]),
    ('"Go," she said. "Now!"', ['"Go,"', '"Now!"']),
    ("'Go,' he said. 'It's late.'", ["'Go,'", "'It's late.'"]),
    ("‘Go,’ he said. ‘It’s late.’", ["‘Go,’", "‘It’s late.’"]),
    ("„Geh“, sagte er.", ["„Geh“"]),
    ("„Geh”, powiedział.", ["„Geh”"]),
    ("„Er rief ‚Halt‘ und lief“, sagte sie.", ["„Er rief ‚Halt‘ und lief“", "‚Halt‘"]),
    ("»Geh«, sagte er. »Jetzt ›sofort‹!«", ["»Geh«", "»Jetzt ›sofort‹!«", "›sofort‹"]),
    ("« Va », dit-il. « C’est l’été ».", ["« Va »", "« C’est l’été »"]),
    ("«Vai», disse. «Ora».", ["«Vai»", "«Ora»"]),
    ("‹Geh›, sagte er.", ["‹Geh›"]),
    ("``Go,'' he said.", ["``Go,''"]),
    ("''Go,'' he said. ''Now.''", ["''Go,''", "''Now.''"]),
    ("“He said ‘go’ and we’ll go,” she said.", ["“He said ‘go’ and we’ll go,”", "‘go’"]),
    ("\"He said 'go' twice,\" she said.", ["\"He said 'go' twice,\"", "'go'"]),
    ("‘She said “go” twice,’ he said.", ["‘She said “go” twice,’", "“go”"]),
    ("(“Go”) and [“stay”]", ["“Go”", "“stay”"]),
    ("He paused—“Go”—and left.", ["“Go”"]),
    ("the boys' team and the girls' team", []),
    ("the boys’ team and the girls’ team", []),
    ("rock 'n' roll in the '90s, 'tis said", []),
    ("They don't, can't and won't.", []),
    ("a board of 6'2\" length", []),
    ("'The workers' pay is low,' he said.", ["'The workers' pay is low,'"]),
    ("“An opened one runs on", ["“An opened one runs on"]),
    ("He said: “An opened one runs on", ["“An opened one runs on"]),
    ("“First.\n“Second.”", ["“First.", "“Second.”"]),
    ("“First.\n\n“Second.\n\nNo more.", ["“First.", "“Second."]),
    ("‘First.\n‘Second.’", ["‘First.", "‘Second.’"]),
    ("'Tis a lone one\nand no more", []),
    ("A ” that closes nothing", []),
    ('"Lost its end, he said. "But not this."', ['"Lost its end, he said.', '"But not this."']),
    ("قال: «نعم». ثم «لا».", ["«نعم»", "«لا»"]),
    ("“Yes 😊,” she said", ["“Yes 😊,”"]),
    ("他说「我们走吧」，然后离开。", ["「我们走吧」"]),
    ("彼女は「彼が『行け』と言った」と話した。", ["「彼が『行け』と言った」", "『行け』"]),
    ("『請坐。』「謝謝。」", ["『請坐。』", "「謝謝。」"]),
    ("『他說「走」了。』", ["『他說「走」了。』", "「走」"]),
    ("「第一段\n「第二段」", ["「第一段", "「第二段」"]),
    ("他说「还没完", ["「还没完"]),
    ("没有开头」的", []),
    ("「失了結尾，「又開一個」", ["「失了結尾，", "「又開一個」"]),
    ("他说：“我们走。”她说，“好。”", ["“我们走。”", "“好。”"]),
    ("", []),
    ("no marks at all", []),
]


@pytest.mark.parametrize(("text", "expected"), REGIONS)
def test_regions(text: str, expected: list[str]) -> None:
    assert [region.of(text) for region in regions(text)] == expected


KINDS = [
    ("He said {“go”}.", Kind.DIRECT),
    ("He said {that we go}.", Kind.INDIRECT),
    ("He said {that we “go home now”}.", Kind.MIXED),
    ("{“Go,”} he said, {“now.”}", Kind.DIRECT),
    ("{“Go,”} he said, {and left}.", Kind.MIXED),
    ("{“a b c d e f g h i j,” k} he said", Kind.DIRECT),
    ("{“First.\n“Second.”}", Kind.DIRECT),
    ("He said “{go}”.", Kind.DIRECT),
    ("{...}", Kind.INDIRECT),
    ("他说{「我们走吧」}。", Kind.DIRECT),
    ("他说{要『走』 了}。", Kind.MIXED),
    ("他说{要走了}。", Kind.INDIRECT),
]


def unmarked(marked: str) -> tuple[str, list[Span]]:
    """Take braces out of a text and return the spans that they held."""
    text, spans, start = "", [], 0
    for character in marked:
        if character == "{":
            start = len(text)
        elif character == "}":
            spans.append(Span(start, len(text)))
        else:
            text += character
    return text, spans


@pytest.mark.parametrize(("marked", "kind"), KINDS)
def test_kind(marked: str, kind: Kind) -> None:
    text, content = unmarked(marked)
    assert kind_of(text, content) is kind


def test_the_kind_needs_no_other_paragraph() -> None:
    text = "“Never closed here\n" * 3 + "he said so"
    content = [Span(text.index("he said"), len(text))]
    assert kind_of(text, content) is Kind.INDIRECT
    assert kind_within(text, content, []) is Kind.INDIRECT
    assert kind_within(text, content, content) is Kind.DIRECT


def test_a_selection_grows_inside_first_and_then_with_its_marks() -> None:
    text = "She said “He told ‘us all’ so.”"
    steps = []
    span: Span | None = Span(text.index("us"), text.index("us") + 2)
    while span is not None:
        span = around(text, span.start, span.stop)
        steps.append(span and span.of(text))
    assert steps == ["us all", "‘us all’", "He told ‘us all’ so.", "“He told ‘us all’ so.”", None]


def test_a_selection_grows_through_corner_marks() -> None:
    text = "彼女は「彼が『行け』と言った」と話した。"
    steps = []
    span: Span | None = Span(text.index("行"), text.index("行") + 1)
    while span is not None:
        span = around(text, span.start, span.stop)
        steps.append(span and span.of(text))
    assert steps == [
        *("行け", "『行け』", "彼が『行け』と言った", "「彼が『行け』と言った」"),
        None,
    ]


@pytest.mark.parametrize("position", [0, 8, 9, 12, 16])
def test_a_caret_in_a_region_grows_to_it(position: int) -> None:
    text = "He said “go now” and left"
    found = around(text, position, position)
    assert (found is not None) == (8 <= position <= 16)


def test_around_looks_in_its_paragraph_only() -> None:
    assert around("“a\n b ” c", 4, 4) is None


@pytest.mark.parametrize(
    ("text", "closed"), [("“a b”", True), ("“a b", False), ("“a ‘b’", False), ('"a"', True)]
)
def test_is_closed(text: str, closed: bool) -> None:
    assert is_closed(text, Span(0, len(text))) is closed


@given(st.text(alphabet=st.sampled_from(MARKS + "ab ,.s\n😊"), max_size=60))
def test_regions_of_any_text_are_ordered_nested_and_within_a_line(text: str) -> None:
    found = regions(text)
    assert list(found) == sorted(found, key=lambda r: (r.start, -r.stop))
    for region in found:
        assert region.stop <= len(text)
        assert "\n" not in region.of(text)
    for first in found:
        for second in found:
            crossing = first.start < second.start < first.stop < second.stop
            assert not crossing


@given(st.text(alphabet=st.sampled_from(MARKS + "ab ,.\n"), max_size=60), st.data())
def test_around_is_strictly_larger(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    found = around(text, start, stop)
    if found is not None:
        assert found.start <= start
        assert stop <= found.stop
        assert len(found) > stop - start


@given(st.text(alphabet=st.sampled_from(MARKS + "ab ,.\n"), min_size=1, max_size=60), st.data())
def test_the_kind_is_the_same_with_all_regions_known(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    stop = data.draw(st.integers(start + 1, len(text)))
    outer: list[Span] = []
    for region in regions(text):
        if not outer or region.start >= outer[-1].stop:
            outer.append(region)
    content = [Span(start, stop)]
    assert kind_within(text, content, outer) is kind_of(text, content)


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert all(region.stop <= len(text) for region in regions(text))
