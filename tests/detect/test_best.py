"""Which detector an installation runs."""

from pathlib import Path

import pytest

from gui.detect import best_detector
from gui.detect.model.detector import ModelDetector
from gui.detect.rules.detector import RuleDetector


def test_the_model_runs_where_its_files_are() -> None:
    assert isinstance(best_detector(), ModelDetector)


def test_the_rules_stand_in_for_a_model_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("gui.detect.MODEL", tmp_path / "models")
    assert isinstance(best_detector(), RuleDetector)
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "encoder.onnx").write_bytes(b"half a model")
    assert isinstance(best_detector(), RuleDetector)
