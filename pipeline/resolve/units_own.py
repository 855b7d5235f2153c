"""Names that mean the unit of the site they stand on: "nhà trường", "Sở", "Chi bộ" on a school's own pages."""

from dataclasses import dataclass, replace
from functools import cache

from gazetteers.documents import drafting_units
from gazetteers.places import province_of_host
from pipeline.resolve.units_names import Unit, UnitName, read_name
from pipeline.resolve.units_places import Named
from pipeline.resolve.units_reader import INNER, SCHOOLS

_DEPARTMENT = Unit("sở gdđt", "", "department", "province")
_COMMON = frozenset({"văn phòng", "thanh tra"})  # every department has them, under these names
_NOT_OF_SCHOOLS = frozenset({"đảng ủy", "đảng bộ", "hội đồng", "ban thường vụ", "ban chấp hành", "thường trực"})


@dataclass(frozen=True, slots=True)
class OwnSite:
    """The unit that a site speaks for: its level and province as the gazetteer has them, its name read."""

    level: str | None
    province: str | None
    name: UnitName | None

    @property
    def is_local(self) -> bool:
        """True for a district's or a school's site, whose news are of its own place."""
        return self.level in ("district", "school")


def own_site(organisation: str | None, level: str | None, province: str | None, host: str | None = None) -> OwnSite:
    """A site of the gazetteer. A paper's name is null; so is a stranger's, whose province is what its host says."""
    if level is None and host is not None:
        province = province_of_host(host)
    speaks = level in ("ministry", "province", "district", "school")
    return OwnSite(level, province, read_name(organisation) if organisation and speaks else None)


def whole(read: UnitName, site: OwnSite | None) -> UnitName | None:
    """The name with the unit that it leaves out, where the site says it; null where it stays open."""
    if not read.is_bare:
        return read
    root = read.root
    if root.form == "sở" and read.places == Named():
        return _department(read.units[:-1], site)
    own = site.name if site else None
    if own is None or site is None:
        return None
    if _says_own(root, own.root):
        return replace(own, units=(*read.units[:-1], own.root), is_bare=own.is_bare)
    if _is_part(root, own.root):
        return replace(own, units=(*read.units, own.root), is_bare=own.is_bare)
    return None


def _department(parts: tuple[Unit, ...], site: OwnSite | None) -> UnitName | None:
    """What "Sở" means in news of education offices: their province's department. A paper has many in mind."""
    if site is None or site.province is None or site.level not in ("province", "district", "school"):
        return None
    return UnitName((*parts, _DEPARTMENT), Named(province=site.province, level="province"), is_bare=False)


def _says_own(root: Unit, own: Unit) -> bool:
    """True where a word alone ("nhà trường", "Trung tâm", "Trường THPT", "Phòng GD&ĐT") fits the site's own unit."""
    if root.kind in SCHOOLS and own.kind in SCHOOLS:
        return root.form in ("trường", own.form) or (root.form == "trung tâm" and own.kind == "centre")
    return root.form == own.form or (root.form == "phòng" and own.form == "phòng gdđt")


def _is_part(root: Unit, own: Unit) -> bool:
    """True for a part that a unit like the site's surely has: a school's union, a department's section."""
    if root.scope not in INNER:
        return False
    if own.kind in SCHOOLS:
        return root.form not in _NOT_OF_SCHOOLS and root.kind != "office"
    if own.form == "bộ gdđt":
        return root.kind == "bureau"  # "Vụ Giáo dục Tiểu học"
    is_section = root.form in _COMMON or root.key in _sections()
    return root.scope == "part" and is_section and own.form == "sở gdđt"


@cache
def _sections() -> frozenset[str]:
    """The sections of departments of education, as they draft documents."""
    read = (read_name(f"Phòng {row.name}") for row in drafting_units())
    return frozenset(name.units[0].key for name in read if name is not None)
