"""Jobs: ends come back on the window's thread; cancel, close and failures."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from gui.domain.errors import UserError
from gui.session.jobs import Job, JobState, Runner


@pytest.fixture
def runner(qtbot: QtBot) -> Runner:
    """Return a runner of its own."""
    return Runner()


def test_the_result_comes_back_on_this_thread(runner: Runner) -> None:
    threads: list[int] = []

    def done(result: int) -> None:
        threads.append(threading.get_ident())
        threads.append(result)

    def work(job: Job) -> int:
        return threading.get_ident()

    runner.run("Work", work, done, pytest.fail)
    assert runner.wait_idle(5000)
    assert threads[0] == threading.get_ident()
    assert threads[1] != threading.get_ident()


def test_progress_and_facts_are_told_in_order(runner: Runner) -> None:
    facts: list[object] = []
    states: list[tuple[JobState, ...]] = []
    runner.changed.connect(states.append)

    def work(job: Job) -> None:
        for n in range(3):
            job.progress(n, 3)
            job.tell(n)

    runner.run("Work", work, lambda _: facts.append("end"), pytest.fail, told=facts.append)
    assert runner.wait_idle(5000)
    assert facts == [0, 1, 2, "end"]
    assert JobState(states[0][0].number, "Work", 2, 3) in [s for row in states for s in row]
    assert states[-1] == ()


def test_a_user_error_is_told_as_it_is(runner: Runner) -> None:
    heard: list[str] = []

    def work(job: Job) -> None:
        raise UserError("The disk is full.")

    runner.run("Work", work, lambda _: pytest.fail("done"), heard.append)
    assert runner.wait_idle(5000)
    assert heard == ["The disk is full."]


def test_a_fault_is_logged_and_told_without_its_text(
    runner: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []

    def work(job: Job) -> None:
        raise ZeroDivisionError("inner secret")

    runner.run("Reading", work, lambda _: pytest.fail("done"), heard.append)
    assert runner.wait_idle(5000)
    assert "Reading stopped by a fault" in heard[0]
    assert "secret" not in heard[0]
    assert "ZeroDivisionError" in caplog.text


def test_a_cancelled_job_sees_it(runner: Runner) -> None:
    seen: list[bool] = []
    started = threading.Event()

    def work(job: Job) -> bool:
        started.set()
        while not job.stopped():
            pass
        return True

    job = runner.run("Work", work, seen.append, pytest.fail)
    assert started.wait(5)
    runner.cancel(job.number)
    assert runner.wait_idle(5000)
    assert seen == [True]
    runner.cancel(job.number)


def test_close_waits_and_tells_nothing_more(runner: Runner) -> None:
    ended = threading.Event()

    def work(job: Job) -> None:
        while not job.stopped():
            pass
        ended.set()

    runner.run("Work", work, lambda _: pytest.fail("told"), pytest.fail)
    runner.close()
    assert ended.is_set()
    assert runner.wait_idle(50)
    assert runner.states() == ()


def test_a_fact_that_was_under_way_at_close_is_dropped(runner: Runner, qtbot: QtBot) -> None:
    facts: list[object] = []
    states: list[tuple[JobState, ...]] = []
    runner.changed.connect(states.append)
    told = threading.Event()

    def work(job: Job) -> None:
        job.tell("of the library that is closed by now")
        told.set()

    runner.run("Work", work, facts.append, pytest.fail, told=facts.append)
    assert told.wait(5)
    runner.close()
    qtbot.wait(50)
    assert facts == []
    assert states[-1] == (), "the status line shows no work of a closed library"


def test_many_jobs_come_and_go(runner: Runner) -> None:
    results: list[int] = []

    def work(number: int) -> Callable[[Job], int]:
        return lambda job: number

    for number in range(200):
        runner.run("Work", work(number), results.append, pytest.fail)
    assert runner.wait_idle(20000)
    assert sorted(results) == list(range(200))


def test_what_can_wait_counts_as_running_until_it_starts(runner: Runner) -> None:
    facts: list[str] = []
    runner.after(30, lambda: facts.append("later"))
    assert facts == []
    assert runner.wait_idle(5000)
    assert facts == ["later"]
    runner.after(5000, lambda: facts.append("never"))
    runner.close()
    assert runner.wait_idle(50)
    assert facts == ["later"]
