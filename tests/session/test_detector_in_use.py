"""Which detector is in use is found out beside the window."""

import pytest
from pytestqt.qtbot import QtBot

from gui.detect import MODEL
from gui.detect.model.detector import ModelDetector
from gui.detect.rules.detector import RuleDetector
from gui.session.detector_in_use import DetectorInUse, stands_in
from gui.session.jobs import Runner


@pytest.mark.parametrize(
    ("origin", "instead"), [(RuleDetector.origin, True), (ModelDetector(MODEL).origin, False)]
)
def test_the_rules_stand_in_for_the_model(origin: str, instead: bool) -> None:
    assert stands_in(origin) is instead


def test_it_is_told_once_it_is_known(qtbot: QtBot) -> None:
    runner = Runner()
    in_use = DetectorInUse(RuleDetector(), runner)
    with qtbot.waitSignal(in_use.found) as told:
        in_use.look()
    assert told.args == [RuleDetector.origin] == [in_use.origin]
    assert runner.wait_idle(5000)
