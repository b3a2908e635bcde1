"""One engine in a process of its own, timed in CPU seconds; run as a script by `speed`.

    python worker.py sayso|sayso-rules|PACKAGE      (PACKAGE: a spaCy pipeline to load)

Reads one JSON line of texts and answers with what loading cost; for every further line it does
all texts once and answers with the CPU seconds and the process's peak memory in megabytes (or
null). It imports nothing of the benchmark, since a spaCy pipeline has an interpreter of its own.
"""

import importlib
import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

Engine = Callable[[list[str]], None]


def sayso(name: str) -> Engine:
    """The detector as a program uses it, after its files are opened."""
    running = importlib.import_module("tests.benchmarks.detection.running")
    one = running.detector("rules" if name.endswith("rules") else "model")

    def work(texts: list[str]) -> None:
        for text in texts:
            list(one.detect(text, None, lambda: False))

    list(one.detect("He said so.", "en", lambda: False))
    return work


def pipeline(name: str) -> Engine:
    """A full spaCy pipeline, fed by lines, which is its fastest way."""
    nlp = importlib.import_module("spacy").load(name)

    def work(texts: list[str]) -> None:
        for text in texts:
            list(nlp.pipe([line for line in text.split("\n") if line.strip()], batch_size=64))

    return work


def peak() -> float | None:
    """The most memory that this process held, in megabytes; None where the system does not say.

    Not `getrusage`, whose figure a child takes over from its parent.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
    return int(found[1]) / 1024 if found else None


def answer(**values: float | None) -> None:
    """Write one line for the parent."""
    print(json.dumps(values), flush=True)


def main(name: str) -> None:
    """Answer line by line until the input ends."""
    texts = json.loads(sys.stdin.readline())
    own = name.startswith("sayso")
    for module in ("numpy", "onnxruntime", "tokenizers", "py3langid") if own else ("spacy",):
        importlib.import_module(module)
    wall, cpu = time.perf_counter(), time.process_time()
    work = sayso(name) if own else pipeline(name)
    answer(imports=cpu, load=time.process_time() - cpu, load_wall=time.perf_counter() - wall)
    for _ in sys.stdin:
        start = time.process_time()
        work(texts)
        answer(cpu=time.process_time() - start, memory=peak())


if __name__ == "__main__":
    main(sys.argv[1])
