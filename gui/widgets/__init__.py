"""Views: they get values and emit requests, and know neither the store nor each other."""
