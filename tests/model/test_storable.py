from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.storable import storable


@given(text=st.text())
def test_whatever_is_storable_comes_back_from_a_database(text: str) -> None:
    kept = storable(text)
    db = sqlite3.connect(":memory:")

    assert db.execute("SELECT ?", (kept,)).fetchone() == (kept,)
    assert len(kept) == len(text)
    db.close()


@pytest.mark.parametrize("text", ["", "plain", "Zoë 😀\u2028\r\n\x1b", "\ufffe\uffff"])
def test_what_can_be_kept_is_kept(text: str) -> None:
    assert storable(text) == text


def test_what_cannot_is_replaced_sign_by_sign() -> None:
    assert storable("a\x00b\ud800c\udfff") == "a�b�c�"
