"""The library: one SQLite file with documents, annotations, actors, codebook and history."""
