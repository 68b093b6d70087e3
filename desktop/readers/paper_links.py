"""Addresses that lead to one paper: which paper, and under which address it is best kept."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from desktop.readers import identifiers, links

_MOST_REDIRECTS = 4
_LONGEST = 4000

# Scholar writes the address as it is, with all its own parameters behind it.
_SCHOLAR = re.compile(r"/scholar_url\?(?:.*&)?url=(.+?)&(?:hl|sa|oi|ei|d|scisig|nossl|hist)=.*")

# Addresses that only lead on to another one, and the parameters that name it.
_REDIRECTS = (
    (re.compile(r"scholar\.google\.[a-z.]{2,6}"), ("url", "q")),
    (re.compile(r"(?:www\.)?google\.[a-z.]{2,6}"), ("url", "q")),
    (re.compile(r"[\w.-]{1,60}\.safelinks\.protection\.outlook\.com"), ("url",)),
    (re.compile(r"urldefense\.(?:com|proofpoint\.com|us)"), ("u",)),
    (re.compile(r"lm?\.facebook\.com"), ("u",)),
    (re.compile(r"(?:www\.)?getpocket\.com"), ("url",)),
    (re.compile(r"(?:www\.)?linkedin\.com"), ("url",)),
    (re.compile(r"(?:via\.hypothes|web\.archive)\.(?:is|org)"), ()),
)
_DEFENDED = re.compile(r"/v[23]/__(https?:/.{1,2000}?)__;")
_SLASH = re.compile(r"^(https?:)/+")
# Newsletters count clicks by addresses that hold the other one: in a parameter, in a piece of the
# path, or in the claims of a token (https://www.rfc-editor.org/rfc/rfc7519) as Substack does.
_LEADING = (
    "url", "u", "q", "target", "to", "link", "dest", "destination", "redirect", "redirect_url",
    "redirect_uri", "goto", "href", "z",
)  # fmt: skip
_ENCODED = re.compile(r"/(https?(?::|%3A)%2F%2F[^/\s]+)", re.IGNORECASE)
_TOKEN = re.compile(r"/(eyJ[\w-]{8,3000})")
_CLAIM = re.compile(r'"(https?://[^"\\\s]+)"')
_SHARING = re.compile(r"share|intent|submit|tweet", re.IGNORECASE)
_INNER = re.compile(r"/https?://")

_ARXIV_HOST = re.compile(
    r"(?:[a-z]{2,6}\.)?arxiv\.org|ar5iv\.labs\.arxiv\.org|ar5iv\.org|xxx\.lanl\.gov|alphaxiv\.org"
    r"|arxiv-vanity\.com|scirate\.com|papers\.cool|(?:api\.)?semanticscholar\.org|huggingface\.co"
    r"|hf\.co|hf-mirror\.com|emergentmind\.com|tldr\.takara\.ai"
)
_ARXIV_PATH = re.compile(
    r"(?:/[a-z]{2})?/(?:abs|pdf|html|ps|format|e-print|src|overview|papers?|arxiv|p)/(?:arxiv:)?",
    re.IGNORECASE,
)
_ARXIV_LABEL = re.compile(r"/arxiv:", re.IGNORECASE)
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.", re.IGNORECASE)

_DOI_PATH = re.compile(r"(?:^|/)(10\.[0-9]{4,9}/[^\s<>\"?#&]+)")
_DOI_VIEW = re.compile(
    r"(?:\.(?:full|abstract|pdf|epub|html|short|long|supplementary-material)"
    r"|/(?:full|pdf|abstract|epdf|html|meta|summary|download|fulltext|reader|type/\w{1,20}|\w{1,8}\.pdf))"
    r"(?:[./](?:pdf|text|html|full|\+html))?/?$",
    re.IGNORECASE,
)
_NATURE = re.compile(r"/articles/([a-z]{1,12}[\w-]{4,30})")
_SSRN = re.compile(r"abstract(?:_?id)?=(\d{4,9})", re.IGNORECASE)
_PREPRINT = re.compile(r"(10\.(?:1101|64898)/[\w.]*?)v[0-9]{1,2}\b.*")

# The sites whose addresses are all their papers have: host, path (or path and query), address.
_SITES = tuple(
    (re.compile(host), re.compile(path, re.IGNORECASE), address)
    for host, path, address in (
        (r"openreview\.net", r"/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w-]{6,20})(?:[&#].*)?",
         "https://openreview.net/forum?id={}"),
        (r"openreview\.net", r"/pdf/([0-9a-f]{30,40})\.pdf.*", "https://openreview.net/pdf/{}.pdf"),
        (r"aclanthology\.(?:org|info)",
         r"/(?:papers/(?:[A-Z]/[A-Z]\d\d/)?)?([A-Z]\d\d-\d{4,5}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d{1,4})"
         r"(?:v\d+)?(?:\.pdf)?/?(?:\?.*)?", "https://aclanthology.org/{}/"),
        (r"aclweb\.org",
         r"/anthology/(?:papers/)?(?:[A-Z]/[A-Z]\d\d/)?([A-Z]\d\d-\d{4,5}"
         r"|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d{1,4})(?:\.pdf)?/?",
         "https://aclanthology.org/{}/"),
        (r"pubmed\.ncbi\.nlm\.nih\.gov", r"/(\d{4,9})/?.*", "https://pubmed.ncbi.nlm.nih.gov/{}/"),
        (r"ncbi\.nlm\.nih\.gov", r"/pubmed/(\d{4,9})/?.*", "https://pubmed.ncbi.nlm.nih.gov/{}/"),
        (r"(?:pmc\.)?ncbi\.nlm\.nih\.gov", r"(?:/pmc)?/articles/(PMC\d{4,9}).*",
         "https://pmc.ncbi.nlm.nih.gov/articles/{}/"),
        (r"ieeexplore\.ieee\.org", r"/(?:abstract/|iel\d?/.*/)?(?:document/)?0*(\d{5,9})(?:\D.*)?",
         "https://ieeexplore.ieee.org/document/{}"),
        (r"sciencedirect\.com", r"/science/article/(?:abs/|am/)?pii/(\w{10,24}).*",
         "https://www.sciencedirect.com/science/article/pii/{}"),
        (r"(?:proceedings\.neurips\.cc|papers\.n(?:eur)?ips\.cc|papers\.nips\.cc)",
         r"/(paper(?:_files/paper)?/.{6,200})", "https://proceedings.neurips.cc/{}"),
        (r"proceedings\.mlr\.press", r"/(v\d{1,4}/[\w-]{3,60})(?:\.html|\.pdf|/.*)?/?",
         "https://proceedings.mlr.press/{}.html"),
        (r"openaccess\.thecvf\.com", r"/(content[\w/]{3,40}/[\w.-]{6,200}\.(?:html|pdf))",
         "https://openaccess.thecvf.com/{}"),
        (r"ecva\.net", r"/(papers/\S{6,120}\.(?:php|pdf|html))", "https://www.ecva.net/{}"),
        (r"(?:www\.)?jmlr\.org", r"/(papers/v\d{1,3}/[\w./-]{3,60})", "https://jmlr.org/{}"),
        (r"ojs\.aaai\.org", r"/(index\.php/AAAI/article/view/\d{2,7}).*", "https://ojs.aaai.org/{}"),
        (r"ijcai\.org", r"/(proceedings/\d{4}/\d{1,5}).*", "https://www.ijcai.org/{}"),
        (r"usenix\.org", r"/(conference/\w{3,30}/presentation/[\w-]{2,60})/?",
         "https://www.usenix.org/{}"),
        (r"eprint\.iacr\.org", r"/(\d{4}/\d{1,5})(?:\.pdf)?/?", "https://eprint.iacr.org/{}"),
        (r"hal\.science|hal\.archives-ouvertes\.fr|inria\.hal\.science",
         r"/((?:hal|tel|inria|cel)-\d{5,9}).*", "https://hal.science/{}"),
        (r"semanticscholar\.org", r"/paper/(?:.{1,300}/)?([0-9a-f]{40})(?:[/?].*)?",
         "https://www.semanticscholar.org/paper/{}"),
        (r"dblp\.(?:org|uni-trier\.de)", r"/rec/((?:journals|conf)/[\w/.-]{3,60}?)(?:\.html)?",
         "https://dblp.org/rec/{}"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PaperLink:
    """The paper that an address leads to. `address` is the plainest one that the site gives it."""

    address: str
    arxiv_id: str | None = None
    doi: str | None = None


def paper_link(address: str) -> PaperLink | None:
    """Return the paper that an address leads to, or None when it leads elsewhere.

    Addresses that lead on to others (Google, Outlook, …) are followed in their own text, never
    in the network. Lists, searches, profiles, code and data are no papers.
    """
    target = target_of(address)
    parts = _split(target)
    if parts is None:
        return None
    for _ in range(_MOST_REDIRECTS):
        host = (parts.hostname or "").removeprefix("www.")
        # Behind an encoded address stand numbers, which would pass for the rest of a DOI.
        is_plain = _ENCODED.search(parts.path) is None
        found = next(filter(None, (find(host, parts) for find in _FINDERS if is_plain)), None)
        inner = _split(_held(parts) or "") if found is None else None
        if inner is None:
            return found
        parts = inner
    return None


def target_of(address: str) -> str:
    """Return where an address leads that says so itself; any other as it is, trimmed."""
    address = address.strip()
    for _ in range(_MOST_REDIRECTS):
        inner = _redirected(address)
        if inner is None:
            break
        address = inner
    return address


def _split(address: str) -> SplitResult | None:
    if not address[:8].lower().startswith(("http://", "https://")) or len(address) > _LONGEST:
        return None
    try:
        parts = urlsplit(address)
        return parts if parts.hostname else None
    except ValueError:  # such as a bracket that is never closed
        return None


def _redirected(address: str) -> str | None:
    parts = _split(address)
    if parts is None:
        return None
    for host, names in _REDIRECTS:
        if host.fullmatch(parts.hostname or ""):
            return _inner_address(parts, names)
    return None


def _inner_address(parts: SplitResult, names: tuple[str, ...]) -> str | None:
    told = f"{parts.path}?{parts.query}" if parts.query else parts.path
    if not names:
        inner = _INNER.search(told)
        return told[inner.start() + 1 :] if inner else None
    defended = _DEFENDED.match(told)
    if defended:
        return _SLASH.sub(r"\1//", defended[1])
    scholar = _SCHOLAR.match(told)
    if scholar:
        return unquote(scholar[1])
    values = map(_undefended, (value for name in names for value in _parameters(parts, name)))
    return next((value for value in values if value.startswith(("http:", "https:"))), None)


def _held(parts: SplitResult) -> str | None:
    """Return an address that another one holds, unless it is for telling others of that."""
    if _SHARING.search(parts.path):
        return None
    encoded = _ENCODED.search(parts.path)
    if encoded:
        return unquote(encoded[1])
    token = _TOKEN.search(parts.path)
    claim = _CLAIM.search(_claims(token[1])) if token else None
    if claim:
        return claim[1]
    values = (value for name in _LEADING for value in _parameters(parts, name))
    return next((value for value in values if value.startswith(("http:", "https:"))), None)


def _claims(token: str) -> str:
    try:
        return urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode(errors="replace")
    except ValueError:  # no such text
        return ""


def _undefended(value: str) -> str:
    """Decode Proofpoint's second way of writing an address: `https-3A__example.org_a`."""
    if value.startswith(("http-3A__", "https-3A__")):
        return unquote(value.replace("-", "%").replace("_", "/"))
    return value


