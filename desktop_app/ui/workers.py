"""Threads that do what the GUI thread must not wait for. Injectable, so that tests can run everything in place."""

import queue
import threading
from collections.abc import Callable
from typing import Protocol

Job = Callable[[], None]


class Worker(Protocol):
    """Runs jobs one after another, in the order in which they were given."""

    def submit(self, job: Job) -> None: ...

    def serve_waiting(self) -> None:
        """From inside a long job: run what has been waiting meanwhile."""

    def stop(self) -> None:
        """Finish what was given, and end."""


class ThreadWorker:
    """One Python thread; it starts with its first job."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name)
        self._thread.start()

    def submit(self, job: Job) -> None:
        self._jobs.put(job)

    def serve_waiting(self) -> None:
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return
            if job is None:
                self._jobs.put(None)
                return
            job()

    def stop(self) -> None:
        self._jobs.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # or the last job's answers would live until the next one


class InlineWorker:
    """Runs each job at once, in the calling thread."""

    def submit(self, job: Job) -> None:
        job()

    def serve_waiting(self) -> None:
        return

    def stop(self) -> None:
        return
