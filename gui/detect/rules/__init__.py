"""The detector that needs no model."""
