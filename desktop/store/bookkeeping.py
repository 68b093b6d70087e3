"""The tables in which the library keeps its own books: history, outbox, clues, exports."""

from __future__ import annotations

from peewee import AutoField, BooleanField, CompositeKey, IntegerField, TextField

from desktop.store.tables import Table


class StepRow(Table):
    """One change of the library, which can be undone."""

    id = AutoField()
    act = TextField()
    count = IntegerField()
    detail = TextField()
    stay = TextField(null=True)
    at = TextField()
    undone = BooleanField(default=False)

    class Meta:
        """Named after the thing."""

        table_name = "step"


class TouchRow(Table):
    """A row that a step touched: its image before, or nothing where there was none."""

    id = AutoField()
    step = IntegerField()
    kind = TextField()
    row = IntegerField()
    paper = IntegerField(null=True)
    image = TextField(null=True)

    class Meta:
        """Named after the thing."""

        table_name = "touch"


class SpanRow(Table):
    """Rows of a table that a step made in bulk: all from the number `first` to `last`."""

    step = IntegerField()
    kind = TextField()
    first = IntegerField()
    last = IntegerField()

    class Meta:
        """Named after the thing."""

        table_name = "span"
        primary_key = CompositeKey("step", "kind", "first")


class RecordingRow(Table):
    """The one row that says which step is being recorded, and how often the library changed.

    `indexed` is the mark that the index has, too.
    """

    id = AutoField()
    step = IntegerField(null=True)
    revision = IntegerField(default=0)
    indexed = TextField(null=True)

    class Meta:
        """Named after the thing."""

        table_name = "recording"


class StaleRow(Table):
    """A paper whose index entry is out of date; each touch gets a number of its own."""

    number = AutoField()
    paper = IntegerField(unique=True)

    class Meta:
        """Named after the thing."""

        table_name = "stale"


class ClueRow(Table):
    """A number by which a paper is found; triggers keep it in step with `paper.clues`."""

    key = IntegerField()
    paper = IntegerField()

    class Meta:
        """Named after the thing."""

        table_name = "clue"
        primary_key = CompositeKey("key", "paper")


class NoteLinkRow(Table):
    """What a note links to, as a fingerprint; triggers keep it in step with `note.links`."""

    target = TextField()
    paper = IntegerField()

    class Meta:
        """Named after the thing."""

        table_name = "note_link"
        primary_key = CompositeKey("target", "paper")


class CitationKeyRow(Table):
    """What references call a paper, by its lasting id; it stays, whatever is corrected later."""

    uid = TextField(primary_key=True)
    key = TextField(unique=True)

    class Meta:
        """Named after the thing."""

        table_name = "citation_key"


class ExportedRow(Table):
    """A paper that was exported as it is, and when; a trigger takes it away when it is touched."""

    paper = IntegerField(primary_key=True)
    at = TextField()

    class Meta:
        """Named after the thing."""

        table_name = "exported"
