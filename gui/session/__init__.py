"""The open library and document: requests in, facts out. QtCore only, no widgets."""
