"""Bring the translations in step with the source: `python -m resources.translations.update`.

Finds every text that the window shows (first arguments of `tr`, `trn`, `mark`, `Message` and of
errors meant for people, and the table of commands), has Qt's lupdate merge them into each .ts
file, which keeps what is translated, and has lrelease make the .qm files that are read at the
start. English needs a file for its plurals: "(s)" is filled in here, others are written there.
A further language is begun with its code: `python -m resources.translations.update fr`.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import PySide6

from gui.commands import ACTS, COMMANDS
from gui.translation import CONTEXT

FOLDER = Path(__file__).parent
GUI = FOLDER.parents[1] / "gui"
COMMANDS_FILE = GUI / "commands" / "__init__.py"
PLURAL = "trn"
ENGLISH = FOLDER / "sayso_en.ts"
EMPTY_FORMS = re.compile(
    r"(<source>(?P<text>[^<]*\(s\)[^<]*)</source>(?:(?!<translation)[\s\S])*)"
    r'<translation type="unfinished">\s*<numerusform></numerusform>\s*<numerusform></numerusform>'
)
CALLS = {"tr", PLURAL, "mark", "Message", "UserError"}


def texts() -> dict[str, tuple[str, bool]]:
    """Return each text of the window with the file it is first met in, and whether it counts."""
    found: dict[str, tuple[str, bool]] = {}
    sources = sorted(set(GUI.rglob("*.py")) - set((GUI / "cli").rglob("*.py")))
    trees = {path: ast.parse(path.read_bytes()) for path in sources}
    calls = CALLS | set(_errors(trees.values()))
    for path, tree in trees.items():
        for name, text in _calls(tree, calls):
            found.setdefault(text, (_shown(path), name == PLURAL))
    for text in _command_texts():
        found.setdefault(text, (_shown(COMMANDS_FILE), False))
    return found


def update(*begun: str) -> None:
    """Write all .ts and .qm files; `begun` are codes of languages to begin."""
    languages = {path.stem.partition("_")[2] for path in FOLDER.glob("*.ts")} | set(begun)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.cpp"
        listed.write_text("\n".join(_as_source(texts())), encoding="utf-8")
        for language in sorted(languages):
            _merge(listed, FOLDER / f"sayso_{language}.ts", plural_only=language == "en")
    _fill_english_plurals()
    for translation in sorted(FOLDER.glob("*.ts")):
        release(translation, translation.with_suffix(".qm"))


def release(translation: Path, out: Path) -> None:
    """Make the file that is read at the start.

    Raises:
        subprocess.CalledProcessError: if the translation is not well formed.
    """
    # Beside it and renamed: a running window reads the old file from the disk as it needs it.
    beside = out.with_name(f"{out.name}.new")
    _run("lrelease", "-silent", "-nounfinished", str(translation), "-qm", str(beside))
    beside.replace(out)


def _errors(trees: Iterable[ast.Module]) -> Iterator[str]:
    """Find the classes derived from the error meant for people."""
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and any(
                isinstance(base, ast.Name) and base.id == "UserError" for base in node.bases
            ):
                yield node.name


def _calls(tree: ast.Module, names: set[str]) -> Iterator[tuple[str, str]]:
    """Find calls of these names whose first argument is a text written out."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name(name), [ast.Constant(str(text)), *_]) if name in names and text:
                yield name, text


def _command_texts() -> Iterator[str]:
    for command in COMMANDS:
        yield from filter(None, (command.menu.value, command.submenu, command.text, command.help))
    yield from ACTS.values()


def _shown(path: Path) -> str:
    return path.relative_to(GUI.parent).as_posix()


def _as_source(found: dict[str, tuple[str, bool]]) -> Iterator[str]:
    """Write the texts as C++, which lupdate reads best; a comment says where each is from."""
    for text, (place, counts) in found.items():
        macro = "QT_TRANSLATE_N_NOOP" if counts else "QT_TRANSLATE_NOOP"
        yield f"//: {place}"
        yield f"{macro}({json.dumps(CONTEXT)}, {json.dumps(text, ensure_ascii=False)});"


def _merge(listed: Path, translation: Path, *, plural_only: bool) -> None:
    language = translation.stem.partition("_")[2]
    _run(
        "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-sort-messages",
        "-source-language", "en", "-target-language", language,
        *(("-pluralonly",) if plural_only else ()), str(listed), "-ts", str(translation),
    )  # fmt: skip


def _fill_english_plurals() -> None:
    def forms(match: re.Match[str]) -> str:
        one, more = (match["text"].replace("(s)", ending) for ending in ("", "s"))
        return (
            f"{match[1]}<translation>\n            <numerusform>{one}</numerusform>\n"
            f"            <numerusform>{more}</numerusform>"
        )

    filled = EMPTY_FORMS.sub(forms, ENGLISH.read_text(encoding="utf-8"))
    ENGLISH.write_text(filled, encoding="utf-8", newline="\n")


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools for translation, which come with PySide6."""
    path = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if path is None:
        raise FileNotFoundError(f"{tool} does not come with this PySide6")
    subprocess.run([path, *arguments], check=True)


if __name__ == "__main__":
    update(*sys.argv[1:])
