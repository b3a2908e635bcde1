"""Detectors over articles, and what they propose in the form that the scorers read."""

import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

from gui.detect.detector import Detector
from gui.detect.model.detector import FILES, ModelDetector, is_installed
from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Layer, Part, Role
from gui.domain.proposal import Proposal
from tests.benchmarks.detection.bench import Record

MODELS = Path(str(files("resources"))) / "models"


def detector(name: str) -> Detector:
    """Return a detector by its name, `model` or `rules`."""
    if name == "rules":
        return RuleDetector()
    if not is_installed(MODELS):
        raise FileNotFoundError(f"{MODELS} lacks the files of a model")
    return ModelDetector(MODELS)


@contextmanager
def without_threshold() -> Iterator[Detector]:
    """The model that proposes all that it considers, whatever the score."""
    with tempfile.TemporaryDirectory() as home:
        for name in FILES:
            shutil.copy(MODELS / name, home)
        settings = Path(home) / "decode.json"
        open_to_all = json.loads(settings.read_text("utf-8")) | {"quote_threshold": 0.0}
        settings.write_text(json.dumps(open_to_all), "utf-8")
        yield ModelDetector(Path(home))


def run(one: Detector, articles: list[Record]) -> list[Record]:
    """Return what a detector proposes for each article; languages are told by the text."""
    return [
        {"id": article["id"], **as_record(one.detect(article["text"], None, lambda: False))}
        for article in articles
    ]


def as_record(proposals: Iterable[Proposal]) -> Record:
    """Write proposals as the scorers want them."""
    listed = list(proposals)
    return {
        "quotes": [_quote(one) for one in listed if one.layer is Layer.QUOTE],
        "entities": [_entity(one) for one in listed if one.layer is Layer.ENTITY],
    }


def _quote(proposal: Proposal) -> Record:
    speakers = proposal.speakers
    return {
        "content": _spans(proposal.parts, Role.CONTENT),
        "cue": _spans(proposal.parts, Role.CUE) or None,
        "source": _spans(proposal.parts, Role.SOURCE) or None,
        "kind": proposal.label,
        "score": proposal.score,
        "speaker": {"name": speakers[0].name} if speakers else None,
    }


def _entity(proposal: Proposal) -> Record:
    span = proposal.main[0]
    return {"start": span.start, "end": span.stop, "type": proposal.label}


def _spans(parts: Iterable[Part], role: Role) -> list[list[int]]:
    return [[part.span.start, part.span.stop] for part in parts if part.role is role]
