"""Files in and files out: articles become documents, annotations become tables and records.

Nothing here knows a library: the callers take rows from the store and put documents into it.
"""
