"""Whatever a person reads in the window goes through the translation: looked for in the source."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

GUI = Path(__file__).parents[2] / "gui"
ROOMS = ("app", "widgets", "models", "session", "look")
FILES = sorted(file for room in ROOMS for file in (GUI / room).rglob("*.py"))
TRANSLATING = {"tr", "trn", "mark", "Message"}
NEVER_SHOWN = {
    *("debug", "info", "warning", "error", "exception", "critical"),  # the log
    *("ValueError", "TypeError", "KeyError", "IndexError", "LookupError", "NotImplementedError"),
    *("compile", "setStyleSheet", "setObjectName"),
}
SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setPlaceholderText", "setWindowTitle", "setTitle"),
    *("setAccessibleName", "setAccessibleDescription", "setSuffix", "setPrefix", "setWhatsThis"),
    *("setInformativeText", "setPlainText", "addAction", "addMenu", "addButton", "addTab"),
    *("addItem", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox"),
    *("addRow", "QAction", "QMenu", "plain_label", "answer_buttons", "emit", "say", "say_trouble"),
    *("tip", "show_trouble", "show_said", "show_notice", "show_mode"),
}
"""Calls whose words a person reads, however few they are."""
EVERYWHERE = {"Sayso", "Sayso ", " – Sayso", "Esc"}
"""The name of the program, and of a key, which the platform puts into words."""
ALLOWED = {
    "app/__init__.py": {"Folders"},
    "app/log.py": {"%(asctime)s %(levelname)s %(name)s: %(message)s", ", Python ", ", Qt "},
    "look/theme.py": {"Fusion"},
    "session/beside.py": {"Result"},
    "session/jobs.py": {"Result"},
    "widgets/annotation_panel.py": {"Foreign Minister", "Le Drian?", "a longer name"},
    "widgets/document_panel.py": {"Daily Courier"},
    "widgets/find_bar.py": {"Aa"},
    "widgets/marks.py": {"chip ", "status ", "state ", "note "},
}
"""By file, what no person reads (names of styles and types, keys of a cache, words that a width is
measured by, the log) or reads alike in every language."""
NO_WINDOW = {"look/languages.py", "look/style.py", "look/typeface.py"}
"""Names of languages, style sheets, names of type faces."""
WORD = re.compile(r"&?[A-Z][a-z]*&?[a-z]+…?")
NO_WORDS = re.compile(r"[a-z0-9_.:/-]*|[^A-Za-z]*")
"""Ids and names of settings, and what has no letter at all."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text in the source, with the names of the calls that it stands in, the innermost first."""

    file: str
    line: int
    text: str
    calls: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text!r} in {' < '.join(self.calls) or 'no call'}"


def test_what_a_person_reads_is_translated() -> None:
    looked_at = [file for file in FILES if shown_path(file) not in NO_WINDOW]
    found = [str(text) for file in looked_at for text in texts(file) if is_left_out(text)]
    assert not found, "\n".join(["", *found])


def test_what_is_allowed_is_there() -> None:
    there = {(text.file, text.text) for file in FILES for text in texts(file)}
    listed = {(file, text) for file, allowed in ALLOWED.items() for text in allowed}
    assert listed <= there


def test_nothing_is_translated_before_there_is_a_language() -> None:
    """What stands in a module or a class is only marked: it is made at the import."""
    early = [
        f"{shown_path(file)}:{call.lineno}"
        for file in sorted(GUI.rglob("*.py"))
        for call in early_calls(tree_of(file))
        if name_of(call.func) in {"tr", "trn", "said"}
    ]
    assert not early, early


def early_calls(node: ast.AST) -> Iterator[ast.Call]:
    for each in ast.iter_child_nodes(node):
        if isinstance(each, ast.Call):
            yield each
        if not isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from early_calls(each)


def translates(call: ast.Call) -> bool:
    """Tell whether a text is translated that is written out, so that the tool can collect it."""
    match call:
        case ast.Call(ast.Name(name), [ast.Constant(), *_]):
            return name in TRANSLATING | errors()
    return False


def is_left_out(found: Text) -> bool:
    if NEVER_SHOWN & set(found.calls):
        return False
    allowed = EVERYWHERE | ALLOWED.get(found.file, set())
    if found.text in allowed or not re.search("[A-Za-z]", found.text):
        return False
    shown = bool(SHOWING & set(found.calls[:1])) and not NO_WORDS.fullmatch(found.text)
    return shown or " " in found.text or bool(WORD.fullmatch(found.text))


def shown_path(file: Path) -> str:
    return file.relative_to(GUI).as_posix()


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_bytes())


@cache
def errors() -> frozenset[str]:
    """Return the error for people and what is derived from it: the window translates them."""
    classes = (
        node
        for file in GUI.rglob("*.py")
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ClassDef)
    )
    derived = (each.name for each in classes if "UserError" in map(name_of, each.bases))
    return frozenset(("UserError", *derived))


def name_of(node: ast.AST) -> str:
    match node:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
    return ""


def texts(file: Path) -> Iterator[Text]:
    """Return the texts of a file that are not translated."""
    for constant, calls in within(tree_of(file)):
        yield Text(shown_path(file), constant.lineno, str(constant.value), calls)


def within(
    node: ast.AST, calls: tuple[str, ...] = ()
) -> Iterator[tuple[ast.Constant, tuple[str, ...]]]:
    """Return the texts in a node, each with the names of the calls that it stands in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node, calls
    if isinstance(node, ast.Call):
        yield from within(node.func, calls)
        calls = (name_of(node.func), *calls)
    for each in inner(node):
        yield from within(each, calls)


def inner(node: ast.AST) -> Iterable[ast.AST]:
    """Return what of a node a person may come to read: no docstring, annotation or key, nothing
    that is only compared, and no text that is translated."""
    match node:
        case ast.Expr(ast.Constant()) | ast.Compare():
            return ()
        case ast.Call(_, arguments, keywords):
            return (*arguments[1 if translates(node) else 0 :], *keywords)
        case ast.AnnAssign(value=value) | ast.Subscript(value=value):
            return (value,) if value else ()
        case ast.Dict(values=values):
            return values
        case ast.FunctionDef(args=arguments, body=body):
            return (*arguments.defaults, *filter(None, arguments.kw_defaults), *body)
    return ast.iter_child_nodes(node)
