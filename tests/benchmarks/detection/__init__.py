"""The benchmark of detection: quotes, entities, speakers, speed, calibration, errors, outlets.

    python -m tests.benchmarks.detection --bench FOLDER [--detector model|rules|both] [--part P ...]

FOLDER holds the gold files and their scorers; neither is part of this repository, and what is
printed holds ids, offsets and numbers, never a text.
"""
