"""The menu Help."""

from gui.commands.command import Command, Menu, window

# Two lines a row where one would be too long.
# fmt: off
HELP: tuple[Command, ...] = (
    *window(
        Menu.HELP, 0,
        ("help.keys", "&Keys", "F1", "List all commands and their keys."),
        ("help.diagnostics", "Copy &diagnostics", "", "Copy versions and recent log lines."),
        ("help.model_card", "&Model card", "", "How well the detector does, and its limits."),
        ("help.about", "&About Sayso", "", "Version, licences, sources."),
    ),
)
# fmt: on
