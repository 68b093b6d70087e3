"""Digests that mean harm, made up here: each is a file name and its bytes."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile

# Whatever opens, loads or runs leads to one of these; nobody may.
ELSEWHERE = "http://tracker.invalid"
SECRET = "file:///etc/passwd"

MARKUP = f"""<script>fetch('{ELSEWHERE}')</script><img src="{ELSEWHERE}/a.png" onerror="alert(1)">
<svg onload="alert(1)"><use href="{ELSEWHERE}/s.svg#x"/></svg><iframe src="{SECRET}"></iframe>
<link rel="stylesheet" href="{ELSEWHERE}/s.css"><style>@import url({ELSEWHERE}/t.css);
* {{ background: url({ELSEWHERE}/b.png); position: fixed; width: 2000000000px }}</style>
<a href="javascript:alert(1)">paper</a> <a href="{SECRET}">paper</a>
<a href="data:text/html,<script>alert(1)</script>">paper</a> <a href="//host/share/x">paper</a>
<img src="{SECRET}"><img src="/etc/hostname"><img src="//host/share/x.png"><object data="{SECRET}">
<meta http-equiv="refresh" content="0;url={ELSEWHERE}"><base href="{ELSEWHERE}/">"""
TITLES = (
    "<img src=x onerror=alert(1)> A Title",
    "Safe\u202egnp.exe and \u2066hidden\u2069 words",
    "Zalgo " + "o\u0300" * 3_000,
    "=cmd|'/C calc'!A0",
    "@SUM(1+1)*cmd",
    "{{ ''.__class__.__mro__ }} {% for x in range(10**9) %}{% endfor %}",
    "../../../../etc/cron.d/evil",
    "CON.txt:stream\\..\\..\\x",
    "$\\def\\a{\\a\\a}\\a$ $" + "{" * 400 + "}" * 400 + "$",
    "$" + "\\frac{1}{" * 300 + "x" + "}" * 300 + "$",
    "Nul \x00 and bell \x07 and \x1b[31mred\x1b[0m",
    "!!python/object/apply:os.system ['true']",
    "W" * 60_000,
)
MARKDOWN = (
    "[" * 5_000,
    "![" * 3_000,
    "<a " * 2_000,
    "[a](" * 2_000,
    "> " * 800 + "deep",
    "* " * 800 + "deep",
    "`" * 4_001,
    f"![x]({ELSEWHERE}/n.png) ![y]({SECRET}) [z](javascript:alert(1))",
    MARKUP,
)
LOOKALIKES = (
    "https://аrxiv.org/abs/2401.00001",
    "https://arxiv.org@tracker.invalid/abs/2401.00001",
    "https://arxiv.org.tracker.invalid/abs/2401.00001",
    "https://xn--rxiv-53d.org/abs/2401.00001",
    "https://tracker.invalid/\u202eten.vixra",
)


def corpus() -> dict[str, bytes]:
    """Return the files."""
    papers = [
        {"title": title, "abstract": MARKUP, "url": url, "authors": ["<b>Ann</b>", "=1+1"]}
        for title, url in zip(TITLES, (LOOKALIKES * 3)[: len(TITLES)], strict=True)
    ]
    notes = [
        {"title": f"On Notes of the {n}th kind", "abstract": text, "note": text, "status": "later"}
        for n, text in enumerate(MARKDOWN)
    ]
    return {
        "papers.json": json.dumps(papers).encode(),
        "surrogates.json": b'[{"title": "Half \\ud800 a letter", "abstract": "\\udfff"}]',
        "notes.json": json.dumps({"papers": notes}).encode(),
        "page.html": _page(),
        "lists.md": "\n\n".join(f"## {title[:500]}\n\n{MARKUP}" for title in TITLES).encode(),
        "feed.xml": _feed(),
        "bomb.xml": _entities(),
        "external.xml": (
            f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e SYSTEM "{SECRET}">]>'
            "<rss><channel><item><title>&e;</title></item></channel></rss>"
        ).encode(),
        "deep.json": b"[" * 60_000 + b"]" * 60_000,
        "deep.xml": b"<a>" * 20_000,
        "deep.html": b"<table><tr><td>" * 3_000,
        "line.txt": b"word " * 200_000,
        "tags.yaml": b'references:\n- title: !!python/object/apply:os.system ["true"]\n- &a [*a]\n',
        "laughs.yaml": _laughs(),
        "table.csv": _table(),
        "refs.bib": b"@article{" + b"{" * 20_000 + b"title = {x}\n" + b"@string{a = a # a}",
        "refs.ris": b"TY  - JOUR\nTI  - " + MARKUP.replace("\n", " ").encode() + b"\nER  - \n",
        "names.zip": _names(),
        "bomb.zip": _bomb(),
        "bomb.gz": gzip.compress(bytes(30_000_000)),
        "links.tar": _links(),
        "nul.txt": bytes(200_000),
        "noise.bin": bytes(range(256)) * 400,
        "bidi.txt": ("Title \u202e\u2067 here\nAuthors: a\u202eb\n" * 300).encode(),
        "mail.eml": (
            "From: a\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 400
        ).encode(),
    }


def _page() -> bytes:
    articles = "".join(
        f'<article><h3><a href="{url}">{title[:300]}</a></h3><p>{MARKUP}</p></article>'
        for title, url in zip(TITLES, LOOKALIKES * 3, strict=False)
    )
    return f"<html><body onload='alert(1)'>{articles}</body></html>".encode()


def _feed() -> bytes:
    items = "".join(
        f"<item><title><![CDATA[{title[:300]}]]></title><link>javascript:alert(1)</link>"
        f"<description><![CDATA[{MARKUP}]]></description></item>"
        for title in TITLES
        if "\x00" not in title
    )
    return f'<rss version="2.0"><channel><title>x</title>{items}</channel></rss>'.encode()


def _entities() -> bytes:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{lines}]>'
        "<rss><channel><item><title>&l11;</title></item></channel></rss>"
    ).encode()


def _laughs() -> bytes:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]" for n in range(1, 12)]
    return "\n".join([*lines, "references: *a11"]).encode()


def _table() -> bytes:
    cells = ('"=HYPERLINK(""http://tracker.invalid"")"', "+1", "-1", "@x", "\t=1", '"\r=1"')
    lines = "".join(f"{cell},{cell},2401.0000{n}\n" for n, cell in enumerate(cells))
    return f"title,abstract,arxiv_id\n{lines}".encode()


def _names() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "a/../../x.txt", "n\n.txt"):
            archive.writestr(name, f"Title of {len(name)}\n\nAn abstract of some words here.\n")
    return out.getvalue()


def _bomb() -> bytes:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.txt", bytes(20_000_000))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(20):
            archive.writestr(f"{number}.zip", inner.getvalue())
    return out.getvalue()


def _links() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, target in (("a.txt", "/etc/passwd"), ("../b.txt", "../../etc/passwd")):
            link = tarfile.TarInfo(name)
            link.type, link.linkname = tarfile.SYMTYPE, target
            archive.addfile(link)
        device = tarfile.TarInfo("zero")
        device.type = tarfile.CHRTYPE
        archive.addfile(device)
    return out.getvalue()
