"""Type: the same apparent size in every face, growing with the zoom."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from gui.look.typeface import measure, note_font, reading_font, title_font, window_font


def test_serif_and_sans_look_equally_large(qapp: QApplication) -> None:
    serif, sans = (QFontMetricsF(reading_font(kind, 1.0)).xHeight() for kind in (True, False))
    assert serif == pytest.approx(sans, rel=0.2)


def test_zoom_scales_the_text(qapp: QApplication) -> None:
    normal, large = (reading_font(True, zoom).pointSizeF() for zoom in (1.0, 3.0))
    assert large == pytest.approx(3 * normal)


def test_a_title_is_larger_than_its_text_and_a_note_smaller(qapp: QApplication) -> None:
    sizes = [
        font.pointSizeF() for font in (note_font(1), reading_font(True, 1), title_font(True, 1))
    ]
    assert sizes == sorted(sizes)


def test_notes_grow_more_slowly_than_the_text(qapp: QApplication) -> None:
    assert note_font(3.0).pointSizeF() < 3 * note_font(1.0).pointSizeF()


def test_a_measure_counts_average_characters(qapp: QApplication) -> None:
    font = reading_font(True, 1.0)
    line = "the minister said on monday that she would not go to the harbour again"
    assert measure(font, len(line)) == pytest.approx(
        QFontMetricsF(font).horizontalAdvance(line), rel=0.08
    )


def test_the_window_keeps_a_systems_own_font(qapp: QApplication) -> None:
    assert window_font(QFont("Cantarell")).family() == "Cantarell"
    assert window_font(QFont("DejaVu Sans")).family() != "DejaVu Sans"
