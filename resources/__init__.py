"""What the program ships besides code: icons, codebook, help, schema, models, lock files."""
