"""What is marked where."""

from dataclasses import replace

from gui.domain.annotation import Role, Status
from gui.domain.edits import AnnotationEdit
from gui.widgets.reader_marks import Marks
from tests.widgets import reader_samples as sample


def test_outer_parts_come_first_and_quotes_before_entities() -> None:
    marks = Marks(sample.ALL, sample.NAMES)
    reyes = sample.place("Tomas Reyes")
    found = [(m.annotation.id, m.role) for m in marks.within(reyes.start, reyes.stop)]
    assert found == [(1, Role.SOURCE), (3, Role.MENTION)]


def test_a_part_that_becomes_rejected_goes() -> None:
    marks = Marks(sample.ALL, sample.NAMES)
    gone = replace(sample.TAG, status=Status.REJECTED)
    marks.apply([AnnotationEdit(sample.TAG, gone)], {})
    assert marks.at(sample.TAG.extent.start) == ()
    assert marks.get(sample.TAG.id) is None
    marks.apply([AnnotationEdit(gone, sample.TAG)], {})
    assert marks.at(sample.TAG.extent.start) == (sample.TAG.id,)


def test_two_parts_at_one_place_are_one_annotation() -> None:
    twice = replace(sample.OUTER, parts=(*sample.OUTER.parts, *sample.OUTER.parts[:1]))
    assert Marks([twice]).at(sample.place("and I left").start) == (1,)


def test_speakers_are_told_with_how_sure_they_are() -> None:
    marks = Marks(sample.ALL, sample.NAMES)
    known, proposed = marks.speakers(sample.OUTER), marks.speakers(sample.NESTED)
    assert known is not None
    assert (known.names, known.proposed) == ("Tomas Reyes", False)
    assert proposed is not None
    assert proposed.proposed
    assert marks.speakers(sample.PERSON) is None


def test_names_can_come_later() -> None:
    marks = Marks(sample.ALL, {})
    assert marks.speakers(sample.OUTER) is None
    marks.apply([], {2: "T. Reyes"})
    speakers = marks.speakers(sample.OUTER)
    assert speakers is not None
    assert speakers.names == "T. Reyes"


def test_around_reaches_to_where_nothing_is_open() -> None:
    marks = Marks(sample.ALL, sample.NAMES)
    june = sample.place("June")
    found = {m.annotation.id for m in marks.around(june.start, june.stop)}
    assert found == {1, 2}


def test_quotes_reach_from_their_first_part_to_their_last() -> None:
    marks = Marks(sample.ALL, sample.NAMES)
    source = sample.place("Tomas Reyes")
    assert [q.id for q, _ in marks.quotes(source.start, source.stop)] == [1]
    extents = {q.id: extent for q, extent in marks.quotes(0, len(sample.TEXT))}
    assert extents[1] == sample.OUTER.extent
