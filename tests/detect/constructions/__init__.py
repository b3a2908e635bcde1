"""Constructed news sentences, one construction each, with the quotes that a reader finds in them."""
