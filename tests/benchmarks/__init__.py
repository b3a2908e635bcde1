"""Benchmarks: each prints its figures and the ratio to what it is measured against, in one run.

    python -m tests.benchmarks.first_paint
    python -m tests.benchmarks.opening
    python -m tests.benchmarks.tagging
    python -m tests.benchmarks.scrolling
    python -m tests.benchmarks.bulk [ANNOTATIONS]
    python -m tests.benchmarks.detection --bench FOLDER

They run offscreen unless QT_QPA_PLATFORM says otherwise. None of them is part of the test suite.
"""

import os

# Set before Qt is imported anywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
