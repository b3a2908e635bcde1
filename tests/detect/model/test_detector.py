"""The model's detector on constructed sentences, with the weights that ship."""

from importlib.resources import files
from itertools import islice
from pathlib import Path

import pytest

from gui.detect.model import detector as model
from gui.detect.model.detector import ModelDetector
from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Kind, Layer, Role
from gui.domain.proposal import Proposal
from gui.domain.span import Span

STORY = "The council of Elmford met on Tuesday to discuss the bridge.\n\n{}\n\nIt meets again soon."


FOLDER = Path(str(files("resources"))) / "models"


@pytest.fixture(scope="module")
def detector() -> ModelDetector:
    return ModelDetector(FOLDER)


def never() -> bool:
    return False


def texts(text: str, quote: Proposal, role: Role) -> list[str]:
    return [part.span.of(text) for part in quote.parts if part.role is role]


def quotes(detector: ModelDetector, text: str) -> list[Proposal]:
    return [one for one in detector.detect(text, "en", never) if one.layer is Layer.QUOTE]


@pytest.mark.parametrize(
    ("sentence", "kind", "content", "cue", "source"),
    [
        (
            "“The bridge is unsafe and must close,” Mayor Anna Brook said on Monday.",
            Kind.DIRECT,
            ["“The bridge is unsafe and must close,”"],
            "said",
            "Mayor Anna Brook",
        ),
        (
            '"We will not pay for the repairs," said Tom Reed, the treasurer.',
            Kind.DIRECT,
            ['"We will not pay for the repairs,"'],
            "said",
            "Tom Reed",
        ),
        (
            "“We have waited long enough,” she said. “Now we will build it.”",
            Kind.DIRECT,
            ["“We have waited long enough,”", "“Now we will build it.”"],
            "said",
            "she",
        ),
        (
            "Reed told reporters that the city had run out of money.",
            Kind.INDIRECT,
            ["that the city had run out of money"],
            "told",
            "Reed",
        ),
        (
            "According to the ministry, the work will take three years.",
            Kind.INDIRECT,
            ["the work will take three years"],
            "According to",
            "the ministry",
        ),
        (
            "Brook said the plan was “a gift to drivers” and would cost jobs.",
            Kind.MIXED,
            ["the plan was “a gift to drivers” and would cost jobs"],
            "said",
            "Brook",
        ),
    ],
)
def test_a_quote_is_found_with_its_parts(
    detector: ModelDetector, sentence: str, kind: Kind, content: list[str], cue: str, source: str
) -> None:
    text = STORY.format(sentence)
    found = [one for one in quotes(detector, text) if texts(text, one, Role.CONTENT) == content]
    assert len(found) == 1
    assert found[0].label == kind
    assert cue in texts(text, found[0], Role.CUE)[0]
    assert source in texts(text, found[0], Role.SOURCE)[0]
    assert 0 < found[0].score <= 1
    assert source in found[0].reason


def test_a_text_without_speech_has_no_quote(detector: ModelDetector) -> None:
    assert quotes(detector, "The bridge is long. It crosses the river Elm near the old mill.") == []


def test_names_and_dates_are_entities(detector: ModelDetector) -> None:
    text = "Angela Merkel met officials of the European Union in Paris on Tuesday, 3 May 2016."
    found = {
        one.main[0].of(text): one.label
        for one in detector.detect(text, "en", never)
        if one.layer is Layer.ENTITY
    }
    assert found["Angela Merkel"] == "PERSON"
    assert found["European Union"] == "ORG"
    assert found["Paris"] == "GPE"
    assert "DATE" in found.values()


def test_offsets_are_code_points(detector: ModelDetector) -> None:
    plain = STORY.format("“The bridge is unsafe and must close,” Mayor Anna Brook said.")
    shifted = "😀 Ça va.\n\n" + plain
    before = {one.main for one in quotes(detector, plain)}
    after = {
        tuple(Span(span.start - 10, span.stop - 10) for span in one.main)
        for one in quotes(detector, shifted)
    }
    assert before
    assert before <= after


def test_the_same_text_gives_the_same_proposals(detector: ModelDetector) -> None:
    text = STORY.format("“We will build it,” she said.")
    assert list(detector.detect(text, "en", never)) == list(detector.detect(text, "en", never))


