"""Mentions of invented persons, made as the registry makes them, without an archive behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.resolve.people import grouped
from pipeline.resolve.people_said import Place, Said, post_of
from pipeline.resolve.people_titles import read_title
from pipeline.resolve.units_context import Manner, Naming, Placed, place
from pipeline.resolve.units_join import join
from pipeline.resolve.units_own import OwnSite, own_site
from pipeline.resolve.units_places import forerunners
from pipeline.resolve.units_today import attributes

SITES = {
    "doithong.test": own_site("Trường THPT Đồi Thông", "school", "Bình Phước"),
    "suoibac.test": own_site("Trường THPT Suối Bạc", "school", "Bình Phước"),
    "locninh.test": own_site("Phòng GD&ĐT huyện Lộc Ninh", "district", "Bình Phước"),
    "so.test": own_site("Sở Giáo dục và Đào tạo Bình Phước", "province", "Bình Phước"),
    "sodn.test": own_site("Sở Giáo dục và Đào tạo Đồng Nai", "province", "Đồng Nai"),
    "bao.test": own_site("Báo Bình Phước", "press", "Bình Phước"),
    "moet.test": own_site("Bộ Giáo dục và Đào tạo", "ministry", None),
}


@dataclass(frozen=True)
class Line:
    """`titles` as cases write them: `Phó Giám đốc [Sở GD&ĐT] | Tỉnh ủy viên`. Without `article` it has its own."""

    name: str
    titles: str = ""
    domain: str = "so.test"
    day: date = date(2022, 5, 25)
    province: str | None = None
    article: str = ""


def _titles(line: Line) -> list[tuple[str, str | None]]:
    parts = [title.strip().partition("[") for title in line.titles.split("|") if title.strip()]
    return [(f"{head}{rest[:-1]}".strip(), rest[:-1] or None) for head, _, rest in parts]


def _naming(line: Line, name: str, manner: Manner) -> Naming:
    return Naming(name, manner, None, line.domain, line.province, line.day)


def persons(*lines: Line) -> list[list[int]]:
    """The lines by person, each by its place; the persons by their first line."""
    names = [[_unit_name(title, unit) for title, unit in _titles(line)] for line in lines]
    chains = [
        [place(_naming(line, name, "titled"), SITES) if name else () for name in row]
        for line, row in zip(lines, names, strict=True)
    ]
    owns = [_own(SITES[line.domain], line) for line in lines]
    groups = join(placed for row in [*chains, owns] for chain in row for placed in chain)
    number = {placed: at for at, group in enumerate(groups) for placed in group}
    known = {at: _place(attributes(group)) for at, group in enumerate(groups)}
    said = [
        _said(at, line, [(number[chain[0]], number[chain[-1]]) if chain else (None, None) for chain in chains[at]],
              number[owns[at][0]] if owns[at] else None)
        for at, line in enumerate(lines)
    ]  # fmt: skip
    found: dict[int, list[int]] = {}
    for at, one in sorted(grouped(said, known)):
        found.setdefault(one, []).append(at)
    return sorted(found.values())


def _unit_name(title: str, unit: str | None) -> str | None:
    read = read_title(title, unit)
    return read.organisation or read.implied


def _own(site: OwnSite, line: Line) -> tuple[Placed, ...]:
    return place(_naming(line, "nhà trường", "site"), SITES) if site.level == "school" else ()


def _place(found: dict[str, str | list[str] | None]) -> Place:
    homes = found["homes"]
    return Place(str(found["key"]), frozenset(homes or ()), None if found["area"] is None else str(found["area"]))


def _said(at: int, line: Line, units: Sequence[tuple[int | None, int | None]], own: int | None) -> Said:
    site = SITES[line.domain]
    province = line.province or site.province
    posts = tuple(post_of(*title, *unit, None) for title, unit in zip(_titles(line), units, strict=True))
    provinces = forerunners(province, line.day) if province else frozenset[str]()
    article = line.article or f"article {at}"
    return Said(f"{article}-leaders-{at}", line.name, article, article, line.domain, line.day, provinces, own, posts)
