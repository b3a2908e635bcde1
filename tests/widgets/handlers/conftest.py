"""Handlers join everything, so they are tested at the whole window, as a person has it."""

from tests.end_to_end.conftest import desk, detected, detected_once, folders, library, sit

__all__ = ["desk", "detected", "detected_once", "folders", "library", "sit"]
