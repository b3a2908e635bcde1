"""The habits of the house that no linter knows: sizes, broad handlers, hidden state, top level."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = [ROOT / "main.py", *sorted((ROOT / "gui").rglob("*.py"))]
SOURCES = [*PROGRAM, *sorted((ROOT / "tests").rglob("*.py"))]

MOST_LINES = 400
MOST_FUNCTION_LINES = 40

# A job's failure is reported, an act's failure is logged and shown: nothing else may catch all.
MAY_CATCH_ALL = {"gui/session/jobs.py"}
TOP_LEVEL = {
    *("gui", "resources", "seeds", "tests"),
    *("main.py", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"),
}
LEFT_BY_TOOLS = {"build", "dist", "__pycache__"}
CONTAINERS = {"list", "dict", "set", "defaultdict", "deque", "Counter", "WeakValueDictionary"}


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, without the docstring."""
    first = function.body[0]
    text = ast.get_docstring(function)
    docstring = 0 if text is None else (first.end_lineno or 0) - first.lineno + 1
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def long_functions(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = body_lines(node)
            if lines > MOST_FUNCTION_LINES:
                yield f"{node.lineno}: {node.name} has {lines} lines"


def broad_handlers(tree: ast.Module) -> Iterator[str]:
    """Handlers of every exception that do not pass it on."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            kinds = ast.walk(node.type) if node.type else [ast.Name("BaseException")]
            broad = any(
                isinstance(kind, ast.Name) and kind.id in {"Exception", "BaseException"}
                for kind in kinds
            )
            passed_on = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
            if broad and not passed_on:
                yield f"{node.lineno}: catches everything"


def hidden_state(tree: ast.Module) -> Iterator[str]:
    """Globals that functions write, and module-level containers and Qt objects to be filled."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield f"{node.lineno}: global {', '.join(node.names)}"
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and _holds_state(statement.value):
            yield f"{statement.lineno}: a module holds state"


def _holds_state(value: ast.expr | None) -> bool:
    match value:
        case ast.List([]) | ast.Dict([]):
            return True
        case ast.Call(ast.Name(name) | ast.Attribute(attr=name), []):
            return name in CONTAINERS or (name[:1] == "Q" and name[1:2].isupper())
    return False


@pytest.mark.parametrize("check", [long_functions, broad_handlers, hidden_state])
def test_the_program_keeps_the_habits(check: Callable[[ast.Module], Iterator[str]]) -> None:
    found = []
    for path in PROGRAM:
        name = path.relative_to(ROOT).as_posix()
        if check is broad_handlers and name in MAY_CATCH_ALL:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [f"{name}:{fault}" for fault in check(tree)]
    assert found == []


def test_files_are_short() -> None:
    lengths = {path: path.read_text(encoding="utf-8").count("\n") for path in SOURCES}
    assert {path: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


def test_the_top_level_is_tidy() -> None:
    names = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    names -= {name for name in names if name in LEFT_BY_TOOLS or name.endswith(".egg-info")}
    assert names <= TOP_LEVEL


def test_a_long_function_is_seen() -> None:
    long = "def f():\n" + "    x()\n" * MOST_FUNCTION_LINES
    documented = 'def f():\n    """One.\n\n    Two.\n    """\n' + "    x()\n" * 39
    assert list(long_functions(ast.parse(long))) == ["1: f has 41 lines"]
    assert list(long_functions(ast.parse(documented))) == []


@pytest.mark.parametrize(
    ("handler", "count"),
    [
        ("except Exception:\n    pass", 1),
        ("except:\n    pass", 1),
        ("except (ValueError, BaseException) as error:\n    log(error)", 1),
        ("except BaseException:\n    undo()\n    raise", 0),
        ("except OSError:\n    pass", 0),
    ],
)
def test_a_broad_handler_is_seen(handler: str, count: int) -> None:
    assert len(list(broad_handlers(ast.parse(f"try:\n    x()\n{handler}")))) == count


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("cache = {}", 1),
        ("open_libraries: list[str] = list()", 1),
        ("settings = QSettings()", 1),
        ("def f():\n    global x\n    x = 1", 1),
        ("NAMES = {'a': 1}\nPATTERN = re.compile('a')", 0),
        ("def f():\n    found = []", 0),
    ],
)
def test_hidden_state_is_seen(source: str, count: int) -> None:
    assert len(list(hidden_state(ast.parse(source)))) == count
