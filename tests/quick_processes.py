"""Processes that begin with what they need imported, for tests of what is in front of them.

A window has two processes beside it, and each takes longer to import what it needs than most tests
take for all else. Here they are copies of one that has imported it. How they begin in truth is
tested where they are what is tested.
"""

from __future__ import annotations

import multiprocessing
from multiprocessing.context import BaseContext

import pytest

# What one process imports, once. No Qt, as in truth.
_NEEDED = [
    "pytest",
    "desktop.index.merging",
    "desktop.index.matching",
    "desktop.index.phrases",
    "desktop.index.pool",
    "desktop.index.schema",
    "desktop.index.snapshot",
    "desktop.model.query_text",
    "desktop.services.finding",
    "desktop.services.searching",
    "desktop.services.serving",
    "desktop.store.history",
    "desktop.store.migrations",
    "desktop.store.outbox",
    "desktop.store.papers",
    "desktop.store.shelves",
]

_get_context = multiprocessing.get_context


@pytest.fixture
def quick_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let processes begin as copies, where the system knows how."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        multiprocessing.set_forkserver_preload(_NEEDED)
        monkeypatch.setattr(multiprocessing, "get_context", _copying)


def _copying(method: str | None = None) -> BaseContext:
    return _get_context("forkserver" if method == "spawn" else method)
