from __future__ import annotations

from desktop.writers.markdown import Markdown
from desktop.writers.writer import Writer


def test_a_writer_keeps_nothing_between_calls() -> None:
    writer: Writer = Markdown()

    assert "".join(writer.write([])) == ""
    assert not hasattr(writer, "__dict__") or vars(writer) == {}
