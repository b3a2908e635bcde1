"""Which detector an installation runs."""

import json
from pathlib import Path

import pytest

from gui.detect import MODEL, OWN_MODEL, best_detector
from gui.detect.model.detector import FILES, ModelDetector
from gui.detect.rules.detector import RuleDetector
from gui.domain.errors import UserError


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


def test_a_named_model_comes_first_with_a_version_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in FILES:
        (tmp_path / name).write_bytes((MODEL / name).read_bytes())
    settings = json.loads((MODEL / "decode.json").read_text("utf-8")) | {"version": "mine"}
    (tmp_path / "decode.json").write_text(json.dumps(settings), "utf-8")
    monkeypatch.setenv(OWN_MODEL, str(tmp_path))
    assert best_detector().origin == "detector:model/mine"
    assert list(best_detector().detect("“No,” said Ann Lee.", "en", lambda: False))


def test_a_named_folder_without_a_model_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(OWN_MODEL, str(tmp_path))
    with pytest.raises(UserError, match="is not the folder of a model"):
        best_detector()
