"""Reading URLs as they are, hostile ones included: nothing here raises on a malformed one."""

import re
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

from gazetteers.url_traps import idle_parameters

_FILES = re.compile(
    r"\.(?:jpe?g|png|gif|svg|webp|ico|bmp|css|js|json|xml|pdf|docx?|xlsx?|pptx?|zip|rar|7z|mp3|mp4|avi|flv|woff2?|ttf|swf)$",
    re.IGNORECASE,
)
# parameters that change how a page is counted or shared, never what it holds
_NOISE = re.compile(
    r"^(?:utm_.*|fbclid|gclid|zarsrc|sid|phpsessid|jsessionid|session.*|t|rnd|inheritredirect|redirect|p_p_.*)$"
)
_STARTS = frozenset({"start", "limitstart", "offset"})
_MOST_FIELDS = 100
_SESSION = re.compile(r";jsessionid=[^/]*", re.IGNORECASE)
_MOBILE = re.compile(r"^(?:m|mobile|amp|wap)\.")
# other views of one page, behind its path or in its query
_VIEWS_BEHIND = re.compile(r"/(?:amp|print)/?$", re.IGNORECASE)
_VIEWS = frozenset({"amp", "print", "view", "tmpl", "mobile", "m", "nvvithemever", "output"})
# hung onto an article, the page of the list from which it was linked
PAGES = frozenset({"page", "trang", "p"})
_LONGEST = 1000
_DEEPEST = 10


def split(url: str) -> SplitResult:
    """The parts of a URL; empty parts where it is malformed (an open bracket, a bad port)."""
    return _remembered(url) if len(url) <= _LONGEST else _split(url)


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts


# reading one page asks about the same few addresses again and again
_remembered = lru_cache(maxsize=512)(_split)


def host(url: str) -> str:
    """The host in lower case, without `www.` and port: `http://WWW.a.edu.vn:80/x` → `a.edu.vn`."""
    return (split(url).hostname or "").removeprefix("www.")


def segments(url: str) -> tuple[str, ...]:
    """The path's segments, percent-decoded, without empty ones: `/a//b%20c/` → `("a", "b c")`."""
    return _remembered_segments(url) if len(url) <= _LONGEST else _segments(url)


def _segments(url: str) -> tuple[str, ...]:
    return tuple(unquote(segment) for segment in split(url).path.split("/") if segment)


_remembered_segments = lru_cache(maxsize=512)(_segments)


def query(url: str) -> dict[str, str]:
    """The query's parameters, names in lower case; the last of equal names wins."""
    if "?" not in url:
        return {}
    try:
        pairs = parse_qsl(split(url).query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return {}
    return {name.lower(): value for name, value in pairs}


def canonical(url: str) -> str:
    """The URL as a key: host and path, and what of the query tells pages apart, in order of names.

    Scheme, `www.`, port, fragment, a closing slash, session ids and campaign parameters do not count.
    """
    path = _SESSION.sub("", split(url).path)
    kept = sorted((name, value) for name, value in query(url).items() if not _NOISE.match(name))
    return host(url) + path.rstrip("/") + ("?" + urlencode(kept) if kept else "")


def plain(url: str, drop: Callable[[str], bool] = lambda _: False) -> str:
    """The URL as it is requested: without what counts visits, opens sessions or puts a list in another order.

    Nor with parameters whose name, in lower case, `drop` is true for. The others keep their order.
    """
    if "?" not in url and ";" not in url and ":443" not in url:
        return url
    parts = split(url)
    if not parts.scheme:
        return url
    query = parts.query
    if query and query.count("&") < _MOST_FIELDS:
        pairs = parse_qsl(query, keep_blank_values=True)
        kept = [pair for pair in pairs if not _is_idle(*pair) and not drop(pair[0].lower())]
        query = query if len(kept) == len(pairs) else urlencode(kept)
    host_and_port = parts.netloc.removesuffix(":443") if parts.scheme == "https" else parts.netloc
    return parts._replace(netloc=host_and_port, path=_SESSION.sub("", parts.path), query=query).geturl()


def only(url: str, kept: re.Pattern[str]) -> str:
    """The URL with those parameters alone whose names, in lower case, match."""
    parts = split(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True) if parts.query.count("&") < _MOST_FIELDS else []
    return parts._replace(query=urlencode([pair for pair in pairs if kept.match(pair[0].lower())])).geturl()


def _is_idle(name: str, value: str) -> bool:
    lowered = name.lower()
    return bool(_NOISE.match(lowered) or idle_parameters().match(lowered)) or (
        lowered in _STARTS and value in {"0", ""}
    )


def site(url: str) -> str:
    """The host without the prefix of its mobile pages: `m.a.edu.vn` → `a.edu.vn`; a host of two labels has none."""
    name = host(url)
    bare = _MOBILE.sub("", name)
    return bare if "." in bare else name


def without_query(url: str) -> str:
    """The URL up to its path."""
    return url.partition("#")[0].partition("?")[0]


def identity(url: str, *, aliases: bool = False) -> str:
    """The URL as an article's key: as `canonical`, and desktop, mobile, AMP and print views of a page are one.

    With `aliases`, the path names the article: a page number that sites hang onto it does not count, either.
    """
    parts = split(url)
    path = _VIEWS_BEHIND.sub("", _SESSION.sub("", parts.path)).rstrip("/")
    kept = sorted(
        (name, value)
        for name, value in query(url).items()
        if not (_NOISE.match(name) or name in _VIEWS or (aliases and name in PAGES))
    )
    return site(url) + path + ("?" + urlencode(kept) if kept else "")


def is_file(url: str) -> bool:
    """Whether the path ends like a file that is no page."""
    return bool(_FILES.search(split(url).path))


def is_hostile(url: str) -> bool:
    """Whether the URL is malformed, not of the web, or looks made by a loop: very long, very deep, going in circles."""
    path = segments(url)
    if split(url).scheme not in {"http", "https"} or not host(url):
        return True
    return len(url) > _LONGEST or len(path) > _DEEPEST or any(path.count(segment) > 2 for segment in path)  # noqa: PLR2004  # twice happens, thrice is a loop
