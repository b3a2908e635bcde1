"""What the codebook's editor asks for: questions first where much is touched, then the act."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from gui.domain.annotation import Layer
from gui.domain.codebook import COLOURS, Label, Use
from gui.domain.codebook_acts import arranged, checked_name, comparison
from gui.domain.edits import Change
from gui.domain.errors import UserError
from gui.models.codebook_words import (
    LAYER_WORDS,
    before_delete,
    before_merge,
    before_rename,
    preview,
    preview_headline,
    used,
)
from gui.models.wording import figure
from gui.session.codebook import CodebookActs
from gui.session.session import Session
from gui.translation import mark, said, tr
from gui.widgets.dialogs.asking import AskingDialog
from gui.widgets.dialogs.codebook import CodebookDialog
from gui.widgets.dialogs.tag_name import TagNameDialog
from gui.widgets.dialogs.tag_picker import TagPicker

_FILES = mark("Codebooks (*.json);;All files (*)")
_ACTS = "codebook."


class CodebookEditor(QObject):
    """Stands between the dialog and the session as long as the dialog is open."""

    def __init__(self, session: Session, dialog: CodebookDialog) -> None:
        super().__init__(dialog)
        self._session = session
        self._dialog = dialog
        self._acts = CodebookActs(session)
        self._uses: dict[str, Use] = {}
        dialog.add_asked.connect(self._ask_name)
        dialog.change_asked.connect(lambda label: self._attempt(lambda: self._acts.change(label)))
        dialog.move_asked.connect(self._move)
        dialog.rename_asked.connect(self._ask_rename)
        dialog.merge_asked.connect(self._ask_merge)
        dialog.delete_asked.connect(self._ask_delete)
        dialog.import_asked.connect(self._ask_import)
        dialog.export_asked.connect(self._ask_export)
        dialog.undo_asked.connect(lambda: self._travel(back=True))
        dialog.redo_asked.connect(lambda: self._travel(back=False))
        session.changed.connect(self._follow)
        self._show()

    def _follow(self, change: Change) -> None:
        if change.codebook or change.relabels:
            self._show()

    def _show(self) -> None:
        self._uses = self._acts.uses()
        rows = {layer: arranged(self._acts.labels(layer)) for layer in LAYER_WORDS}
        self._dialog.show_labels(rows, self._uses)

    def _attempt(self, act: Callable[[], object], done: str = "") -> bool:
        """Do an act, or show why it cannot be done; tell whether it was."""
        if self._session.refuses():
            self._dialog.say_trouble(tr("This cannot be changed now: something else is under way."))
            return False
        try:
            act()
        except UserError as error:
            self._dialog.say_trouble(said(error))
            return False
        self._dialog.say(done)
        return True

    def _move(self, label: Label, parent: str | None, before: str | None) -> None:
        self._attempt(lambda: self._acts.move(label, parent, before))

    def _use(self, label: Label) -> Use:
        return self._uses.get(label.name, Use())

    # A new tag.

    def _ask_name(self) -> None:
        labels = self._acts.labels(Layer.TAG)
        says = tr("It is put at the end. Give it a colour, a key and a description then.")
        asking = TagNameDialog(
            tr("New tag"), "", says, lambda typed: checked_name(labels, typed), self._dialog
        )
        asking.saved.connect(self._add)
        asking.open()

    def _add(self, name: str) -> None:
        taken = {label.colour for label in self._acts.labels(Layer.TAG)}
        tags = [colour for colour in COLOURS if colour.startswith("tag")]
        free = next((colour for colour in tags if colour not in taken), tags[0])
        done = tr("“{tag}” is new.", tag=name)
        if self._attempt(lambda: self._acts.add(Label(Layer.TAG, name, free)), done):
            self._dialog.tree.go_to(Layer.TAG, name)
            self._dialog.tree.setFocus()

    # What touches annotations.

    def _ask_rename(self, label: Label) -> None:
        asking = TagNameDialog(
            tr("Rename “{tag}”", tag=label.name),
            label.name,
            before_rename(label, self._use(label)),
            lambda typed: self._acts.checked_name(label, typed),
            self._dialog,
        )
        asking.saved.connect(lambda name: self._rename(label, name))
        asking.open()

    def _rename(self, label: Label, name: str) -> None:
        done = tr(
            "“{tag}” is called “{name}” now: {use}.",
            tag=label.name,
            name=name,
            use=used(self._use(label)),
        )
        if name != label.name and self._attempt(lambda: self._acts.rename(label, name), done):
            self._dialog.tree.go_to(Layer.TAG, name)

    def _ask_merge(self, label: Label) -> None:
        others = [other for other in self._acts.labels(Layer.TAG) if other.name != label.name]
        says = before_merge(label, self._use(label))
        title = tr("Merge “{tag}” into", tag=label.name)
        picker = TagPicker(title, says, others, self._dialog)
        picker.chosen.connect(lambda into: self._merge(label, into))
        picker.open()

    def _merge(self, label: Label, into: Label) -> None:
        done = tr(
            "“{tag}” is merged into “{other}”: {use}.",
            tag=label.name,
            other=into.name,
            use=used(self._use(label)),
        )
        if self._attempt(lambda: self._acts.merge(label, into), done):
            self._dialog.tree.go_to(Layer.TAG, into.name)

    def _ask_delete(self, label: Label) -> None:
        use = self._use(label)
        if not use.annotations:
            self._delete(label)
            return
        marks = len(self._session.library.codebook.bearers(label.name).marks)
        says = before_delete(label, use, marks)
        title = tr("Delete “{tag}”", tag=label.name)
        asking = AskingDialog(title, says, tr("&Delete"), self._dialog)
        asking.accepted.connect(lambda: self._delete(label))
        asking.open()

    def _delete(self, label: Label) -> None:
        done = tr(
            "“{tag}” goes: {use}. Ctrl+Z brings it back.",
            tag=label.name,
            use=used(self._use(label)),
        )
        self._attempt(lambda: self._acts.delete(label), done)

    # Files.

    def _ask_import(self) -> None:
        from gui.exchange.codebook import read

        folder = str(self._session.library.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self._dialog, tr("Import a codebook"), folder, tr(_FILES)
        )
        if not name:
            return
        known = self._acts.all_labels()
        try:
            coming = read(Path(name), known)
        except UserError as error:
            self._dialog.say_trouble(said(error))
            return
        found = comparison(known, coming)
        asking = AskingDialog(
            tr("Import {file}", file=Path(name).name),
            preview_headline(found),
            tr("&Import"),
            self._dialog,
            preview(found),
            possible=bool(found.new or found.changed),
        )
        done = tr(
            "{new} new labels, {changed} changed.",
            new=figure(len(found.new)),
            changed=figure(len(found.changed)),
        )
        asking.accepted.connect(lambda: self._attempt(lambda: self._acts.bring_in(coming), done))
        asking.open()

    def _ask_export(self) -> None:
        folder = self._session.library.path.parent / "codebook.json"
        name, _ = QFileDialog.getSaveFileName(
            self._dialog, tr("Export the codebook"), str(folder), tr(_FILES)
        )
        if name:
            done = tr("Wrote {file}.", file=Path(name).name)
            self._attempt(lambda: self._write(Path(name)), done)

    def _write(self, out: Path) -> None:
        from gui.exchange.codebook import write

        write(self._acts.all_labels(), out)

    # Back and forth.

    def _travel(self, *, back: bool) -> None:
        history, who = self._session.library.history, self._session.who
        entry = history.undoable(who) if back else history.redoable(who)
        if entry is None or not entry.command.startswith(_ACTS):
            self._dialog.say(
                tr("Nothing here is left to take back.") if back else tr("Nothing to redo.")
            )
        else:
            (self._session.undo if back else self._session.redo)()
            self._dialog.say(tr("Taken back.") if back else tr("Done again."))
