from __future__ import annotations

import pickle

import pytest

from desktop.model.query import Found, Place, Query, Shelf, Sort
from desktop.services.messages import Answer, Ask, CatchUp, Ended, Left, Message, Request, Trouble

ALL: list[Message | Request] = [
    Ask(1, "socks", Place(Shelf.INBOX, 3, "sea"), Sort.TITLE),
    CatchUp(reconcile=True),
    Answer(1, Found((3, 2), Query("socks"), "sock")),
    Left(7),
    Trouble("Wet."),
    Ended("carrel-search"),
]


@pytest.mark.parametrize("message", ALL, ids=lambda message: type(message).__name__)
def test_messages_are_values_that_pass_a_pipe(message: Message | Request) -> None:
    assert pickle.loads(pickle.dumps(message)) == message
    assert hash(message) == hash(pickle.loads(pickle.dumps(message)))
