"""Own documents as training texts: what was decided is known, the rest is masked out."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from gui.detect.model.entities import LABELS
from gui.domain.annotation import Annotation, Layer, Part, Role, Status, ordered
from gui.domain.document import State
from gui.domain.span import Span
from gui.exchange.export import write_file
from resources.models.train.course import Course, Public
from resources.models.train.data import Example, Record, read
from resources.models.train.own import IGNORED, own_example, taken
from tests.exchange.making import article

ROOT = Path(__file__).resolve().parents[2]
TEXT = (
    "“It rained,” said Ida Holt of Boston on Monday. The reeve agreed that Otto Brandt left.\n\n"
    "Mara Stone claimed that the pier was safe, and the Harbour Union denied it."
)
ACCEPTED, REJECTED, SUGGESTED = Status.ACCEPTED, Status.REJECTED, Status.SUGGESTED
RAINED = {"content": "“It rained,”", "cue": "said", "source": "Ida Holt of Boston"}
AGREED = {"content": "that Otto Brandt left", "cue": "agreed", "source": "The reeve"}
SAFE = {"content": "that the pier was safe", "cue": "claimed", "source": "Mara Stone"}


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    """The tokenizer that ships with the model."""
    made = Tokenizer.from_file(str(ROOT / "resources" / "models" / "tokenizer.json"))
    made.no_padding()
    made.no_truncation()
    return made


def part(role: str, words: str) -> Part:
    start = TEXT.index(words)
    return Part(Role(role), Span(start, start + len(words)))


def quote(parts: dict[str, str], status: Status) -> Annotation:
    made = ordered(part(role, words) for role, words in parts.items())
    return Annotation(1, parts["content"], 1, Layer.QUOTE, None, made, status, "user:a")


def entity(words: str, label: str, status: Status = ACCEPTED) -> Annotation:
    made = (part("mention", words),)
    return Annotation(1, words, 1, Layer.ENTITY, label, made, status, "user:a")


def exported(
    folder: Path, *annotations: Annotation, state: State = State.DONE, language: str = "en"
) -> list[Record]:
    """What the export writes of a document, read as the recipe reads it."""
    row = article(TEXT, *annotations)
    details = replace(row.document.details, state=state, language=language)
    row = replace(row, document=replace(row.document, details=details))
    write_file("training", [row], folder / "own.jsonl.gz", "accepted")
    return read(folder / "own.jsonl.gz")


def example(
    folder: Path, tokenizer: Tokenizer, *annotations: Annotation, state: State = State.DONE
) -> Example:
    own = taken(exported(folder, *annotations, state=state))
    return own_example(own.records[0], own.unused, tokenizer)


def words_at(made: Example, places: Iterable[int]) -> str:
    return " ".join(made.text[slice(*made.pieces.spans[at])] for at in places)


def known(made: Example) -> str:
    assert made.asked is not None
    return words_at(made, (at for at, asked in enumerate(made.asked) if asked))


def masked(made: Example) -> str:
    assert made.asked is not None
    return words_at(made, (at for at, asked in enumerate(made.asked) if not asked))


def tagged(made: Example) -> dict[str, int]:
    """The words of the pieces that have a known tag, with it; O only if it is in the way."""
    assert made.broad is not None
    spans = made.pieces.spans
    return {
        TEXT[slice(*spans[at])]: tag for at, tag in enumerate(made.broad) if tag not in (0, IGNORED)
    }


def first(label: str) -> int:
    return 1 + 2 * LABELS.index(label)


def test_an_accepted_quote_is_learnt_with_its_roles(tmp_path: Path, tokenizer: Tokenizer) -> None:
    made = example(tmp_path, tokenizer, quote(RAINED, ACCEPTED))
    (target,) = made.quotes
    assert words_at(made, [target.anchor]) == "said"
    assert words_at(made, sorted(target.roles)) == "“ It rained , ” said Ida Holt of Boston"


def test_a_finished_document_says_where_nothing_is(tmp_path: Path, tokenizer: Tokenizer) -> None:
    made = example(
        tmp_path, tokenizer, quote(RAINED, ACCEPTED), quote(AGREED, REJECTED), entity("Holt", "ORG")
    )
    assert masked(made) == ""
    assert [words_at(made, [one.anchor]) for one in made.quotes] == ["said"]
    assert made.broad is not None
    assert IGNORED not in made.broad


def test_an_undecided_suggestion_is_unknown(tmp_path: Path, tokenizer: Tokenizer) -> None:
    made = example(
        tmp_path,
        tokenizer,
        quote(RAINED, ACCEPTED),
        quote(SAFE, SUGGESTED),
        entity("Boston", "GPE"),
        entity("Monday", "DATE", SUGGESTED),
    )
    assert masked(made) == "Mara Stone claimed that the pier was safe"
    assert made.broad is not None
    unknown = (at for at, tag in enumerate(made.broad) if tag == IGNORED)
    assert words_at(made, unknown) == "Monday"


def test_an_unfinished_document_says_what_was_decided_only(
    tmp_path: Path, tokenizer: Tokenizer
) -> None:
    made = example(
        tmp_path,
        tokenizer,
        quote(RAINED, ACCEPTED),
        quote(AGREED, REJECTED),
        quote(SAFE, SUGGESTED),
        entity("Ida Holt", "PERSON"),
        entity("Harbour Union", "ORG", REJECTED),
        state=State.IN_PROGRESS,
    )
    assert known(made) == "said agreed"
    assert made.broad is not None
    nothing = [at for at, tag in enumerate(made.broad) if tag == 0]
    assert words_at(made, nothing) == "Harbour Union"
    assert tagged(made) == {"Ida": first("PERSON"), "Holt": first("PERSON") + 1}


def test_a_layer_without_a_decision_teaches_nothing(tmp_path: Path, tokenizer: Tokenizer) -> None:
    made = example(tmp_path, tokenizer, quote(RAINED, ACCEPTED), entity("Ida", "PERSON", SUGGESTED))
    assert made.broad is not None
    assert set(made.broad) == {IGNORED}
    made = example(tmp_path, tokenizer, entity("Ida", "PERSON"), quote(SAFE, SUGGESTED))
    assert known(made) == ""


def test_an_accepted_quote_counts_beside_others_of_its_cue(
    tmp_path: Path, tokenizer: Tokenizer
) -> None:
    again = {"content": "“It rained", "cue": "said"}
    for other in (REJECTED, SUGGESTED):
        made = example(tmp_path, tokenizer, quote(RAINED, ACCEPTED), quote(again, other))
        assert "said" in known(made).split()


def test_a_quote_without_a_cue_is_no_anchor(tmp_path: Path, tokenizer: Tokenizer) -> None:
    made = example(tmp_path, tokenizer, quote({"content": "“It rained,”"}, ACCEPTED))
    assert made.quotes == ()


def test_a_type_of_one_s_own_is_unknown(tmp_path: Path, tokenizer: Tokenizer) -> None:
    made = example(tmp_path, tokenizer, entity("Boston", "HARBOUR"), entity("Monday", "DATE"))
    assert made.broad is not None
    assert words_at(made, (at for at, tag in enumerate(made.broad) if tag == IGNORED)) == "Boston"
    assert tagged(made) == {"Monday": first("DATE")}


def test_of_nested_mentions_the_outer_one_is_learnt(tmp_path: Path, tokenizer: Tokenizer) -> None:
    outer, inner = entity("Ida Holt of Boston", "ORG"), entity("Boston", "GPE")
    for listed in ((outer, inner), (inner, outer)):
        tags = tagged(example(tmp_path, tokenizer, *listed))
        assert tags["Boston"] == first("ORG") + 1


def test_types_that_nobody_looked_for_may_be_anywhere(tmp_path: Path, tokenizer: Tokenizer) -> None:
    made = example(tmp_path, tokenizer, entity("Ida", "PERSON"), entity("Holt", "ORG", REJECTED))
    assert len(made.unused) == 2 * (len(LABELS) - 2)
    assert not {first("PERSON"), first("PERSON") + 1, first("ORG"), 0} & set(made.unused)
    assert {first("DATE"), first("DATE") + 1} <= set(made.unused)


def test_other_languages_are_passed_over_and_other_files_refused(tmp_path: Path) -> None:
    assert taken(exported(tmp_path, quote(RAINED, ACCEPTED), language="de")).records == ()
    with pytest.raises(ValueError, match="no training data"):
        taken([{"id": "x", "text": "y", "quotes": [], "entities": []}])


def test_plain_and_compressed_lines_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "ä"}\n', encoding="utf-8")
    assert read(tmp_path / "a.jsonl") == [{"id": "ä"}]


@pytest.mark.parametrize(("share", "times"), [(0, [0]), (1, [1]), (2.5, [2, 3])])
def test_the_share_says_how_often_an_epoch_sees_a_document(
    tmp_path: Path, tokenizer: Tokenizer, share: float, times: list[int]
) -> None:
    own = taken(exported(tmp_path, quote(RAINED, ACCEPTED)))
    course = Course(Public((), (), {}), own, share, tokenizer, seed=1, size=1)
    seen = {len(course.epoch(number)) for number in range(20)}
    assert seen == set(times)


def test_own_documents_go_among_the_public_ones(tmp_path: Path, tokenizer: Tokenizer) -> None:
    article_record = {
        "id": "p1",
        "text": TEXT,
        "quotes": [{"content": [[0, 12]], "cue": [[13, 17]], "source": None}],
    }
    names = {
        "id": "e1",
        "source": "wikigold",
        "text": TEXT,
        "entities": [{"start": 18, "end": 26, "type": "PER"}],
    }
    public = Public([article_record], [names], {"p1": [(18, 26, "PERSON")], "e1": []})
    own = taken(exported(tmp_path, quote(SAFE, ACCEPTED)))
    course = Course(public, own, 1, tokenizer, seed=1, size=8)
    ((quotes, entities),) = course.epoch(0)
    assert sorted(example.asked is None for example, _, _ in quotes) == [False, True]
    assert [example.narrow is None for example, _, _ in entities] == [False]
    assert course.epoch(3) == course.epoch(3)
