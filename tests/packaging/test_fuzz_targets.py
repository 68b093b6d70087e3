"""What is fuzzed besides the readers takes the inputs that it begins with, and strange ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dev_commands import FUZZED
from fuzz_guided import fault_of
from fuzz_library import CHANGES, STEP, libraries
from fuzz_targets import TARGETS, ask, preview, set_formula

EXAMPLES = 8
TEX = "".join(chr(n) for n in range(32, 127)) + "αλ∑√\u0301\ud800"


@pytest.mark.parametrize("name", TARGETS)
def test_it_takes_what_it_begins_with(name: str) -> None:
    target = TARGETS[name]
    seeds = target.seeds()
    for data in seeds[:: max(len(seeds) // 5, 1)]:
        found = fault_of(target, data)
        assert found is None or (target.is_ended and found[0] == "Slow"), (data, found)


@settings(max_examples=EXAMPLES)
@given(
    st.integers(0, 255),
    st.lists(
        st.builds(
            STEP.pack,
            st.integers(0, len(CHANGES) - 1),
            st.binary(min_size=3, max_size=3),
            st.binary(min_size=4, max_size=4),
        ),
        min_size=1,
        max_size=6,
    ).map(b"".join),
)
def test_damage_to_a_library_is_found_and_never_made_worse(which: int, steps: bytes) -> None:
    assert fault_of(TARGETS["library"], bytes([which % len(libraries())]) + steps) is None


@settings(max_examples=EXAMPLES)
@given(st.text(alphabet=TEX, max_size=30))
def test_any_tex_is_set_or_is_not(tex: str) -> None:
    set_formula(tex.encode("utf-8", "surrogatepass"))


@settings(max_examples=EXAMPLES)
@given(st.text(alphabet="ab[]()<>!`:/#\\|*_ \n$&;", max_size=60))
def test_no_note_leads_anywhere_but_to_the_web(text: str) -> None:
    preview(text.encode())


@settings(max_examples=EXAMPLES)
@given(st.text(max_size=40))
def test_any_query_is_answered(text: str) -> None:
    ask(text.encode("utf-8", "surrogatepass"))


def test_each_has_a_command() -> None:
    assert set(FUZZED) == set(TARGETS)
