"""`sayso formats` and `sayso commands`: what there is."""

import json

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of Sayso JSONL instead.")
def formats(as_json: bool, schema: bool) -> int:
    """List what can be imported and exported."""
    from gui.exchange import export, intake

    if schema:
        click.echo(intake.schema(), nl=False)
        return 0
    rows = [
        ("import", form.name, form.title, [end for end in form.extensions if end])
        for form in intake.FORMATS.values()
    ]
    rows += [
        ("export", form.name, form.title, [form.extension]) for form in export.FORMATS.values()
    ]
    if as_json:
        keys = ("way", "name", "title", "extensions")
        listed = [dict(zip(keys, row, strict=True)) for row in rows]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return 0
    for way, name, title, extensions in rows:
        click.echo("\t".join((way, name, title, " ".join(extensions))))
    return 0


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def commands(as_json: bool) -> int:
    """List all commands of the window: id, keys, what they do."""
    from gui.commands import COMMANDS

    if as_json:
        listed = [
            {
                "id": command.id,
                "text": command.text.replace("&", ""),
                "keys": list(command.keys),
                "help": command.help,
                "menu": command.menu.value.replace("&", ""),
                "scope": command.scope.value,
            }
            for command in COMMANDS
        ]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return 0
    for command in COMMANDS:
        click.echo("\t".join((command.id, " or ".join(command.keys), command.help)))
    return 0
