"""Turns of a transcript: recurring names before colons, no headings."""

from gui.detect.model.turns import turns

TALK = "FROST: Why now?\nBROOK (smiling): It was closed. \nFROST: I see."


def shown(text: str) -> list[str]:
    return [text[one.start : one.stop] for one in turns(text, 0, len(text))]


def test_a_turn_is_the_rest_of_its_line() -> None:
    assert shown(TALK) == ["Why now?", "It was closed.", "I see."]
    assert shown("They met.\n" + TALK.title()) == ["Why Now?", "It Was Closed.", "I See."]


def test_headings_are_no_turns() -> None:
    assert shown("UPDATE: It rains.\nWeather: Rain.\nTickets: Nine euros.") == []
    assert shown("FROST: Why now?\nFROST: I see.") == []
    assert shown("Q: Why now?\nA: It was closed.\nQ: I see.") == []


def test_only_the_lines_asked_for_are_read() -> None:
    text = "FROST: No.\n" + TALK
    assert [one.start for one in turns(text, 11, len(text))] == [18, 44, 67]


def test_turns_have_no_marks() -> None:
    assert {(one.opener, one.closer) for one in turns(TALK, 0, len(TALK))} == {(0, 0)}
