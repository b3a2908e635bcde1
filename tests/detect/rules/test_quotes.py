"""Each construction of a quote, with its content, cue and source, in made-up sentences."""

import pytest

from gui.domain.annotation import Kind
from tests.detect.marking import as_marked, expected, plain, quotes

AFTER_THE_MARKS = [
    "{q:“We go home,”} {s:she} {c:said}.",
    "{q:“We go home,”} {c:said} {s:Mara Lind}.",
    "{q:“We go home,”} {c:said} {s:Mara Lind, the mayor of Sund}.",
    "{q:“We go home,”} {c:said} {s:Mara Lind, 43, a baker}.",
    "{q:“We go home,”} {c:said} {s:Mara Lind}, who bakes bread.",
    "{q:“We go home,”} {c:said} {s:Mara Lind} on Tuesday.",
    "{q:“We go home,”} {c:said} {s:Mara Lind} in a statement.",
    "{q:“We go home,”} {c:said} {s:a spokesman for the office}.",
    "{q:“We go home,”} {c:says} {s:the head of the league}.",
    "{q:“We go home,”} {s:Mara Lind} {c:told} reporters in Sund.",
    "{q:“We go home,”} {s:Mara Lind}, who bakes bread, {c:said}.",
    "{q:“We go home,”} {s:Mara Lind, the mayor}, {c:said}.",
    "{q:“We go home,”} {s:Rep. Mara Lind (D-Ore.)} {c:said}.",
    "{q:“We go home,”} {s:the ministry} {c:said}.",
    "{q:“We go home,”} {s:the statement} {c:said}.",
    "{q:“We go home,”} {s:the mayor} later {c:added}.",
    "{q:“We go home!”} {s:Mara Lind} {c:shouted}.",
    "{q:“Do we go home?”} {c:asked} {s:Mara Lind}.",
    "{q:“We go home”}, {s:she} {c:said}.",
    "{q:“We go home,”} {s:she} {c:wrote} on Friday.",
    "{q:“We go home,”} {s:Mara Lind} {c:tweeted}.",
    "{q:“We go home,”} {c:according to} {s:the mayor}.",
    "{q:'We go home,'} {s:she} {c:said}.",
    "{q:‘We go home,’} {s:she} {c:said}.",
    '{q:"We go home,"} {s:she} {c:said}.',
    "{q:''We go home,''} {s:she} {c:said}.",
    "{q:“We go home,”} {s:Engel and her neighbour Piet Sand} {c:said}.",
    "{q:The house is “cold and wet,”} {s:she} {c:said}.",
    "{q:“We go home—”} {s:she} {c:said}.",
]

BEFORE_THE_MARKS = [
    "{s:She} {c:said}, {q:“We go home.”}",
    "{s:She} {c:said}: {q:“We go home.”}",
    "{s:Mara Lind} {c:told} reporters, {q:“We go home.”}",
    "{s:Mara Lind} {c:told} the Sund Post: {q:“We go home.”}",
    "{s:Mara Lind} {c:said} on Tuesday: {q:“We go home.”}",
    "{s:Mara Lind, the mayor}, {c:said}, {q:“We go home.”}",
    "{s:Mara Lind}, who bakes bread, {c:said}, {q:“We go home.”}",
    "{s:Mara Lind} {c:wrote} on Twitter: {q:“We go home.”}",
    "In a tweet, {s:Mara Lind} {c:wrote}: {q:“We go home.”}",
    "{c:According to} {s:the mayor}, {q:“we all go home.”}",
    "{s:FROST}{c::} {q:“We decide on it today.”}",
    "{s:Abel Frost}{c::} {q:“We decide on it today.”}",
    "{s:He} stood up and {c:said}, {q:“We go home.”}",
    "{s:The mayor} paused, {c:adding}: {q:“We go home.”}",
    "{s:The statement} {c:reads}: {q:“We go home.”}",
]

BROKEN_AND_JOINED = [
    "{q:“We go,”} {s:she} {c:said}, {q:“and we go home.”}",
    "{q:“We go,”} {c:said} {s:Mara Lind}, {q:“and we go home.”}",
    "{q:“We go,”} {s:she} {c:said}. {q:“We go home.”}",
    "{q:“We go,”} {c:said} {s:Mara Lind, the mayor}. {q:“We go home.”}",
    "{q:“If it rains,”} {s:she} {c:told} reporters after the vote, {q:“we go home.”}",
    "{q:“We go!”} {s:she} {c:said}. {q:“We go home.”}",
    "{q:“We go,”} {s:she} {c:said}. {q:“We go home.\n\n“And we stay there.”}",
    "{q:“We go home.\n\n“And we stay,”} {s:she} {c:said}.",
    "{q:“We go,”} {s:she} {c:said}.\n\n{q:“And we stay.”}",
    "{q:‘We go,’} {s:she} {c:said}. {q:‘It’s late.’}",
    "{s:She} {c:said}, {q:“We go home.\n\n“And we stay.”}",
]

