"""Names, places, dates and amounts by rule; the model asks them too."""
