"""Runs the parts that are asked for, and prints."""

import argparse
import hashlib
import platform
import subprocess
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from tests.benchmarks.detection import (
    calibration,
    entities,
    errors,
    outlets,
    quotes,
    speakers,
    speed,
)
from tests.benchmarks.detection.bench import Bench, Record, read
from tests.benchmarks.detection.judging import Judged, judge_all
from tests.benchmarks.detection.running import MODELS, detector, run, without_threshold
from tests.benchmarks.detection.tallies import Tallies, tally

PARTS = ("quotes", "entities", "speakers", "errors", "calibration", "outlets", "speed")


class Task:
    """What was asked for; each detector reads the articles once, whatever the parts."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.bench = Bench(options.bench)
        both = ["model", "rules"]
        self.names = both if options.detector == "both" else [options.detector]
        self.others: list[Path] = options.entities
        self.interpreter: str | None = options.spacy

    @cached_property
    def dev(self) -> list[Record]:
        return self.bench.dev

    @cached_property
    def found(self) -> dict[str, list[Record]]:
        return self.read(self.dev)

    @cached_property
    def tallies(self) -> dict[str, Tallies]:
        scorer = self.bench.scorer("score_quotes")
        return {name: tally(scorer, self.dev, own) for name, own in self.found.items()}

    @cached_property
    def judged(self) -> dict[str, list[Judged]]:
        scorer = self.bench.scorer("score_quotes")
        return {name: judge_all(scorer, self.dev, own) for name, own in self.found.items()}

    def read(self, articles: list[Record]) -> dict[str, list[Record]]:
        """Run every detector over articles."""
        return {name: run(detector(name), articles) for name in self.names}

    def quotes(self) -> Iterator[str]:
        yield from quotes.report(self.tallies)

    def entities(self) -> Iterator[str]:
        scorer = self.bench.scorer("score_entities")
        seed = self.bench.gold("seed-gold.jsonl")
        sets = {"the given article": seed} | {path.name: read(path) for path in self.others}
        for title, gold in sets.items():
            yield from entities.report(scorer, title, gold, self.read(gold))
            yield ""

    def speakers(self) -> Iterator[str]:
        scorer = self.bench.scorer("score_speakers")
        gold = self.bench.gold("speakers-dev.jsonl.gz")
        for name, own in self.read(gold).items():
            yield from speakers.report(scorer, gold, name, own)
            yield ""

    def errors(self) -> Iterator[str]:
        for name, articles in self.judged.items():
            yield from errors.report(name, articles)
            yield ""

    def calibration(self) -> Iterator[str]:
        for name, articles in self.judged.items():
            yield from calibration.reliability(name, articles)
            yield ""
        if "model" in self.names:
            with without_threshold() as wide:
                own = run(wide, self.dev)
            scorer = self.bench.scorer("score_quotes")
            yield from calibration.curve(
                [
                    (least, judge_all(scorer, self.dev, own, least))
                    for least in calibration.THRESHOLDS
                ]
            )

    def outlets(self) -> Iterator[str]:
        for name, one in self.tallies.items():
            yield from outlets.report(name, one)
            yield ""

    def speed(self) -> Iterator[str]:
        """Every seventh article: some of each outlet."""
        chosen = self.dev[:: len(self.dev) // speed.ARTICLES][: speed.ARTICLES]
        yield from speed.report([one["text"] for one in chosen], self.names, self.interpreter)


def measured() -> Iterator[str]:
    """Say what is measured: the commit, what differs from it, the weights, the machine."""
    yield f"commit {_git('rev-parse', '--short', 'HEAD')}"
    changed = _git("status", "--short", "--", "gui", "resources/models/*.*")
    yield f"changed since: {changed or 'nothing'}"
    for path in sorted(MODELS.glob("*.onnx")):
        yield f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()[:16]}"
    yield f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"


def _git(*words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=Path(__file__).parent, capture_output=True, text=True, check=False
    )
    return done.stdout.strip().replace("\n", ",")


def parsed(words: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks.detection", description=__doc__)
    parser.add_argument("--bench", type=Path, required=True, help="folder of gold and scorers")
    parser.add_argument("--detector", choices=("model", "rules", "both"), default="both")
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument(
        "--entities", type=Path, action="append", default=[], help="more gold of entities (JSONL)"
    )
    parser.add_argument("--spacy", help="a Python with spaCy and en_core_web_sm, for speed")
    return parser.parse_args(words)


def main() -> None:
    """Print the parts."""
    options = parsed(sys.argv[1:])
    task = Task(options)
    print("\n".join(measured()))
    for part in options.part:
        print(f"\n== {part}", flush=True)
        for line in getattr(task, part)():
            print(line, flush=True)


if __name__ == "__main__":
    main()
