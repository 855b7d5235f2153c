"""An XPath whose class a page's bytes do not hold is not tried; any other is."""

import pytest

from pipeline.read.html import parse
from spiders.cms import Page
from spiders.cms.shared.page import has_class, likely, path, paths

PAGE = b"<body><div class='news-list'><p class='summary lead'>A</p></div></body>"


@pytest.mark.parametrize(
    ("expression", "tags"),
    [
        ("//*[@id='a']", ["div", "p"]),
        ("//p[@id='a']", ["p"]),
        (".//*[contains(@lang,'vi')]", ["div", "p", "p"]),
        ("//p[@lang][contains(@lang,'vi')]", ["p", "p"]),
        ("//p[@id='a']|//h1[@id='b']", ["p", "h1"]),
        ("//div[p[@id='a']]", ["div"]),
    ],
)
def test_elements_are_selected_by_their_attributes(expression: str, tags: list[str]) -> None:
    tree = parse("<div id=a lang=vi-VN><p lang=vi>A<p id=a lang=vi>B</div><h1 id=b>C</h1><h1>D</h1>")
    assert [element.tag for element in path(expression)(tree)] == tags


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
        (f"//*[{has_class('news-foot')} or @id='bottom']//a", False),
        (f"//*[{has_class('news-foot')} or {has_class('foot')}]", True),
        (f"//*[{has_class('news-foot')} or self::p]", True),
        (f"//div[.//*[{has_class('news-foot')} or @id='bottom'] or @id]", True),
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
