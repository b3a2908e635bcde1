"""The one normalisation of texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.document import canonical

anything = st.text(
    alphabet=st.characters()
    | st.characters(categories=["Cs"])
    | st.sampled_from("\r\n\ufeff\ufdd0")
)
FORBIDDEN = {*map(chr, range(0x20)), "\ufdd0", "\ufdd1", "\ufffe", "\uffff"} - set("\t\n\r")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\r\nb\rc\nd\n\re", "a\nb\nc\nd\n\ne"),
        ("\ufeffa\ufeffb", "a\ufeffb"),
        ("\ufeff\ufeffa", "a"),
        ("\ufeff\r\na", "\na"),
        ("a\x00b\x0bc\x0cd\x1fe", "a\ufffdb\ufffdc\ufffdd\ufffde"),
        ("\ud83d \ude00", "\ufffd \ufffd"),
        ("\ufdd0\ufdd1\ufffe\uffff", "\ufffd" * 4),
        ("\x7f\x85\xa0\u2028\u2029\ufdd2\U0001fffe", "\x7f\x85\xa0\u2028\u2029\ufdd2\U0001fffe"),
        ("e\u0301 é ﬁ", "e\u0301 é ﬁ"),
        ("", ""),
    ],
)
def test_canonical(raw: str, text: str) -> None:
    assert canonical(raw).text == text


@given(anything)
def test_canonical_text_can_go_everywhere(raw: str) -> None:
    text = canonical(raw).text
    assert not FORBIDDEN & set(text)
    assert "\r" not in text
    assert not text.startswith("\ufeff")
    assert text.encode("utf-8").decode("utf-8") == text


@given(anything)
def test_canonical_is_idempotent_and_then_says_nothing(raw: str) -> None:
    once = canonical(raw).text
    again = canonical(once)
    assert (again.text, again.notices) == (once, ())


@given(anything)
def test_all_else_keeps_its_place(raw: str) -> None:
    plain = raw.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    text = canonical(raw).text
    assert len(text) == len(plain)
    for before, after in zip(plain, text, strict=True):
        bad = before in FORBIDDEN or "\ud800" <= before <= "\udfff"
        assert after == ("\ufffd" if bad else before)


def test_what_was_replaced_is_said() -> None:
    assert str(canonical("a\0b").notices[0]).startswith("1 character ")
    assert str(canonical("\0\0").notices[0]).startswith("2 characters ")
    assert canonical("\ufeffa\r\nb").notices == ()
