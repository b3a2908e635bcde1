"""The languages of the window: which there are, and putting one in force."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.look.assets import folder

SYSTEM = "system"
ENGLISH = "en"
_PREFIX = "sayso_"
_NAME = "language"


def languages() -> dict[str, str]:
    """Return the codes of all languages, each with its own name for itself."""
    codes = sorted(path.stem.removeprefix(_PREFIX) for path in _files().glob(f"{_PREFIX}*.qm"))
    return {code: _own_name(code) for code in codes}


def spoken(choice: str, wanted: Iterable[str] | None = None) -> str:
    """Return the code of the language to use.

    Args:
        choice: a code, or `SYSTEM`.
        wanted: the languages that the system asks for, best first ("de-AT"); its own if None.
    """
    asked = QLocale.system().uiLanguages() if wanted is None else wanted
    for name in [choice] if choice != SYSTEM else asked:
        code = name.replace("_", "-").partition("-")[0]
        if (_files() / f"{_PREFIX}{code}.qm").exists():
            return code
    return ENGLISH


def speak(app: QCoreApplication, choice: str) -> str:
    """Put a language in force, for Qt's own words too; return its code.

    Texts that were made before keep theirs. English has a file as well: its plurals.
    """
    code = spoken(choice)
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{code}.qm", _files() / f"{_PREFIX}{code}.qm"):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(str(file)):
            app.installTranslator(translator)
    system = QLocale.system()
    # That of a bare system, C, writes numbers for programs.
    usable = choice == SYSTEM and system.language() != QLocale.Language.C
    same = system.language() == QLocale(code).language()
    QLocale.setDefault(system if same or usable else QLocale(code))
    return code


def _own_name(code: str) -> str:
    if code == ENGLISH:
        return "English"  # Qt says "American English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _files() -> Path:
    return folder("translations")
