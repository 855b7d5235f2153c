"""Article numbers of each CMS: a gap in them is a draft, a deletion or a miss."""

import pytest

from spiders.cms import cms_named


@pytest.mark.parametrize(
    ("cms", "url", "sequence"),
    [
        ("nukeviet", "https://a.test/thi-dua/ky-giao-uoc-47.html", ("a.test/news", 47)),
        ("nukeviet", "https://www.a.test/vi/news/Thi-dua/Ky-giao-uoc-48/", ("a.test/news", 48)),
        ("nukeviet", "https://a.test/laws/thi-dua/ky-giao-uoc-7.html", ("a.test/laws", 7)),
        ("nukeviet", "https://a.test/thi-dua/", None),
        ("nukeviet", "https://a.test/thi-dua/page-2/", None),
        ("qi", "https://a.test/tin/ky-giao-uoc/ctfull/59034/453157", ("a.test/ct", 453157)),
        ("qi", "https://a.test/tin/c/59034", None),
        (
            "sharepoint",
            "https://a.test:443/tintuc/Pages/chi-tiet.aspx?ItemID=28383&l=x++",
            ("a.test/tintuc/chi-tiet", 28383),
        ),
        ("sharepoint", "https://a.test/tintuc/Pages/ky-giao-uoc-thi-dua-nam-hoc.aspx", None),
        ("dotnetnuke", "https://a.test/tin/tabid/294/ArtMID/718/ArticleID/913/ky.aspx", ("a.test/article", 913)),
        ("dotnetnuke", "https://a.test/Default.aspx?tabid=2949", None),
        (
            "liferay",
            "http://a.test/web/guest/tin/-/journal_content/56_INSTANCE_x1/10180/157361",
            ("a.test/journal/10180", 157361),
        ),
        ("liferay", "http://a.test/tin/-/asset_publisher/Ab1/content/ky-giao-uoc-2024", None),
        ("wordpress", "https://a.test/?p=913", ("a.test/post", 913)),
        ("wordpress", "https://a.test/2023/03/09/bao-cao-thang-10/", None),
        ("vhv", "https://a.test/tin/ky-giao-uoc-4.html", None),
        ("generic", "https://a.test/tin/ky-giao-uoc-4.html", None),
    ],
)
def test_sequence(cms: str, url: str, sequence: tuple[str, int] | None) -> None:
    known = cms_named(cms)
    assert known is not None
    assert known.sequence(url) == sequence
