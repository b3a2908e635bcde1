"""The folder of gold files and scorers."""

import gzip
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

Record = dict[str, Any]


def read(path: Path) -> list[Record]:
    """Read a JSONL file, gzipped or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write(path: Path, records: list[Record]) -> Path:
    """Write a JSONL file and return its path."""
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    path.write_text("".join(lines), encoding="utf-8")
    return path


@dataclass(frozen=True, slots=True)
class Bench:
    """The folder; nothing of it is copied."""

    folder: Path

    def scorer(self, name: str) -> ModuleType:
        """Load one of the scorers, as `score_quotes`."""
        path = self.folder / f"{name}.py"
        spec = importlib.util.spec_from_file_location(name, path)
        if spec is None or spec.loader is None or not path.is_file():
            raise FileNotFoundError(path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    def gold(self, name: str) -> list[Record]:
        """Read the rows of one gold file."""
        return read(self.folder / name)

    @property
    def dev(self) -> list[Record]:
        """The articles with gold quotes."""
        return self.gold("polnear-dev.jsonl.gz")
