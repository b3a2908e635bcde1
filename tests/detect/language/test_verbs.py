"""Reporting words: their inflections and what they govern."""

import pytest

from gui.detect.language.lexicon import lines
from gui.detect.language.verbs import Form, reporting_phrases, reporting_verbs


@pytest.mark.parametrize(
    ("word", "base", "form"),
    [
        ("said", "say", Form.PAST),
        ("says", "say", Form.PRESENT),
        ("saying", "say", Form.ING),
        ("told", "tell", Form.PAST),
        ("written", "write", Form.PARTICIPLE),
        ("wrote", "write", Form.PAST),
        ("denied", "deny", Form.PAST),
        ("denies", "deny", Form.PRESENT),
        ("admitted", "admit", Form.PAST),
        ("admitting", "admit", Form.ING),
        ("quipped", "quip", Form.PAST),
        ("agreed", "agree", Form.PAST),
        ("agreeing", "agree", Form.ING),
        ("announced", "announce", Form.PAST),
        ("announcing", "announce", Form.ING),
        ("stressed", "stress", Form.PAST),
        ("stresses", "stress", Form.PRESENT),
        ("teaches", "teach", Form.PRESENT),
        ("argue", "argue", Form.BASE),
    ],
)
def test_inflections(word: str, base: str, form: Form) -> None:
    verb = reporting_verbs()[word]
    assert (verb.base, verb.form) == (base, form)


def test_words_with_a_small_word() -> None:
    assert reporting_phrases()[("pointed", "out")].takes("t")
    assert reporting_phrases()[("called", "for")].takes("o")
    assert ("said", "for") not in reporting_phrases()


def test_every_line_of_the_list_is_read_and_stands_once() -> None:
    heads = [line.split()[0] for line in lines("cues")]
    assert len(heads) == len(set(heads))
    assert all(set(line.split()[1]) <= set("ctqeirno") for line in lines("cues"))


def test_what_is_no_reporting_word() -> None:
    assert not {"agreeed", "sayed", "rained", "the"} & set(reporting_verbs())
