"""The peewee classes, one a table. The schema itself is made by `migrations`.

Tables of facts (what digests say), of marks (what the person added) and of sightings (where a paper
was seen) are apart, so that importing a digest again can never touch what the person wrote. Where
the person corrected a paper, what digests say of it is in `said`, and `paper`, `authorship` and
`link` hold what comes out of the two, so that whoever reads need not know of it.
Every table in `TRACKED` is watched by triggers (see `triggers`) that write the history.
"""

from __future__ import annotations

import re

from peewee import (
    AutoField,
    BooleanField,
    DatabaseProxy,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

database = DatabaseProxy()


def _named(table: type[Model]) -> str:
    """Name a table after the thing that its rows are: `PaperTagRow` is of `paper_tag`."""
    return re.sub("(?<!^)(?=[A-Z])", "_", table.__name__.removesuffix("Row")).lower()


class Table(Model):
    """A table of the open library."""

    class Meta:
        """Where all tables live."""

        database = database
        legacy_table_names = False
        table_function = _named


class PaperRow(Table):
    """What is known of a paper."""

    id = AutoField()
    uid = TextField(unique=True)
    title = TextField()
    abstract = TextField(default="")
    organization = TextField(null=True)
    author_count = IntegerField(null=True)
    published = TextField(null=True)
    published_guessed = BooleanField(default=False)
    comments = IntegerField(null=True)
    upvotes = IntegerField(null=True)
    arxiv_id = TextField(null=True)
    doi = TextField(null=True)
    fingerprint = TextField()
    added = TextField()
    clues = TextField(default="[]")


class AuthorRow(Table):
    """A name as digests print it."""

    id = AutoField()
    name = TextField(unique=True)


class AuthorshipRow(Table):
    """Who wrote what, in order."""

    id = AutoField()
    paper = ForeignKeyField(PaperRow, column_name="paper")
    author = ForeignKeyField(AuthorRow, column_name="author")
    position = IntegerField()


class LinkRow(Table):
    """An address under which a paper is found."""

    id = AutoField()
    paper = ForeignKeyField(PaperRow, column_name="paper")
    position = IntegerField()
    url = TextField()


class MarkRow(Table):
    """What the person decided; every paper has exactly one."""

    paper = ForeignKeyField(PaperRow, column_name="paper", primary_key=True)
    status = TextField(default="inbox")
    starred = BooleanField(default=False)
    rating = IntegerField(null=True)
    decided_at = TextField(null=True)
    deleted_at = TextField(null=True)


class TagRow(Table):
    """A word the person files papers under; nested with a slash. `color` is a `TagColor`."""

    id = AutoField()
    name = TextField(unique=True)
    color = TextField(null=True)


class PaperTagRow(Table):
    """Which paper carries which tag."""

    id = AutoField()
    paper = ForeignKeyField(PaperRow, column_name="paper")
    tag = ForeignKeyField(TagRow, column_name="tag")


class NoteRow(Table):
    """The note of a paper, as Markdown, and what its links mean."""

    paper = ForeignKeyField(PaperRow, column_name="paper", primary_key=True)
    text = TextField()
    saved_at = TextField()
    links = TextField(default="[]")


class NoteVersionRow(Table):
    """Every text a note had at the end of a stay in it. Undo does not reach it."""

    id = AutoField()
    paper = IntegerField()
    text = TextField()
    stay = TextField(null=True)
    saved_at = TextField()


class DigestRow(Table):
    """A digest file that was imported."""

    id = AutoField()
    name = TextField()
    path = TextField()
    format = TextField()
    date = TextField(null=True)
    date_guessed = BooleanField(default=False)
    sha256 = TextField()
    imported_at = TextField()


class SightingRow(Table):
    """Which paper came in which digest, and at which of its lines."""

    id = AutoField()
    paper = ForeignKeyField(PaperRow, column_name="paper")
    digest = ForeignKeyField(DigestRow, column_name="digest")
    position = IntegerField()
    first_line = IntegerField(null=True)
    last_line = IntegerField(null=True)


class DoubtRow(Table):
    """Two papers that may be one, until the person says that they are `apart`."""

    id = AutoField()
    paper = ForeignKeyField(PaperRow, column_name="paper")
    other = ForeignKeyField(PaperRow, column_name="other")
    why = TextField()
    apart = BooleanField(default=False)


class FormerRow(Table):
    """What a paper was called that was merged into another one; its id is the one that it had."""

    id = IntegerField(primary_key=True)
    paper = ForeignKeyField(PaperRow, column_name="paper")
    uid = TextField()
    title = TextField()
    abstract = TextField()
    authors = TextField()
    arxiv_id = TextField(null=True)
    doi = TextField(null=True)
    fingerprint = TextField()


class SavedSearchRow(Table):
    """A query the person keeps under a name."""

    id = AutoField()
    name = TextField(unique=True)
    query = TextField()


class RuleRow(Table):
    """What is done with new papers that a query finds; `tags` are a JSON list of names."""

    id = AutoField()
    position = IntegerField()
    name = TextField()
    query = TextField()
    tags = TextField()
    starred = BooleanField(default=False)
    status = TextField(null=True)
    is_on = BooleanField(default=True)


class NoteTemplateRow(Table):
    """A text that notes may begin with; new ones do with that `for_new`."""

    id = AutoField()
    name = TextField(unique=True)
    text = TextField()
    for_new = BooleanField(default=False)

    class Meta:
        """Named after the thing."""

        table_name = "note_template"


class CorrectionRow(Table):
    """What the person says of a field in place of digests; only ever written on their behalf."""

    id = AutoField()
    paper = ForeignKeyField(PaperRow, column_name="paper")
    field = TextField()
    value = TextField()
    at = TextField()


class SaidRow(Table):
    """All that digests say of a paper, if the person corrected some of it."""

    paper = ForeignKeyField(PaperRow, column_name="paper", primary_key=True)
    facts = TextField()
    fingerprint = TextField()


class EarlierTitleRow(Table):
    """What a paper was called before its title was corrected once more, as links are compared."""

    id = AutoField()
    paper = ForeignKeyField(PaperRow, column_name="paper")
    fingerprint = TextField()


# Parents before children.
TRACKED: tuple[type[Table], ...] = (
    PaperRow,
    AuthorRow,
    TagRow,
    DigestRow,
    SavedSearchRow,
    RuleRow,
    NoteTemplateRow,
    AuthorshipRow,
    LinkRow,
    MarkRow,
    PaperTagRow,
    NoteRow,
    SightingRow,
    DoubtRow,
    FormerRow,
    CorrectionRow,
    SaidRow,
    EarlierTitleRow,
)
