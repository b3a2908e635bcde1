"""The articles that the default library starts with."""
