"""Detect in many texts on a cluster, with the same bytes as `sayso detect --jsonl IN OUT`.

    pip install -e '.[cluster]'
    python -m resources.examples.detect_on_cluster IN OUT [--workers N] [--chunk N]
    python -m resources.examples.detect_on_cluster IN OUT --scheduler tcp://HOST:8786

IN has {"id", "text"} a line. A detector is a pure function of a text, so any engine that maps a
function over values can run it; this is Dask's `distributed`, by default with two processes on this
machine. On several machines `dask scheduler` is started on one of them, and on each one `dask
worker ADDRESS --nthreads 1 --nworkers N`; the same Sayso with the same model has to be installed on
all (this is checked). They need share no files: texts go to the workers, lines of JSONL come back.

The texts go in chunks. The lines of a finished chunk are kept as one file in the folder `OUT.work`
(or `--work FOLDER`), written beside its place and renamed; a later call takes what is there and
looks at the rest, whatever ended the one before. A file's name is a digest of the chunk's texts, of
this Sayso and of its model, so nothing is taken over that would come out otherwise today. The
folder may be deleted at any time.

A worker that dies is started again and its chunk given to another. A chunk that fails is looked at
text by text; a text that fails alone too is named, left out of OUT, and tried again by a later
call. The exit status is that of `sayso`: 0 done, 1 something was refused, 2 wrong usage.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import astuple, dataclass, field
from hashlib import sha256
from importlib.resources import files
from itertools import islice
from pathlib import Path
from shutil import copyfileobj

import click
from distributed import CancelledError, Client, Future, LocalCluster, wait

from gui.cli.detecting_jsonl import documents_in, exported
from gui.cli.saying import Telling, counted
from gui.cli.workers import detected
from gui.detect import best_detector
from gui.domain.document import Document
from gui.domain.errors import UserError
from gui.exchange.export import line_of, replacing

Documents = tuple[Document, ...]
Look = Callable[[Documents], str]

AHEAD = 64
"""Chunks that the cluster has at a time: enough for as many processes, and a bound for memory."""
DECIDING = (("gui", "**/*.py"), ("resources", "lexicon/*"), ("resources", "models/*.*"))
PATIENCE = 60
"""Seconds in which a first worker has to come."""


def look(documents: Documents) -> str:
    """Return what was found in some texts, a line of JSONL each. This is what the workers run."""
    origin = best_detector().origin
    return "".join(
        line_of(exported(document, found, origin))
        for document, found in detected(documents, 1)
        if found is not None
    )


def detector_version() -> str:
    """Return a digest of what decides on the lines: Sayso's own files, word lists and model."""
    digest = sha256(best_detector().origin.encode())
    for package, pattern in DECIDING:
        folder = Path(str(files(package)))
        for file in sorted(folder.glob(pattern)):
            digest.update(f"{file.relative_to(folder).as_posix()}\n".encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Texts that are looked at together, and where their lines are kept once they are there."""

    documents: Documents
    file: Path


@dataclass(slots=True)
class Work:
    """The chunks of one input, in its order.

    `kept` are the files that hold the output, `alone` the files of single texts that stand for a
    chunk that failed.
    """

    folder: Path
    version: str
    size: int
    kept: list[Path] = field(default_factory=list)
    alone: dict[Path, list[Path]] = field(default_factory=dict)
    done_before: int = 0

    def chunk(self, documents: Documents) -> Chunk:
        """Make a chunk; its file's name hangs on all that its lines hang on."""
        told = [[document.uid, document.text, astuple(document.details)] for document in documents]
        digest = sha256(json.dumps([self.version, told]).encode()).hexdigest()
        return Chunk(documents, self.folder / f"{digest}.jsonl")

    def missing(self, documents: Iterable[Document]) -> Iterator[Chunk]:
        """Cut the texts into chunks and yield those whose lines are not kept yet."""
        rest = iter(documents)
        while some := tuple(islice(rest, self.size)):
            chunk = self.chunk(some)
            self.kept.append(chunk.file)
            if chunk.file.exists():
                self.done_before += 1
            else:
                yield chunk

    def singly(self, chunk: Chunk) -> list[Chunk]:
        """Put one chunk a text in the place of a chunk that failed; those that are not kept yet."""
        singles = [self.chunk((document,)) for document in chunk.documents]
        self.alone[chunk.file] = [single.file for single in singles]
        return [single for single in singles if not single.file.exists()]

    def join(self, out: Path) -> None:
        """Write the lines of all chunks, in the order of the texts."""
        with replacing(out) as beside, beside.open("wb") as joined:
            for whole in self.kept:
                for file in self.alone.get(whole, [whole]):
                    if file.exists():
                        with file.open("rb") as lines:
                            copyfileobj(lines, joined)


def finished(client: Client, chunks: Iterable[Chunk], task: Look) -> Iterator[tuple[Chunk, Future]]:
    """Send chunks to the cluster, a bounded number at a time; yield each one when it is done."""
    running: dict[Future, Chunk] = {}

    def first() -> Iterator[tuple[Chunk, Future]]:
        for future in wait(list(running), return_when="FIRST_COMPLETED").done:
            yield running.pop(future), future

    for chunk in chunks:
        running[client.submit(task, chunk.documents, pure=False)] = chunk
        if len(running) >= AHEAD:
            yield from first()
    while running:
        yield from first()


def keep(chunk: Chunk, lines: str) -> None:
    """Keep the lines of a chunk, whole or not at all."""
    with replacing(chunk.file) as beside:
        beside.write_text(lines, encoding="utf-8", newline="")


def do(client: Client, source: Path, work: Work, task: Look, telling: Telling) -> None:
    """Have the cluster look at all texts whose lines are not kept yet."""
    for chunk, future in finished(client, work.missing(documents_in(source, telling)), task):
        if future.status == "finished":
            keep(chunk, future.result())
            continue
        for single, alone in finished(client, work.singly(chunk), task):
            if alone.status == "finished":
                keep(single, alone.result())
            else:
                (document,) = single.documents
                telling.refuse(f"{document.uid}: its detection failed: {alone.exception()!r:.300}")


def require_same_detector(client: Client, version: str) -> None:
    """Refuse a cluster whose detector would find something else.

    Raises:
        UserError: naming a worker that has another one, or none.
    """
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
        client.run_on_scheduler(detector_version)  # which has to read what is sent to the workers
    except TimeoutError as error:
        raise UserError("The cluster has no workers. Start some and call again.") from error
    except ImportError as error:
        raise UserError("Sayso is not installed where the scheduler runs.") from error
    for worker, theirs in client.run(detector_version, on_error="return").items():
        if theirs != version:
            raise UserError(f"The worker {worker} has not the same Sayso; install it there.")


def run(client: Client, source: Path, out: Path, folder: Path, size: int, task: Look = look) -> int:
    """Write OUT and say what was done.

    Args:
        client: of the cluster that does it.
        source: {"id", "text"} a line.
        out: an old file stays until the new one is whole.
        folder: where finished chunks are kept.
        size: texts in a chunk.
        task: what the workers run.

    Returns:
        The exit status.

    Raises:
        UserError: if a file cannot be read or written, or the cluster cannot go on.
    """
    telling = Telling()
    work = Work(folder, detector_version(), size)
    folder.mkdir(parents=True, exist_ok=True)
    require_same_detector(client, work.version)
    try:
        do(client, source, work, task, telling)
    except CancelledError as error:
        raise UserError("The scheduler went away. Call again to go on from here.") from error
    work.join(out)
    before = f", {work.done_before} of them by an earlier call" if work.done_before else ""
    click.echo(f"Wrote {out.name} from {counted(len(work.kept), 'chunk')}{before}.")
    return telling.status


def main() -> int:
    """Read the options and do it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("source", metavar="IN", type=Path)
    parser.add_argument("out", metavar="OUT", type=Path)
    parser.add_argument("--workers", type=int, default=2, help="processes of this machine")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a cluster that runs already")
    parser.add_argument("--chunk", type=int, default=50, help="texts in a chunk")
    parser.add_argument("--work", type=Path, metavar="FOLDER", help="default: OUT.work")
    options = parser.parse_args()
    folder = options.work or options.out.with_name(f"{options.out.name}.work")
    try:
        with ExitStack() as stack:
            cluster = options.scheduler or stack.enter_context(
                LocalCluster(
                    n_workers=options.workers, threads_per_worker=1, dashboard_address=None
                )
            )
            client = stack.enter_context(Client(cluster))
            return run(client, options.source, options.out, folder, options.chunk)
    except (UserError, OSError) as error:
        click.echo(str(error), err=True)
        return 1


if __name__ == "__main__":
    sys.exit(main())
