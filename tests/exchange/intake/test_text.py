"""Bytes to text: what is sure, what is a guess and is said, what is refused."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.exchange.intake.text import decode
from gui.exchange.intake.values import RefusedError

FRENCH = (
    "Le ministre a déclaré mardi qu’il était sûr que l’été serait très chaud. « Nous sommes"
    " prêts », a-t-il dit, avant de préciser que les élèves n’étaient pas concernés."
)
POLISH = (
    "Minister powiedział we wtorek, że święta będą spokojne. Żaden z posłów nie zgodził się z tą"
    " opinią, a prezes dodał, że trzeba jeszcze zaczekać na ostateczną decyzję sądu."
)
RUSSIAN = (
    "Министр заявил во вторник, что праздники пройдут спокойно. Никто из депутатов с этим не"
    " согласился, а председатель добавил, что нужно ещё подождать окончательного решения."
)
ARABIC = (
    "قال الوزير يوم الثلاثاء إن العطلة ستكون هادئة ولم يوافق أي من النواب على ذلك وأضاف الرئيس"
    " أنه يجب الانتظار حتى صدور القرار النهائي للمحكمة"
)
JAPANESE = "大臣は火曜日に、休日は穏やかに過ぎるだろうと述べた。議員は誰も同意せず、付け加えた。"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "ascii", "utf-16-le", "utf-16-be"]
)
def test_what_is_sure(encoding: str) -> None:
    text = "A plain line.\nAnother one."
    decoded = decode(text.encode(encoding))
    assert decoded.text.lstrip("\ufeff") == text
    assert bool(decoded.notice) == encoding.startswith("utf-16-")


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=80))
def test_utf8_is_never_guessed(text: str) -> None:
    decoded = decode(text.encode("utf-8"))
    assert decoded.text.removeprefix("\ufeff") == text.removeprefix("\ufeff")
    assert decoded.notice is None


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        ("Il a été très clair.", "latin-1"),
        ("He said “no” — twice.", "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (ARABIC, "cp1256"),
        (JAPANESE, "shift-jis"),
        (JAPANESE, "euc-jp"),
    ],
)
def test_good_guesses_are_taken_and_said(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert "guess" in str(decoded.notice)


def test_a_long_text_is_guessed_from_its_beginning() -> None:
    data = (FRENCH + "\n").encode("cp1252") * 5000
    assert decode(data).text == (FRENCH + "\n") * 5000


def test_damaged_utf8_is_still_utf8() -> None:
    data = FRENCH.encode()
    decoded = decode(data[:100] + b"\xff" + data[100:] + b"\xc3")
    assert decoded.text == FRENCH[: len(data[:100].decode())] + "\ufffd" + FRENCH[
        len(data[:100].decode()) :
    ] + "\ufffd"  # fmt: skip
    assert "2 places" in str(decoded.notice)


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        b"\x89PNG\r\n\x1a\n" + bytes(range(128, 256)) * 9,
        b"\0" * 100,
        b"\0\1\2\3abc",
        b"\xff\xfe\x00\xd8",
        FRENCH.encode("mac-roman"),
    ],
    ids=["all bytes", "picture", "nuls", "controls", "half a pair", "no evidence"],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError):
        decode(data)


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_refusal(data: bytes) -> None:
    with suppress(RefusedError):
        decode(data).text.encode("utf-8")


def test_a_chosen_encoding_is_taken_at_its_word() -> None:
    assert decode("é".encode("cp437"), "cp437").text == "é"
    assert decode(b"\xe9\xe8", "mac-roman").notice is None
    with pytest.raises(RefusedError, match="are not UTF-8"):
        decode(b"\xe9", "utf-8")
    with pytest.raises(RefusedError, match="no encoding"):
        decode(b"a", "hex")
