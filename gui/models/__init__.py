"""Item models over the library, for the views."""
