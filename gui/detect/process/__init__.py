"""Detection in a process of its own."""
