"""An article on a page whose layout nobody knows: by the page's structure, its metadata and the form of its address."""

from models import Article
from spiders.cms import urls
from spiders.cms.base import Page
from spiders.cms.shared import publication
from spiders.cms.shared.compose import joined, pieces_of, with_lead, without_repeats
from spiders.cms.shared.crumbs import crumb
from spiders.cms.shared.evidence import author, is_marked_article, places
from spiders.cms.shared.frame import unframed
from spiders.cms.shared.headline import headline
from spiders.cms.shared.page import attachments, meta, site_name
from spiders.cms.shared.passage import passage
from spiders.cms.shared.publication import Place


def read(page: Page, cms: str, key: str, *, article_url: bool) -> Article | None:
    """The article by the page's structure; None for lists, and for pages that nothing marks as an article.

    Such marks are metadata, the form of the address (`article_url`), or a stamp by the title: an about page has none.
    """
    title, heading = headline(page)
    found = passage(page.tree, title, heading)
    url = page.address
    if not title or found is None or (url and not urls.segments(url) and not is_marked_article(page)):
        return None
    site = site_name(page)
    framed = unframed([line.text for line in found.lines], site)
    lines = [found.lines[place] for place in framed.kept]
    pieces = without_repeats(title, with_lead(meta(page, "description", "og:description"), pieces_of(lines, own=True)))
    if not (article_url or framed.stamp or is_marked_article(page)) or not pieces:
        return None
    whole, parts = joined(title, pieces)
    visible = Place("visible", framed.stamp) if framed.stamp else None
    moment, issues = publication.published(places(page, visible))
    return Article(
        key=key,
        url=url,
        cms=cms,
        title=title,
        text=whole,
        parts=parts,
        published_at=moment,
        author=framed.byline.author or author(page, site),
        source_credit=framed.byline.source,
        category=meta(page, "article:section") or crumb(page),
        attachments=attachments(page, [found.element]),
        issues=issues,
    )