REPORTED = [
    "{s:She} {c:said} {q:that they would go home}.",
    "{s:She} {c:said} {q:they would go home}.",
    "{s:The mayor} has {c:said} {q:that they would go home}.",
    "{s:Mara Lind} {c:told} reporters {q:that they would go home}.",
    "{s:Mara Lind} {c:told} the Sund Post {q:they would go home}.",
    "{s:Mara Lind} {c:told} him {q:that they would go home}.",
    "{s:The mayor} {c:said} on Tuesday {q:that they would go home}.",
    "{s:The mayor} {c:said} in a statement {q:that they would go home}.",
    "{s:The mayor} {c:asked} {q:why they would go home}.",
    "{s:The mayor} {c:asked} {q:whether they would go home}.",
    "{s:The council} {c:announced} {q:that the road would be closed}.",
    "{s:Officials} {c:say} {q:the road will be closed}.",
    "{s:The mayor} also {c:denied} {q:that the road was closed}.",
    "{s:She} {c:vowed} {q:to close the road}.",
    "{q:They would go home}, {s:she} {c:said}.",
    "{q:They would go home}, {c:said} {s:Mara Lind, the mayor}.",
    "{q:They would go home}, {s:the ministry} {c:told} Trend on Nov. 11.",
    "{q:They would go home}, {s:she} {c:said}, {q:before the snow came}.",
    "{c:According to} {s:the mayor}, {q:they would go home}.",
    "{q:They would go home}, {c:according to} {s:a report by the council}.",
    "{s:She} {c:believes} {q:that they will go home}.",
    "{s:She} {c:thinks} {q:they will go home}.",
    "{s:The mayor} {c:insisted} {q:the road was safe}.",
    "{s:The mayor} {c:pointed out} {q:that the road was safe}.",
    "Asked about it, {s:the mayor} {c:said} {q:the road was safe}.",
    "{s:The minister, Petra Sol}, {c:said} {q:that the road was safe}.",
]

MIXED = [
    "{s:She} {c:said} {q:that the road was “safe, dry and open”}.",
    "{s:She} {c:said} {q:the “dry road” would stay open}.",
    "{s:She} {c:called} {q:the road “a dream”}.",
    "{s:She} {c:described} {q:the road as “a dream”}.",
    "{s:The mayor} {c:told} Radio Sund {q:that it was “a dream of a road”}.",
]

ALL = {
    "after": AFTER_THE_MARKS,
    "before": BEFORE_THE_MARKS,
    "joined": BROKEN_AND_JOINED,
    "reported": REPORTED,
    "mixed": MIXED,
}


@pytest.mark.parametrize("marked", [m for listed in ALL.values() for m in listed])
def test_one_quote_with_its_cue_and_source(marked: str) -> None:
    text = plain(marked)
    found = [as_marked(text, quote) for quote in quotes(text)]
    assert found == [expected(marked)]


@pytest.mark.parametrize("marked", [*AFTER_THE_MARKS, *REPORTED, *MIXED])
def test_a_sentence_before_or_after_changes_nothing(marked: str) -> None:
    text = f"It rained all day. {plain(marked)} The dogs slept."
    found = [as_marked(text, quote) for quote in quotes(text)]
    assert found == [expected(marked)]


@pytest.mark.parametrize("marked", MIXED)
def test_words_with_marks_in_them_are_mixed(marked: str) -> None:
    (quote,) = quotes(plain(marked))
    assert quote.label is Kind.MIXED


@pytest.mark.parametrize(
    "text",
    [
        "It rained on the pier and the dogs slept.",
        "He read “A Short Guide to the Sky” at night.",
        "The so-called “glass comet” came back.",
        "The novel “The Tin Harvest” is set here.",
        "The report was long.",
        "A public inquiry was told nothing.",
        "He was known as “the Baker”.",
        "The other states had no say.",
        "The think tanks met.",
        "The boys' team beat the girls' team.",
        "",
        " \n\n ",
    ],
)
def test_what_is_no_quote(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "She said that it rained, while he said that it snowed.",
            ["that it rained", "that it snowed"],
        ),
        (
            "She said that it rained and added that it snowed.",
            ["that it rained", "that it snowed"],
        ),
        ("“We go,” she said, adding: “We go home.”", ["“We go,”", "“We go home.”"]),
        ("“We go,” she said. He replied, “We stay.”", ["“We go,”", "“We stay.”"]),
        ("“We go,” she said. “We stay,” he replied.", ["“We go,”", "“We stay,”"]),
        ("“We go,” she said.\n\n“We stay,” he replied.", ["“We go,”", "“We stay,”"]),
        (
            "“He told me, ‘Go home,’ and I went,” she said.",
            ["“He told me, ‘Go home,’ and I went,”", "‘Go home,’"],
        ),
    ],
)
def test_two_quotes(text: str, contents: list[str]) -> None:
    assert [quote.main[0].of(text) for quote in quotes(text)] == contents


def test_a_verb_after_and_shares_its_subject() -> None:
    text = "She said that it rained and added that it snowed."
    assert [as_marked(text, quote).source for quote in quotes(text)] == [("She",), ("She",)]


def test_a_sentence_in_marks_alone_is_a_quote_without_attribution() -> None:
    text = "It hung over the door.\n\n“It is our hill, and it is half gone.”\n\nNobody spoke."
    (quote,) = quotes(text)
    assert as_marked(text, quote) == expected("{q:“It is our hill, and it is half gone.”}")
    assert quote.score <= 0.5


def test_a_dateline_is_no_part_of_a_quote() -> None:
    text = "BAKU, Azerbaijan, Nov. 11 (Trend) — They would go home, she said."
    (quote,) = quotes(text)
    assert quote.main[0].of(text) == "They would go home"


def test_the_reason_names_the_cue_and_where_it_stands() -> None:
    assert quotes("“We go home,” she said.")[0].reason == "cue 'said' after closing mark"
    assert quotes("She said, “We go home.”")[0].reason == "cue 'said' before opening mark"
    assert quotes("They go home now, she said.")[0].reason == "cue 'said' after a comma"
    assert quotes("She said that they go.")[0].reason == "'that' clause after 'said'"


def test_a_sure_cue_scores_higher_than_none() -> None:
    attributed = quotes("“We go home,” she said.")[0].score
    reported = quotes("She said that they go home.")[0].score
    alone = quotes("“We go home.”")[0].score
    assert 1 >= attributed > reported > alone > 0
