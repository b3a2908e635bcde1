"""sqlite-utils' Database, loaded without numpy.

sqlite-utils loads numpy if it is installed, only to know numpy's number types. None ever comes
here, and numpy would take longer to load than all the rest of the store.
"""

import sys

_hidden = "numpy" not in sys.modules
if _hidden:
    sys.modules["numpy"] = None  # type: ignore[assignment]  # an import of it fails from now on
try:
    from sqlite_utils import Database
finally:
    if _hidden:
        del sys.modules["numpy"]

__all__ = ["Database"]