def test_proposals_come_in_reading_order_and_stop_when_told(detector: ModelDetector) -> None:
    text = STORY.format("“We will build it,” Anna Brook said.")
    starts = [one.main[0] for one in detector.detect(text, "en", never)]
    assert starts == sorted(starts)
    assert list(detector.detect(text, "en", lambda: True)) == []


def test_a_long_text_gives_its_first_proposals_before_its_end_is_read(
    detector: ModelDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "BLOCK", 1)
    text = "\n\n".join(["“We will build it,” Anna Brook said in Paris."] * 80)
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(False)
        return False

    proposals = detector.detect(text, "en", stop)
    assert len(list(islice(proposals, 3))) == 3
    early = len(asked)
    assert len(list(proposals)) > 200
    assert len(asked) > early + 2


LONG = "\n\n".join(
    f"“We will build bridge {n},” Anna Brook said in Paris.\n\nThe ministry said it would wait."
    for n in range(80)
)


@pytest.mark.parametrize("text", ["", "\n\n", "Hm.", f"\n{LONG}\n"])
def test_blocks_cover_the_text_once(
    detector: ModelDetector, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(model, "BLOCK", 2)
    blocks = list(detector.blocks(text, "en", never))
    assert "".join(text[block.start : block.stop] for block in blocks) == text
    assert len(blocks) >= 3 or len(text) < 10


@pytest.mark.parametrize("share", [0.4, 0.99, 2])
def test_the_block_that_matters_comes_first_and_all_are_the_same(
    detector: ModelDetector, monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    monkeypatch.setattr(model, "BLOCK", 1)
    place = int(share * len(LONG))
    in_order = list(detector.blocks(LONG, "en", never))
    moved = list(detector.blocks(LONG, "en", never, lambda: place))
    first = next((n for n, block in enumerate(in_order) if place < block.stop), 0)
    assert moved == in_order[first:] + in_order[:first]


def test_the_place_that_matters_is_asked_for_before_each_block(
    detector: ModelDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "BLOCK", 1)
    places = iter([0, len(LONG) - 1])
    blocks = detector.blocks(LONG, "en", never, lambda: next(places, 0))
    assert [next(blocks).start == 0, next(blocks).stop == len(LONG)] == [True, True]
    assert len(list(blocks)) > 1


def test_a_block_that_is_cut_short_is_not_given(
    detector: ModelDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ModelDetector, "_found", lambda *_: pytest.fail("it was decided on"))
    begun: list[bool] = []

    def near() -> int:
        begun.append(True)
        return 0

    stops = iter([False, False, True])
    found = detector.blocks(LONG, "en", lambda: bool(begun) and next(stops, True), near)
    assert list(found) == []


@pytest.mark.parametrize("text", ["", "\n\n", " ", "a", "“", "😀"])
def test_texts_of_next_to_nothing_are_no_trouble(detector: ModelDetector, text: str) -> None:
    assert quotes(detector, text) == []


def test_a_model_is_installed_when_all_its_files_are_there(tmp_path: Path) -> None:
    assert model.is_installed(FOLDER)
    for name in model.FILES[:-1]:
        (tmp_path / name).touch()
    assert not model.is_installed(tmp_path)


def test_other_languages_go_by_rule(detector: ModelDetector) -> None:
    text = "„Wir werden die Brücke im nächsten Jahr bauen“, sagte die Bürgermeisterin am Montag."
    assert list(detector.detect(text, "de", never)) == list(
        RuleDetector().detect(text, "de", never)
    )


def test_a_sentence_in_marks_without_attribution_is_proposed(detector: ModelDetector) -> None:
    text = "The crowd fell silent.\n\n“Nobody here has ever asked for a bridge.”\n\nIt rained."
    found = quotes(detector, text)
    assert [texts(text, one, Role.CONTENT) for one in found] == [
        ["“Nobody here has ever asked for a bridge.”"]
    ]


def test_a_pronoun_is_proposed_as_a_named_speaker_with_its_reason(
    detector: ModelDetector,
) -> None:
    text = STORY.format(
        "Mayor Anna Brook opened the meeting.\n\n“We have waited long enough,” she said."
    )
    speakers = quotes(detector, text)[-1].speakers
    assert [one.name for one in speakers] == ["Anna Brook"]
    assert "she" in speakers[0].reason
