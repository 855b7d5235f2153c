"""One name for the body that issued a document, however it is written, and nothing where it is only hinted at."""

import re
from functools import cache, lru_cache

from gazetteers.documents import issuing_bodies
from gazetteers.folding import fold
from gazetteers.places import cities
from pipeline.extract.documents.issuers import agrees
from pipeline.resolve.homes import Home, named

_CODE = re.compile(r"[^\W\d_]+")
_BARE = ("Sở ", "Phòng ", "Trường ", "Tỉnh", "Thành ", "Huyện ", "Quận ", "Thị ")  # their names say the level


@lru_cache(maxsize=65536)
def issuer_name(issuer: str | None, bodies: tuple[str, ...], key: str, home: Home) -> str | None:
    """The body as its code and home name it; as it is written where the code does not know it; null if it is vague.

    An issuer who is not the one of the number's code keeps its name, so that the two can be set against each other.
    """
    if not bodies:
        return _with_place(issuer, home) if issuer else None
    if issuer and (alias := _alias(issuer, bodies)):
        return alias
    if issuer and not _may_issue(issuer, key, home):
        return issuer
    if _is_vague(bodies):
        return None
    return _with_place(" và ".join(bodies), home)


def _may_issue(issuer: str, key: str, home: Home) -> bool:
    """Whether the issuer is of the code's body, or of its level at least."""
    said = named(issuer)
    return said.level in (None, home.level) or agrees(issuer, tuple(_CODE.findall(key)))


@cache
def _aliases() -> dict[str, tuple[str, ...]]:
    """By the name of a body, the other names under which its code is cited: of the party's centre."""
    names: dict[str, str] = {row.code: row.name for row in issuing_bodies() if row.kind == "body"}
    found: dict[str, tuple[str, ...]] = {}
    for row in issuing_bodies():
        if row.kind == "alias" and row.code in names:
            found[names[row.code]] = (*found.get(names[row.code], ()), row.name)
    return found


def _alias(issuer: str, bodies: tuple[str, ...]) -> str | None:
    folded = fold(issuer)
    known = (name for body in bodies for name in _aliases().get(body, ()) if " " in name)  # "Đảng" says no body
    return next((name for name in known if fold(name) in folded), None)


def _is_vague(bodies: tuple[str, ...]) -> bool:
    return any(body in _aliases() for body in bodies)


def _with_place(name: str, home: Home) -> str:
    if home.level in (None, "central") or fold(home.place or home.province or "") in fold(name):
        return name
    if home.level == "province" and home.province:
        kind = "" if name.startswith(_BARE) else "thành phố " if home.province in cities() else "tỉnh "
        return name if kind.strip() and kind in f"{fold(name)} " else f"{name} {kind}{home.province}"
    return f"{name} {home.place.title()}" if home.level == "district" and home.place else name
