"""What the keys of JSON records mean, in whatever service's or person's spelling.

The names are those of: arXiv's metadata dump and its API as Python prints it, Hugging Face,
Semantic Scholar, OpenAlex, Crossref, DataCite, OpenReview, Papers with Code, DBLP, INSPIRE, Europe
PMC, bioRxiv, HAL, ADS, CORE, Lens, IEEE, Springer, Scopus, CSL, Zotero, JSON Feed, and digests.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from desktop.model.digest import LineKind


class Field:
    """What a key of a record tells. Plain texts, since members of enums are slow to come by."""

    TITLE: Final = "title"
    SUBTITLE: Final = "subtitle"
    ABSTRACT: Final = "abstract"
    AUTHORS: Final = "authors"
    DATE: Final = "date"
    MONTH: Final = "month"
    SEEN: Final = "seen"
    DAY: Final = "day"
    ARXIV: Final = "arXiv id"
    DOI: Final = "DOI"
    ID: Final = "id"
    URL: Final = "address"
    ORGANIZATION: Final = "organization"
    COMMENTS: Final = "comments"
    UPVOTES: Final = "upvotes"
    WRAPPER: Final = "wrapper"
    ASIDE: Final = "aside"
    UNKNOWN: Final = "unknown"


class Meaning(NamedTuple):
    """What a key means; of several that mean the same, that of the lowest rank is heard."""

    field: str
    rank: int
    kind: LineKind


_KINDS: dict[str, LineKind] = {
    Field.TITLE: LineKind.TITLE,
    Field.SUBTITLE: LineKind.TITLE,
    Field.ABSTRACT: LineKind.ABSTRACT,
    Field.AUTHORS: LineKind.AUTHORS,
    Field.DATE: LineKind.DATE,
    Field.MONTH: LineKind.DATE,
    Field.SEEN: LineKind.DATE,
    Field.DAY: LineKind.DATE,
    Field.ARXIV: LineKind.LINKS,
    Field.DOI: LineKind.LINKS,
    Field.ID: LineKind.LINKS,
    Field.URL: LineKind.LINKS,
    Field.ORGANIZATION: LineKind.BYLINE,
    Field.COMMENTS: LineKind.COUNTS,
    Field.UPVOTES: LineKind.COUNTS,
    Field.WRAPPER: LineKind.FURNITURE,
    Field.UNKNOWN: LineKind.UNKNOWN,
}

# In order of preference. Only letters and digits count, and no capitals.
_NAMES: dict[str, str] = {
    Field.TITLE: """title papertitle articletitle titles fulltitle titledisplay displayname
        dctitle dcterms:title citationtitle title_s title_t title_en entitle titleen
        englishtitle originaltitle title_original documenttitle headline paper_name papername
        name""",
    Field.SUBTITLE: "subtitle subtitles subtitle_s",
    Field.ABSTRACT: """abstract abstracts paperabstract abstracttext abstractnote abstract_s
        abstract_t abstracten enabstract abstract_text abstractraw abstractplain abstracthtml
        originalabstract arxivabstract summary summaries papersummary dcdescription
        dcterms:abstract citationabstract description descriptions abstractinvertedindex
        content_text contenthtml""",
    Field.AUTHORS: """authors author creators creator authorships authorlist authornames
        authorname authorstring authfullname_s authorsparsed dccreator dcterms:creator
        citationauthor citationauthors paperauthors authorslist authornamelist by byline
        firstauthor contributors""",
    Field.DATE: """published publishedat publisheddate publicationdate datepublished publishdate
        pubdate issued versions firstpublicationdate originalpublicationdate onlinedate
        publishedonline publishedprint releasedate submitteddate submitted submittedat
        submissiondate datesubmitted producedDate_s producedDate_tdate dcdate dcterms:issued
        citationdate citationpublicationdate prismcoverdate coverdate preprintdate earliestdate
        arxivdate paperdate pdate date dates posted posteddate publishedtime created createdat
        createddate datecreated cdate tcdate publicationyear year pubyear yearpublished
        publishedyear publicationdateyear_i fyear datestamp updated updatedate updatedat
        lastupdated updateddate datemodified""",
    Field.SEEN: """submittedondailyat scrapeddate scrapedat crawledat crawldate fetchedat
        collectedat""",
    Field.MONTH: "month publicationmonth",
    Field.DAY: "day",
    Field.ARXIV: """arxivid arxiv arxivnumber arxivids arxiveprints eprint arxivid_s entryid
        paperarxivid idarxiv""",
    Field.DOI: """doi dois paperdoi articledoi prismdoi doiid_s doi_s arxivdoi relateddoi
        preprintdoi citationdoi dcidentifier identifier""",
    Field.ID: """id paperid ids externalids externalid identifiers alternateidentifiers key
        number archiveid note extra forum number_s guid uid articleid""",
    Field.URL: """abs absurl urlabs abslink absulink arxivurl arxivlink arxivpageurl arxivabsurl
        paperurl paperlink url urls link links href uri uri_s landingpageurl htmlurl pageurl
        weburl websiteurl externalurl ee pdf pdfurl urlpdf pdflink pdfurls arxivpdfurl pdfpath
        openaccesspdf bestoalocation primarylocation downloadurl fulltexturl fulltextlinks s2url
        hfurl hflink huggingfaceurl hfpaperurl projectpage project projecturl website homepage
        codeurls github githuburl githubrepo githublink githublinks githublinkslist code codeurl
        codelink codelinks repo repourl repository officialcode""",
    Field.ORGANIZATION: "organization organisation",
    Field.COMMENTS: """numcomments commentcount commentscount ncomments numberofcomments
        comments comment""",
    Field.UPVOTES: "upvotes upvote upvotecount votes numupvotes hfupvotes",
    Field.WRAPPER: """paper details detail data attributes info metadata article work record
        fields bibjson publication node document doc hit entry item preprint content citingpaper
        citedpaper paperinfo paperdata bib message resource""",
}
# Known, and not stored; by what their lines are.
_ASIDES = {
    LineKind.BYLINE: """categories category primarycategory subject subjects topics topic tags
        tag keywords keyword keywordsplus aikeywords concepts fieldsofstudy s2fieldsofstudy mesh
        arxivcomment journalref journal journals journalname journaltitle containertitle
        containertitleshort shortcontainertitle collectiontitle collectionnumber
        publicationtitle journalabbreviation booktitle venue publicationvenue venueid
        proceedings conference volume issue page pages numberofpages numpages edition editor
        editors publisher publisherplace place event eventplace eventtitle reportno reportnumber
        acmclass mscclass type types subtype itemtype genre language lang languages license
        rights titleshort shorttitle status affiliation affiliations institution institutions
        department issn isbn series seriestitle librarycatalog callnumber archive
        archivelocation accessiondate source sourcename version submitter country server
        authorkeywords primarytopic grants funder funders meetingname conferencename
        proceedingstitle university medium translator dimensions scale numberofvolumes section
        authority annote annotation scope jurisdiction pub journalinfo biblio typecrossref
        indexedin publishedparsed updatedparsed titledetail summarydetail authordetail authorids
        bibtex reference references citations recommendations referencecount ai tldr aisummary
        aisummarymodel summaryzh titlezh tldrzh abstractzh translation method motivation
        conclusion result keypoints journalissue issntype isbntype articlenumber volumetitle
        grouptitle shortcontainer award awardinfo messagetype messageversion degree""",
    LineKind.COUNTS: """stars githubstars codestars likes score rank citationcount citedbycount
        countsbyyear replycount citationscount influentialcitationcount numcitations ncitations
        views downloads isreferencedbycount referencescount authorcount scores relevance
        relevancescore fwci citedbypercentileyear locationscount referencedworkscount""",
    LineKind.LINKS: """referencedworks relatedworks locations controlnumber citationkey citekey
        corpusid pmid pmcid mag dblp dblpid bibcode openalexid mediaurls thumbnail thumbnailurl
        image images imageurl avatar avatarurl media jatsxml semanticscholarid hash sha osti
        inspireid relations discussionid isbns select prefix member alternativeid doiprefix
        itemid itemkey attachments authorid collections libraryid primary""",
    LineKind.DATE: """crawltime accessed accessdate accessedat dateadded datemodified indexed
        deposited codelastupdate retrievedat mdate modified timestamp lastmodified
        statuslastchangedat dateindexed odate tmdate mddate processedat addedat accepted
        contentupdated contentcreated""",
    LineKind.FURNITURE: """upvoted isauthorparticipating submittedby submittedondailyby
        githubrepoaddedby isopenaccess openaccess isoa contentdomain relation assertion notes
        contexts system config signatures readers writers nonreaders invitation invitations
        guidislink unnamed0 index access linkedmodels linkeddatasets linkedspaces numtotalmodels
        numtotaldatasets numtotalspaces upvoters updatepolicy updateto updatedby doiassertedby
        sustainabledevelopmentgoals apclist apcpaid hasfulltext fulltextorigin fulltext isretracted
        isparatext isxpac correspondingauthorids correspondinginstitutionids
        countriesdistinctcount institutionsdistinctcount hascontent datasets ngramsurl mesh
        citationnormalizedpercentile""",
}


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _table() -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for field, names in _NAMES.items():
        for rank, name in enumerate(names.split()):
            found.setdefault(_folded(name), Meaning(field, rank, _KINDS[field]))
    for kind, names in _ASIDES.items():
        for name in names.split():
            found.setdefault(_folded(name), Meaning(Field.ASIDE, 0, kind))
    # A count for some, the authors' own remark for arXiv.
    for name in ("comment", "comments"):
        found[name] = found[name]._replace(kind=LineKind.BYLINE)
    return found


_MEANINGS = _table()
# Whatever is before it: `virtualsite_url`, `paperLink`.
_ADDRESSES = ("url", "urls", "link", "links", "uri")
_PICTURES = ("image", "img", "thumb", "avatar", "icon", "logo", "video", "cover", "poster")
_ADDRESS = Meaning(Field.URL, 999, LineKind.LINKS)
_UNKNOWN = Meaning(Field.UNKNOWN, 0, LineKind.UNKNOWN)


def meaning(key: str) -> Meaning:
    """Return what a key means."""
    # What Elasticsearch calls so is the record; elsewhere it is where a record comes from.
    name = "hit" if key == "_source" else _folded(key)
    known = _MEANINGS.get(name)
    if known is None and name.endswith(_ADDRESSES) and not name.startswith(_PICTURES):
        return _ADDRESS
    return known or _UNKNOWN
