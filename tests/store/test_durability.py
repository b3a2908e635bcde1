"""What was confirmed is there after kill -9, and the library is sound."""

import subprocess
import sys
from pathlib import Path

from gui.store.checking import check
from gui.store.library import Library
from tests.store.conftest import Opener
from tests.store.making import added

WRITE = """
import sys
from pathlib import Path
from dataclasses import replace
from gui.domain.edits import AnnotationEdit, Step
from gui.store.opening import open_library
from tests.store.making import added, made, proposed
from gui.domain.annotation import Layer

library = open_library(Path(sys.argv[1]))
assert not library.read_only, library.reason
document = 1
number = 0
while True:
    change = library.apply(
        Step("quote.tag", tuple(
            AnnotationEdit(None, replace(made(document, n, n + 9), id=-1 - n)) for n in range(20)
        )), "ann"
    )
    number += 1
    print(number, flush=True)
    library.detections.save(
        document, "detector:rules/1", frozenset({Layer.QUOTE}), [proposed(3, 50, "Ann", "Bob")]
    )
    added(library, "More and more. " * 200)
"""


def test_kill_in_the_middle_of_writing_loses_nothing_confirmed(
    library: Library, path: Path, opened: Opener
) -> None:
    added(library)
    library.close()
    total = 0
    for death, confirmed in enumerate((3, 17, 40), 1):
        with subprocess.Popen(
            [sys.executable, "-c", WRITE, str(path)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            said = 0
            while said < confirmed:
                said = int(writer.stdout.readline())
            writer.kill()
            said = max([said, *map(int, writer.stdout.read().split())])
        total += said
        again = opened()
        assert not again.read_only
        own = again.connection.value("SELECT count(*) FROM annotation WHERE origin = 'user:ann'")
        assert own >= 20 * total
        assert own % 20 == 0
        steps = again.connection.value("SELECT count(DISTINCT step) FROM history")
        assert own == 20 * steps
        total = steps
        # Each death came before, or after, the document that follows a step.
        assert 1 + total - death <= again.documents.count() <= 1 + total
        again.close()
        assert check(path, lambda: False) == []
