"""Reasons of suggestions: every one that a detector gives can be said in the window's language."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from gui.detect.detector import Detector
from gui.detect.model.detector import ModelDetector
from gui.detect.rules.detector import RuleDetector
from gui.domain.reasons import reason_of
from gui.models.reason_words import reason_words
from tests.detect.constructions.test_constructions import CASES
from tests.detect.marking import plain
from tests.seeds.expected_quotes import NAMES, article

MODEL = Path(str(files("resources"))) / "models"


class Shouting(QTranslator):
    """A language that puts a mark before what it knows."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"!{text}"


@pytest.fixture
def shouting(qapp: QCoreApplication) -> Iterator[None]:
    """The window in that language."""
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("detector", [RuleDetector(), ModelDetector(MODEL)])
def test_every_reason_of_the_detectors_is_known(detector: Detector) -> None:
    texts = [plain(case.folded) for case in CASES.values()] + [article(name) for name in NAMES]
    given = {
        reason
        for text in texts
        for proposal in detector.detect(text, None, lambda: False)
        for reason in (proposal.reason, *(speaker.reason for speaker in proposal.speakers))
    }
    assert len(given) > 100
    assert [reason for reason in given if reason_of(reason) is None] == []


@pytest.mark.usefixtures("shouting")
def test_reasons_are_said_in_the_windows_language() -> None:
    assert reason_words("a date") == "!a date"
    assert reason_words("cue 'said' after closing mark") == "!cue 'said' after closing mark"
    within = "cue 'said' after closing mark, within a quote"
    assert reason_words(within) == "!!cue 'said' after closing mark, within a quote"


@pytest.mark.usefixtures("shouting")
def test_a_reason_of_another_program_stays_as_it_is() -> None:
    assert reason_words("cue ‘said’ somewhere") == "cue ‘said’ somewhere"
