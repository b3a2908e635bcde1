"""What is looked for agrees with a plain reference over code points, and folds as Unicode does."""

import string
from contextlib import suppress
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.errors import UserError
from gui.session.sought import Sought, cuts_letter

LETTERS = "aAbB ßsS\n🏮é_-."
texts = st.text(st.sampled_from(LETTERS), max_size=30)
words = st.text(st.sampled_from(LETTERS), min_size=1, max_size=4).filter(str.strip)


def found(text: str, sought: Sought) -> list[tuple[int, int]]:
    pattern = sought.pattern()
    return [match.span() for match in pattern.finditer(text)] if pattern else []


def spaced(text: str) -> list[str]:
    """Return a text's letters, any run of white space being one sign."""
    return text.split()


def reference(text: str, sought: Sought) -> list[tuple[int, int]]:
    """Go through all places, letter by letter, as slowly as can be."""
    fold = str if sought.case else str.casefold
    wanted = [fold(piece) for piece in spaced(sought.words)]
    hits: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        stops = (stop for stop in range(start + 1, len(text) + 1) if fits(text[start:stop]))
        stop = next((s for s in stops if [fold(p) for p in spaced(text[start:s])] == wanted), None)
        if stop is None or (sought.word and not is_whole(text, start, stop)):
            start += 1
        else:
            hits.append((start, stop))
            start = stop
    return hits


def fits(piece: str) -> bool:
    return not (piece[0].isspace() or piece[-1].isspace())


def is_whole(text: str, start: int, stop: int) -> bool:
    return not (
        (start and inside(text[start - 1]) and inside(text[start]))
        or (stop < len(text) and inside(text[stop - 1]) and inside(text[stop]))
    )


def inside(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


@given(texts, words, st.booleans(), st.booleans())
def test_it_agrees_with_a_plain_reference(text: str, typed: str, case: bool, word: bool) -> None:
    sought = Sought(typed, case=case, word=word)
    assert found(text, sought) == reference(text, sought)


@given(st.text(max_size=20), st.text(st.characters(codec="utf-8"), min_size=1, max_size=5))
def test_plain_words_are_found_where_they_stand(text: str, typed: str) -> None:
    wanted = " ".join(typed.split())
    whole = f"{text} {wanted} {text}"
    if wanted:
        place = len(text) + 1
        hits = found(whole, Sought(typed, case=True))
        touching = [hit for hit in hits if hit[0] < place + len(wanted) and hit[1] > place]
        assert touching


@pytest.mark.parametrize(
    ("text", "typed", "hits"),
    [
        ("Straße STRASSE strasse", "straße", ["Straße", "STRASSE", "strasse"]),
        ("ﬁnd FIND", "find", ["ﬁnd", "FIND"]),
        ("İstanbul ISTANBUL istanbul", "istanbul", ["İstanbul", "ISTANBUL", "istanbul"]),
        ("ΣΊΣΥΦΟΣ σίσυφος", "σίσυφοσ", ["ΣΊΣΥΦΟΣ", "σίσυφος"]),
        ("café cafe\u0301 cafe", "café", ["café", "cafe\u0301"]),
        ("café cafe\u0301 cafe", "cafe\u0301", ["café", "cafe\u0301"]),
        ("don’t don't", "don't", ["don’t", "don't"]),
        ("„Ja“ “yes” «oui»", '"ja"', ["„Ja“"]),
        ("one\u00a0two one\ntwo", "one two", ["one\u00a0two", "one\ntwo"]),
        ("قالَ قال", "قال", ["قال", "قال"]),
    ],
)
def test_letters_that_are_the_same(text: str, typed: str, hits: list[str]) -> None:
    assert [text[a:b] for a, b in found(text, Sought(typed))] == hits


@pytest.mark.parametrize(
    ("text", "typed", "hits"),
    [
        ("Ferry ferryman Ferry's a_ferry", "ferry", 2),
        ("中国人在中国", "中国", 2),
        ("$50 and $5", "$5", 1),
        ("вода водас", "вода", 1),
        ("naïve nai\u0308ve", "nai", 0),
        ("no\u0301 no", "no", 1),
    ],
)
def test_whole_words_of_many_scripts(text: str, typed: str, hits: int) -> None:
    assert len(found(text, Sought(typed, word=True))) == hits


def test_an_accent_is_not_parted_from_its_letter() -> None:
    assert cuts_letter("cafe\u0301", 4)
    assert not cuts_letter("cafe\u0301", 5)
    assert not cuts_letter("قالَ", 3), "a vowel sign makes no other letter"
    assert not cuts_letter(normalize("NFC", "cafe\u0301"), 4)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("(", "At the end: a closing bracket ) is missing."),
        ("x[a", "At the end: a closing bracket ] is missing."),
        ("a)b", "At character 2: this ) closes nothing."),
        ("+", "At character 1: there is nothing before this that could repeat."),
        ("a**", "At character 3: two signs of repetition follow each other."),
        ("a{2,1}", "At character 3: the first number in { } is larger than the second."),
        ("a\\", "At the end: a sign has to follow the backslash."),
        ("[z-a]b", "At character 5: the range in [ ] runs backwards."),
        (r"\p{Foo}", "At the end: there is no such kind of letters."),
        (r"\1", "At the end: it refers to a group that is not there."),
        ("(" * 3000, "The expression cannot be used: brackets lie too deep in each other."),
    ],
)
@pytest.mark.parametrize("word", [False, True])
def test_a_wrong_pattern_says_what_is_wrong_and_where(typed: str, says: str, word: bool) -> None:
    with pytest.raises(UserError) as refused:
        Sought(typed, word=word, regex=True).pattern()
    assert str(refused.value) == says


@given(st.text(st.sampled_from("ab(|)*+?[]{},\\^$.-12" + string.whitespace), max_size=12))
def test_any_pattern_is_read_or_refused_in_words(typed: str) -> None:
    for sought in (Sought(typed, regex=True), Sought(typed, word=True, regex=True)):
        with suppress(UserError):
            sought.pattern()


def test_expressions_know_lines_alternatives_and_groups() -> None:
    assert found("one\ntwo", Sought(r"^\w+$", regex=True)) == [(0, 3), (4, 7)]
    assert found("abc ab", Sought("a|ab", word=True, regex=True)) == [(4, 6)]
    assert found("noon abba", Sought(r"(.)(.)\2\1", regex=True)) == [(0, 4), (5, 9)]
    assert found("X x", Sought("x", case=True, regex=True)) == [(2, 3)]


def test_nothing_is_looked_for_without_words() -> None:
    assert Sought("").pattern() is None
    assert Sought("  \n").pattern() is None
