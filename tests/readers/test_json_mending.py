from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.json_mending import balanced_end, decoded, mended


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{'a': 'it\\'s', 'b': None, 'c': True}", {"a": "it's", "b": None, "c": True}),
        ("{'a': \"it's\", 'b': u'x'}", {"a": "it's", "b": "x"}),
        ('{"a": [1, 2,], /* x */ "b": 3, // y\n}', {"a": [1, 2], "b": 3}),
        ('{a: 1, "b": "c: d"}', {"a": 1, "b": "c: d"}),
        ('{"a": "x\ny", # z\n"b": 1}', {"a": "x\ny", "b": 1}),
        ('{"a": undefined, "b": "None, "}', {"a": None, "b": "None, "}),
        ('{"a": "\x01"}', {"a": " "}),
    ],
)
def test_what_is_nearly_json(text: str, value: object) -> None:
    better = mended(text)
    assert better is not None
    assert decoded(better) == value
    assert better.count("\n") == text.count("\n")


@pytest.mark.parametrize("text", ["{'a': date(2026, 1, 1)}", "{a b}", "'", '{"a": ' + "1" * 5000])
def test_what_cannot_be_mended(text: str) -> None:
    assert mended(text) is None


def test_where_a_value_is_closed() -> None:
    text = "x{'}': \"]\\\"\", 'a': [{}] /* } */ # }\n} rest"
    assert balanced_end(text, 1) == len(text) - len(" rest")
    assert balanced_end("[{}", 0) is None
    assert balanced_end('["]', 0) is None


@pytest.mark.parametrize("text", ["[{]}", "[" * 300])
def test_brackets_that_make_no_sense(text: str) -> None:
    with pytest.raises(ValueError, match="brackets"):
        balanced_end(text, 0)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=9,
    )
)
def test_json_is_not_changed_in_meaning(value: object) -> None:
    text = json.dumps(value)
    better = mended(text)
    assert better is None if value is None else decoded(better or "") == value
