"""An XPath whose class a page's bytes do not hold is not tried; any other is."""

import pytest

from pipeline.read.html import parse
from spiders.cms import Page
from spiders.cms.shared.page import has_class, likely, paths

PAGE = b"<body><div class='news-list'><p class='summary lead'>A</p></div></body>"


@pytest.mark.parametrize(
    ("expression", "tried"),
    [
        (f"//*[{has_class('summary')}]", True),
        (f"//*[{has_class('summary')}]//a", True),
        (f"//*[{has_class('news-foot')}]", False),
        (f"//div[{has_class('news-list')}]//*[{has_class('summary')}]", True),
        (f"//div[{has_class('news-foot')}]//a[@href]", False),
        (f"//*[{has_class('news-foot')} or {has_class('summary')}]", True),
        (f"//p[not({has_class('news-foot')})]", True),
        (f"//p|//*[{has_class('news-foot')}]", True),
        (f"//*[{has_class('foot')}]", True),  # so short that a walk costs no more
        ("//*[contains(@class,'news-foot')]", True),
        ("//p[@id='news-foot']", False),
        ("//p[@id='summary']", True),
        ("//p[@id='news-foot' or @id='summary']", True),
    ],
)
def test_only_what_may_be_there_is_sought(expression: str, *, tried: bool) -> None:
    found = paths(expression)
    assert list(likely(Page("", parse(PAGE), PAGE), found)) == [*found] * tried
    assert list(likely(Page("", parse(PAGE)), found)) == [*found]
