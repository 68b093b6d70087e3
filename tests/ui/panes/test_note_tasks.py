"""Tests of the boxes in the text of a note."""

from __future__ import annotations

import pytest

from desktop.ui.panes.note_tasks import Task, task_in, tasks


def test_boxes_are_found_where_items_begin_with_them() -> None:
    text = "# Tea\n- [ ] stir\n  1. [x] sip\n> * [X] pour\n- [y] no\n[ ] no\n- [ ]no"

    assert list(tasks(text)) == [Task(1, 3, False), Task(2, 6, True), Task(3, 5, True)]


def test_boxes_in_code_are_none() -> None:
    text = "```\n- [ ] a\n~~~\n```\n- [ ] b\n~~~ text\n- [ ] c"

    assert [task.line for task in tasks(text)] == [4]


@pytest.mark.parametrize("line", ["", "- ", "- [", "text [ ] here", "-[ ] x"])
def test_other_lines_have_no_box(line: str) -> None:
    assert task_in(line) is None
