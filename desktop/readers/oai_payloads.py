"""What repositories tell of a paper over OAI-PMH besides Dublin Core: DataCite, MODS and MARC.

https://schema.datacite.org/meta/kernel-4/, https://www.loc.gov/standards/mods/ and
https://www.loc.gov/marc/bibliographic/. They are read into the elements of Dublin Core.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.readers.xml_nodes import Node

_MARC_FIELDS = {
    ("024", "a"): "identifier",
    ("100", "a"): "creator",
    ("700", "a"): "creator",
    ("520", "a"): "description",
    ("260", "c"): "date",
    ("264", "c"): "date",
    ("856", "u"): "identifier",
}
_DATACITE = {
    "title": "title",
    "creatorname": "creator",
    "publicationyear": "date",
    "description": "description",
    "identifier": "identifier",
}
_MODS = {
    "title": "title",
    "abstract": "description",
    "dateissued": "date",
    "identifier": "identifier",
    "url": "identifier",
}
# What these hold tells of other things than the paper.
_OTHERS = frozenset(("relateditem", "relatedidentifiers", "contributors", "extension", "header"))


def as_dublin_core(record: Node) -> Node | None:
    """Return what a record tells as elements of Dublin Core; None for a format not known."""
    for node in record.walk():
        readers = {"resource": _datacite, "mods": _mods, "leader": _marc}
        if node.name in readers:
            told = Node("dc", {}, record.line, record.end)
            source = record if node.name == "leader" else node
            for name, text in readers[node.name](source):
                told.parts.append(Node(name, {}, record.line, record.end, [text]))
            return told
    return None


def _datacite(resource: Node) -> Iterator[tuple[str, str]]:
    nodes = list(_own(resource))
    dates = [node for node in nodes if node.attributes.get("datetype") in ("Issued", "Created")]
    yield from (("date", node.text()) for node in dates)
    for node in nodes:
        is_abstract = node.attributes.get("descriptiontype", "Abstract") == "Abstract"
        is_year = node.name == "publicationyear"
        if (node.name == "description" and not is_abstract) or (is_year and dates):
            continue
        if node.name in _DATACITE:
            yield _DATACITE[node.name], node.text()


def _mods(mods: Node) -> Iterator[tuple[str, str]]:
    for node in _own(mods):
        if node.name == "name" and _is_author(node):
            parts = {part.attributes.get("type", ""): part.text() for part in node.all("namepart")}
            both = ", ".join(filter(None, (parts.get("family"), parts.get("given"))))
            yield "creator", both or parts.get("", "")
        elif node.name in _MODS:
            yield _MODS[node.name], node.text()


def _is_author(name: Node) -> bool:
    roles = [node.text().lower() for node in name.walk() if node.name == "roleterm"]
    return not roles or any(role in ("author", "aut", "creator", "cre") for role in roles)


def _marc(record: Node) -> Iterator[tuple[str, str]]:
    for field in (node for node in record.walk() if node.name == "datafield"):
        tag = field.attributes.get("tag", "")
        parts = {part.attributes.get("code", ""): part.text() for part in field.all("subfield")}
        if tag == "245":
            yield "title", " ".join(filter(None, (parts.get("a"), parts.get("b")))).rstrip(" /")
        for code, text in parts.items():
            name = _MARC_FIELDS.get((tag, code))
            if name:
                yield name, text.rstrip(" ,/") if name == "creator" else text


def _own(node: Node) -> Iterator[Node]:
    """Yield the elements in a node, but for those that tell of others."""
    for child in node.children:
        if child.name not in _OTHERS:
            yield child
            yield from _own(child)
