"""An article of a thousand words as a coder leaves it, and a coder who uses only the keyboard."""