def _parameters(parts: SplitResult, name: str) -> list[str]:
    try:
        return parse_qs(parts.query, max_num_fields=100).get(name, [])
    except ValueError:  # more than that
        return []


def _arxiv(host: str, parts: SplitResult) -> PaperLink | None:
    if not _ARXIV_HOST.fullmatch(host):
        return None
    path = unquote(parts.path)
    found = _ARXIV_PATH.match(path) or _ARXIV_LABEL.match(path)
    known = links.arxiv_id(f"/abs/{path[found.end() :]}") if found else None
    return _arxiv_link(known) if known else None


def _by_doi(_: str, parts: SplitResult) -> PaperLink | None:
    told = [unquote(parts.path), *_parameters(parts, "id"), *_parameters(parts, "doi")]
    found = next(filter(None, map(_DOI_PATH.search, told)), None)
    return _doi_link(found[1]) if found else None


def _doi_link(text: str) -> PaperLink | None:
    preprint = _PREPRINT.fullmatch(text)
    bare = preprint[1] if preprint else _DOI_VIEW.sub("", text)
    known = identifiers.doi(bare.rstrip("/"))
    if known is None:
        return None
    label = _ARXIV_DOI.match(known)
    number = links.arxiv_id(f"/abs/{known[label.end() :]}") if label else None
    return _arxiv_link(number) if number else PaperLink(f"https://doi.org/{known}", doi=known)


def _by_doi_without_prefix(host: str, parts: SplitResult) -> PaperLink | None:
    """Read the addresses of Nature and SSRN, which hold a DOI but for its prefix."""
    if host == "nature.com":
        found = _NATURE.match(parts.path)
        return _doi_link(f"10.1038/{found[1]}") if found else None
    if host.endswith("ssrn.com"):
        found = _SSRN.search(f"{parts.path}?{parts.query}")
        return _doi_link(f"10.2139/ssrn.{found[1]}") if found else None
    return None


def _by_site(host: str, parts: SplitResult) -> PaperLink | None:
    told = parts.path + (f"?{parts.query}" if parts.query else "")
    for site, path, address in _SITES:
        found = path.fullmatch(told) if site.fullmatch(host) else None
        if found:
            return PaperLink(address.format(found[1]))
    return None


def _arxiv_link(number: str) -> PaperLink:
    return PaperLink(f"https://arxiv.org/abs/{number}", arxiv_id=number)


_FINDERS: tuple[Callable[[str, SplitResult], PaperLink | None], ...] = (
    _arxiv,
    _by_doi,
    _by_doi_without_prefix,
    _by_site,
)
