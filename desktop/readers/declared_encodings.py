"""The encoding that a text says of itself: in XML, in HTML, and as JabRef writes above BibTeX."""

from __future__ import annotations

import codecs
import re

# https://www.w3.org/TR/xml/#sec-TextDecl, https://html.spec.whatwg.org/#charset, and
# https://docs.jabref.org/advanced/knowledge/encoding: only where these may stand.
_DECLARED = re.compile(
    rb"""\A\s{0,99}<\?xml\s[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})
    |<meta\s[^<>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})
    |\A\s{0,99}%\s{0,9}Encoding:\s{0,9}([\w.:-]{2,40})""",
    re.IGNORECASE | re.VERBOSE,
)
_LOOKED_AT = 4096
# What people mean by names of smaller sets: https://encoding.spec.whatwg.org/#names-and-labels
_LARGER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "iso8859-11": "cp874",
}
_WIDE = ("utf-16", "utf-32", "utf-7")


def declared_encoding(head: bytes, sample: bytes) -> str | None:
    """Return the codec that the first bytes of a text name, if the text can be in it.

    `sample` are bytes of its lines that are not ASCII.
    """
    found = _DECLARED.search(head[:_LOOKED_AT])
    if found is None:
        return None
    label = next(filter(None, found.groups())).decode("ascii", "replace")
    try:
        name = codecs.lookup(label).name
        codec = _LARGER.get(name, name)
        if codec.startswith(_WIDE) or b"a".decode(codec) != "a":
            return None
        # The sample may end within a character.
        codecs.getincrementaldecoder(codec)().decode(sample)
    except (LookupError, ValueError):
        return None
    return codec
