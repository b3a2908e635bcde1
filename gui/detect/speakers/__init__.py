"""Who stands behind a source: by name, pronoun or role."""
