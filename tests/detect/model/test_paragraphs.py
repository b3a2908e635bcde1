"""Paragraphs in marks: going on, coming before, signed."""

from gui.detect.model.marks import regions
from gui.detect.model.paragraphs import comes_before, goes_on, signed
from gui.detect.model.quotes import Quote


def quote(text: str, content: str, cue: str) -> Quote:
    start, at = text.index(content), text.index(cue)
    return Quote([(start, start + len(content))], [(at, at + len(cue))], [], (), 0.9)


def shown(text: str, one: Quote) -> list[str]:
    return [text[slice(*span)] for span in one.content]


def test_a_paragraph_in_marks_goes_on_with_the_quote_before_it() -> None:
    text = "“We go,” said Ann Lee.\n\n“Nobody will miss us here.”\n\nIt rained."
    quotes = [quote(text, "“We go,”", "said")]
    assert goes_on(text, quotes, regions(text)[1])
    assert shown(text, quotes[0]) == ["“We go,”", "“Nobody will miss us here.”"]


def test_paragraphs_that_follow_at_once_are_one_piece() -> None:
    text = "Ann Lee said: “We go.\n\n“Nobody will miss us here.”"
    quotes = [quote(text, "“We go.", "said")]
    assert goes_on(text, quotes, regions(text)[1])
    assert shown(text, quotes[0]) == ["“We go.\n\n“Nobody will miss us here.”"]


def test_the_last_cue_of_the_paragraph_before_goes_on() -> None:
    text = "Ann Lee said it rained. Tom Orr said it snowed.\n“Nobody will miss us here.”"
    quotes = [quote(text, "it rained", "said"), quote(text, "it snowed", "said it s")]
    assert goes_on(text, quotes, regions(text)[0])
    assert [len(one.content) for one in quotes] == [1, 2]


def test_a_paragraph_with_other_words_or_after_none_does_not_go_on() -> None:
    text = "“We go,” said Ann Lee.\n\nIt rained.\n\n“Nobody will miss us here.”"
    quotes = [quote(text, "“We go,”", "said")]
    assert not goes_on(text, quotes, regions(text)[1])
    text = "“We go,” said Ann Lee.\n\n“Nobody will miss us,” read a sign."
    assert not goes_on(text, quotes, regions(text)[1])
    assert not goes_on(text, [], regions(text)[1])


def test_a_region_left_open_comes_before_the_quote_that_follows() -> None:
    text = "“Nobody will miss us here.\n\n“We go,” said Ann Lee."
    first = regions(text)[0]
    quotes = [quote(text, "“We go,”", "said")]
    assert comes_before(text, quotes, first)
    assert shown(text, quotes[0]) == ["“Nobody will miss us here.\n\n“We go,”"]
    closed = text.replace("here.", "here”")
    assert not comes_before(closed, quotes, regions(closed)[0])


def test_a_dash_and_a_name_sign_a_quotation() -> None:
    text = "“Nobody will miss us here.”\n\n— Ann van Lee, a nurse"
    one = signed(text, regions(text)[0])
    assert one is not None
    assert (shown(text, one), text[slice(*one.cue[0])]) == (["“Nobody will miss us here.”"], "—")
    assert text[slice(*one.source[0])] == "Ann van Lee"


def test_a_dash_and_a_sentence_do_not() -> None:
    text = "“Nobody will miss us here.”\n\n— It was a long day for all of them"
    assert signed(text, regions(text)[0]) is None
