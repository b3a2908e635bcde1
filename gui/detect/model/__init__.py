"""The detector that runs the trained model of `resources/models`."""
