"""Texts for a person can be translated: written out, and with just the values that are given."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

GUI = Path(__file__).resolve().parents[1] / "gui"
TREES = {
    path.relative_to(GUI).as_posix(): ast.parse(path.read_bytes())
    for path in sorted(GUI.rglob("*.py"))
}
# Where a text is passed through that was written out elsewhere.
PASSED_ON = {"translation.py", "domain/errors.py", "domain/message.py", "domain/reasons.py"}


def errors() -> set[str]:
    """The errors meant for people, whichever room has them."""
    found = {"UserError"}
    classes = [n for t in TREES.values() for n in ast.walk(t) if isinstance(n, ast.ClassDef)]
    for _ in range(3):
        for one in classes:
            if any(isinstance(base, ast.Name) and base.id in found for base in one.bases):
                found.add(one.name)
    return found


SPOKEN = {"tr", "trn", "mark", "Message"} | errors()


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    """All calls that say something to a person."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name(name), [_, *_]) if name in SPOKEN:
                yield node


def constants(tree: ast.Module) -> dict[str, str]:
    """Texts that have a name in their module."""
    found = {}
    for node in tree.body:
        match node:
            case ast.Assign(
                [ast.Name(name)], ast.Call(ast.Name("mark"), [ast.Constant(str(text))])
            ):
                found[name] = text
    return found


def texts_of(text: ast.expr, known: dict[str, str]) -> list[str] | None:
    """What a first argument can say; None if it is not written out in its module."""
    match text:
        case ast.Constant(str(written)):
            return [written]
        case ast.Name(name) if name in known:
            return [known[name]]
        case ast.IfExp(body=first, orelse=second):
            both = [texts_of(one, known) for one in (first, second)]
            return None if None in both else [one for few in both for one in few or ()]
    return None


def given(call: ast.Call) -> set[str] | None:
    """The names of the values of a call; None if they are not written out."""
    if isinstance(call.func, ast.Name) and call.func.id == "Message":
        if len(call.args) == 1:
            return set()
        match call.args[1]:
            case ast.Dict(keys) if all(isinstance(key, ast.Constant) for key in keys):
                return {str(key.value) for key in keys if isinstance(key, ast.Constant)}
        return None
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else {name for name in names if name}


def places(text: str) -> set[str]:
    """The names of the places of a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def is_made_up(text: ast.expr) -> bool:
    """Tell an f-string, a sum or a formatted text, which no translator finds."""
    match text:
        case ast.JoinedStr() | ast.BinOp():
            return True
        case ast.Call(ast.Attribute(attr="format")):
            return True
    return False


@pytest.mark.parametrize("path", TREES)
def test_no_text_is_put_together_before_it_is_translated(path: str) -> None:
    assert [call.lineno for call in calls(TREES[path]) if is_made_up(call.args[0])] == []


@pytest.mark.parametrize("path", sorted(set(TREES) - PASSED_ON))
def test_a_text_has_a_place_for_each_value_and_no_other(path: str) -> None:
    known = constants(TREES[path])
    wrong = []
    for call in calls(TREES[path]):
        names, texts = given(call), texts_of(call.args[0], known)
        if names is None or texts is None or call.func.id == "mark":  # type: ignore[attr-defined]
            continue
        # Without values nothing is put in, so that braces stand for themselves.
        wanted = [places(text) for text in texts if names or "{" in text]
        wrong += [(call.lineno, places, names) for places in wanted if places != names]
    assert wrong == []


def test_the_checks_see_what_they_are_for() -> None:
    tree = ast.parse(
        '_A = mark("{name} is gone.")\n'
        'raise UserError(_A, name=1)\nraise StaleEdit(f"{x} is gone")\nMessage("a {b}", {"c": 1})\n'
    )
    first, second, third, fourth = sorted(calls(tree), key=lambda call: call.lineno)
    assert texts_of(second.args[0], constants(tree)) == ["{name} is gone."]
    assert given(second) == {"name"}
    assert is_made_up(third.args[0])
    assert given(fourth) == {"c"}
    assert places("a {b}") == {"b"}
    assert first.lineno == 1
