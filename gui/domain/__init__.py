"""Values and rules of Sayso, with the standard library only.

Every offset in this room counts Unicode code points of a document's canonical text; every span is
half-open.
"""
