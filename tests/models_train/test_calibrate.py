"""How often suggestions of a score are right, counted in bands."""

from pathlib import Path

import numpy as np

from gui.detect.model.quotes import FEATURES, Quote
from gui.domain.annotation import Layer
from gui.domain.calibration import Calibration
from resources.models.train.calibrate import bands, features_of, reliability, write


def test_scores_are_counted_in_their_bands() -> None:
    judged = [(0.4, True), (0.49, False), (0.9, True), (1.0, True), (0.1, False)]
    assert bands(judged) == [
        {"from": 0.0, "n": 1, "right": 0.0},
        {"from": 0.4, "n": 2, "right": 0.5},
        {"from": 0.9, "n": 2, "right": 1.0},
    ]
    assert bands([]) == []


def test_what_is_written_is_what_the_window_reads(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    judged = [(0.95, True)] * 30 + [(0.55, False), (0.55, True)] * 15
    write(path, {"tables": [reliability("detector:x/1", judged, [{"quotes": [1, 2]}])]})
    known = Calibration.parse(path.read_text("utf-8"))
    table = known.table("detector:x/1", Layer.QUOTE)
    assert table is not None
    assert (table.share(0.97), table.share(0.6)) == (1.0, 0.5)


def test_features_of_no_quote_are_an_empty_table() -> None:
    assert features_of([]).shape == (0, len(FEATURES))
    quote = Quote([(0, 1)], [], [], tuple(float(n) for n in range(len(FEATURES))))
    assert np.array_equal(features_of([quote]), [list(range(len(FEATURES)))])
