"""Constructed news sentences, a construction each, with the quotes that a reader finds there."""
