"""Regions in marks that the anchors left out."""

from gui.detect.model.marks import regions
from gui.detect.model.quotes import Quote
from gui.detect.model.regions import ALONE, completed
from gui.detect.model.turns import turns

LEAST = 0.4


def quote(text: str, content: str, cue: str, score: float) -> Quote:
    start, at = text.index(content), text.index(cue)
    return Quote([(start, start + len(content))], [(at, at + len(cue))], [], (), score)


def shown(text: str, quotes: list[Quote]) -> list[list[str]]:
    return [[text[start:stop] for start, stop in one.content] for one in quotes]


def test_a_doubtful_quote_is_taken_for_words_that_nothing_better_claims() -> None:
    text = "Ann Lee: “We have never been asked about this bridge.”"
    doubtful = quote(text, "“We have never been asked about this bridge.”", ":", 0.2)
    found = completed(text, [doubtful], regions(text), LEAST)
    assert [(one.cue, one.score) for one in found] == [([(7, 8)], LEAST)]


def test_a_doubtful_quote_without_marks_is_left_out() -> None:
    text = "Ann Lee wants a new bridge over the river at once."
    doubtful = quote(text, "a new bridge over the river at once", "wants", 0.3)
    assert completed(text, [doubtful], regions(text), LEAST) == []


def test_a_sentence_in_marks_stands_alone() -> None:
    text = "It rained.\n“Nobody here has ever asked for a bridge.”"
    found = completed(text, [], regions(text), LEAST)
    assert shown(text, found) == [["“Nobody here has ever asked for a bridge.”"]]
    assert (found[0].score, found[0].cue, found[0].source) == (ALONE, [], [])


def test_a_phrase_in_marks_does_not_stand_alone() -> None:
    text = "It rained.\n“So it goes.” He spoke of “a bridge that nobody had ever asked for here”."
    assert completed(text, [], regions(text), LEAST) == []


def test_a_quote_runs_on_where_its_line_left_the_mark_open() -> None:
    text = "“We will build it, he said, at any cost.\n“And we will build it for all of you.”"
    first = quote(text, "“We will build it, he said, at any cost.", "said", 0.9)
    found = completed(text, [first], regions(text), LEAST)
    assert shown(text, found) == [[text]]


def test_a_title_is_speech_only_if_its_cue_is_sure() -> None:
    text = "Ann Lee was reading “A Short Guide to the Northern Sky” on the roof."
    title = "“A Short Guide to the Northern Sky”"
    assert completed(text, [quote(text, title, "reading", 0.6)], regions(text), LEAST) == []
    assert completed(text, [quote(text, title, "reading", 0.9)], regions(text), LEAST)
    assert completed(text, [quote(text, title, "reading", 0.3)], regions(text), LEAST) == []


def test_words_with_a_comma_before_the_mark_are_no_title() -> None:
    text = "How often? “Every Day but Sunday,” she replied."
    spoken = quote(text, "“Every Day but Sunday,”", "replied", 0.6)
    assert completed(text, [spoken], regions(text), LEAST) == [spoken]


def test_a_title_at_the_start_of_a_line_does_not_stand_alone() -> None:
    text = "They played.\n“The Long Road Home to the Sea” was the last song."
    assert completed(text, [], regions(text), LEAST) == []


def test_a_turn_is_claimed_by_the_quote_of_its_colon() -> None:
    text = "FROST: You said the bridge was safe, and it was not.\nBROOK: No.\nFROST: Yes."
    found = turns(text, 0, len(text))
    all_of_it = "You said the bridge was safe, and it was not."
    told = quote(text, "the bridge was safe, and it was not.", "said", 0.3)
    turn = quote(text, all_of_it, ":", 0.2)
    assert shown(text, completed(text, [told, turn], found, LEAST)) == [[all_of_it]]
    assert completed(text, [told], found, LEAST) == []
