"""Dialogs: each gets values, and gives its answer by a signal."""
