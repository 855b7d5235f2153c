"""One award told twice ("Giấy khen của Sở", "Giấy khen của Sở Nội vụ") is one."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from gazetteers.awards import CountedKind, award_abbreviations
from gazetteers.folding import fold
from models import Award
from pipeline.extract.awards.item import Item, ItemKind
from pipeline.extract.awards.recipients_after import number_of
from pipeline.extract.awards.story import Grant
from pipeline.extract.people.offices import same_office

_EDUCATION = re.compile(r"\b(?:gd ?[&-]? ?đt|gd và đt|giáo dục[ -]+đào tạo)\b")
_SHORT = {"cđ": "cao đẳng", "đh": "đại học", "tc": "trung cấp", "th": "tiểu học", "mn": "mầm non"}
_ABBREVIATION = re.compile(rf"\b(?:{'|'.join(_SHORT)})\b")
_OFFICE = re.compile(r"^(?:sở giáo dục và đào tạo|trường) (?=\w)")
_LEVEL = re.compile(r"(?<!^)\b(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?) ")
_HEAD = re.compile(r"^(?:(?:phó )?chủ tịch|giám đốc|hiệu trưởng|trưởng phòng) |(?<=^bộ) trưởng(?: bộ)?")
_FLAG = "cờ "
_CASES = "trường hợp"
_SEVERAL = 2  # groups that a headline counts together
_TOLD = 200  # awards of a text with which those of its headline are compared
_GROUPS = 20  # whose members are named
_GRANTORS = 20  # of one distinction that are compared; no text names more

Names = Callable[[Grant], tuple[str, str | None]]


def merged(awards: Iterable[Award], headline: int) -> list[Award]:
    """Each recipient's distinction once for each grantor, as the place tells it that names a grantor first.

    What the headline, which ends at character `headline`, tells in brief, the text below tells in its own words.
    """
    kept: dict[tuple[str, str], list[Award]] = defaultdict(list)
    for award in awards:
        known = kept[_same_unit(award.recipient), _in_full(award.award)]
        alike = (k for k, other in enumerate(islice(known, _GRANTORS)) if _is_one(other, award, headline))
        same = next(alike, None)
        if same is None:
            known.append(award)
        else:
            fuller = award if _tells_more(award, known[same], headline) else known[same]
            giver = _fuller(known[same].grantor, award.grantor, body=_is_flag(award))
            known[same] = fuller.model_copy(update={"grantor": giver})
    told = [award for known in kept.values() for award in known]
    flags = [award for award in told if _is_flag(award)][:_GROUPS]
    return [
        award
        for award in told
        if not (_is_told_in_full(award, flags) if award.start >= headline else _is_told_below(award, told, headline))
    ]


def _is_told_in_full(brief: Award, flags: Sequence[Award]) -> bool:
    """True for the "cờ thi đua" of one who has the "cờ thi đua xuất sắc" of the same body."""
    if not flags:
        return False
    name = f"{fold(brief.award)} "
    longer = (award for award in flags if fold(award.award).startswith(name))
    fuller = (award for award in longer if _same_unit(award.recipient) == _same_unit(brief.recipient))
    return any(_one_house(brief.grantor, award.grantor) for award in fuller)


def _in_full(award: str) -> str:
    """The distinction's name without abbreviations: "CSTĐ cơ sở" is "chiến sĩ thi đua cơ sở"."""
    known = award_abbreviations()
    return " ".join(known.get(word, word) for word in fold(award).split(" "))


def _first_word(award: Item) -> str:
    return award_abbreviations().get(award.low, award.low).partition(" ")[0]


def _is_told_below(brief: Award, told: Sequence[Award], headline: int) -> bool:
    """True for a headline's "Cờ thi đua" of those whose "Cờ thi đua xuất sắc" the text below tells."""
    name, recipient = f"{fold(brief.award)} ", _same_unit(brief.recipient)
    return any(
        award.start >= headline and fold(award.award).startswith(name) and _same_unit(award.recipient) == recipient
        for award in told[:_TOLD]
    )


def _is_one(first: Award, second: Award, headline: int) -> bool:
    """True for compatible givers; a flag is the body's, whoever signs for it: "Chủ tịch UBND tỉnh", "UBND tỉnh".

    So is what a headline tells in brief.
    """
    brief = first.start < headline <= second.start
    alike = _one_house if brief or _is_flag(first) else _compatible
    return alike(first.grantor, second.grantor)


def _tells_more(award: Award, known: Award, headline: int) -> bool:
    offices = _names_office(award.recipient), _names_office(known.recipient)
    if offices[0] != offices[1]:
        return offices[0]
    if (known.start < headline) != (award.start < headline):
        return known.start < headline
    return bool(award.grantor and not known.grantor)


def _names_office(recipient: str) -> bool:
    return _OFFICE.match(_EDUCATION.sub("giáo dục và đào tạo", fold(recipient))) is not None


def _same_unit(name: str) -> str:
    """The name without what its spellings differ in: "Sở GD&ĐT tỉnh Hà Nam", "Sở Giáo dục và Đào tạo Hà Nam".

    So "Hà Nam", "THPT Na Ư" in a list that says what all are.
    """
    full = _ABBREVIATION.sub(lambda found: _SHORT[found[0]], _EDUCATION.sub("giáo dục và đào tạo", fold(name)))
    return _OFFICE.sub("", _LEVEL.sub("", full))


def _compatible(first: str | None, second: str | None) -> bool:
    """True unless both are known and differ."""
    if not first or not second:
        return True
    short, long = sorted((fold(first), fold(second)), key=len)
    return long.startswith(short) or long.endswith(f" {short}") or same_office(first, second)


def _one_house(first: str | None, second: str | None) -> bool:
    """True for compatible givers, and for a body and its head: "Bộ Giáo dục và Đào tạo", "Bộ trưởng"."""
    return _compatible(first, second) or _compatible(*(_HEAD.sub("", fold(name or "")) for name in (first, second)))


def _is_flag(award: Award) -> bool:
    return fold(award.award[: len(_FLAG)]) == _FLAG


def _fuller(first: str | None, second: str | None, *, body: bool) -> str | None:
    """The first, unless the second begins with it and says more, or is the `body` that the first signs for.

    What is no flag is its head's: "UBND tỉnh tặng Bằng khen" of a headline is "Bằng khen của Chủ tịch UBND tỉnh".
    """
    if first is None or second is None:
        return first or second
    heads = [bool(_HEAD.match(fold(name))) for name in (first, second)]
    if heads[0] != heads[1]:
        return (first, second)[heads.index(not body)]
    return second if fold(second).startswith(fold(first)) else first


def without_counts(grants: Sequence[Grant], names: Names, headline: int) -> list[Grant]:
    """The grants without "3 cá nhân" where exactly three persons are named for the same distinction.

    `names` gives a grant's recipient and its grantor as the text writes them; `headline` is where the title line ends.
    """
    if all(grant.recipient.kind != "count" for grant in grants):
        return list(grants)
    named: dict[tuple[str, str], dict[str | None, set[str]]] = defaultdict(lambda: defaultdict(set))
    for grant in grants:
        recipient, grantor = names(grant)
        named[_first_word(grant.award), grant.recipient.kind][grantor].add(_same_unit(recipient))
    grants = list(_once(grants, lambda grant: _is_vague(grant, names, headline)))
    told = [one for one in grants if one.recipient.kind == "count" and _told(one, named, names)]
    if not told:
        return grants
    dropped = {id(one) for one in told}
    return [_with_giver(grant, told, names) for grant in grants if id(grant) not in dropped]


def _once(grants: Sequence[Grant], is_vague: Callable[[Grant], bool]) -> Iterator[Grant]:
    """Without the counted groups that others of the same number tell in fuller words.

    "Công nhận 16 nhà giáo ưu tú" of a headline, "16 trường hợp": below it "16/19 nhà giáo".
    """
    counted = [grant for grant in grants if grant.recipient.kind == "count"]
    vague = {id(grant) for grant in counted if is_vague(grant)}
    fuller = {_count(grant) for grant in counted if id(grant) not in vague}
    summed = {id(grant) for grant in _sums(grants, vague)}
    yield from (
        grant for grant in grants if id(grant) not in summed and (id(grant) not in vague or _count(grant) not in fuller)
    )


def _sums(grants: Sequence[Grant], vague: set[int]) -> Iterator[Grant]:
    """A headline's group that received several distinctions, and is as many as those who received them below."""
    of_group: dict[int, list[Grant]] = defaultdict(list)
    for grant in grants:
        if id(grant) in vague:
            of_group[id(grant.recipient)].append(grant)
    for told in islice(of_group.values(), _GROUPS):
        awards = {grant.award.low for grant in told}
        below = [grant for grant in grants if id(grant) not in vague and grant.award.low in awards]
        if len(told) > 1 and all(any(_is_of(grant, award) for grant in below) for award in awards):
            yield from told
            continue
        holders = {id(grant.recipient): max(1, number_of(grant.recipient)) for grant in below}
        if len(told) == 1 and len(holders) < _SEVERAL:
            continue
        if sum(holders.values()) == number_of(told[0].recipient):
            yield from told


def _is_of(grant: Grant, award: str) -> bool:
    return grant.award.low == award and grant.recipient.kind == "count"


def _count(grant: Grant) -> tuple[str, int, CountedKind | None]:
    return grant.award.low, number_of(grant.recipient), grant.recipient.counted


def _is_vague(grant: Grant, names: Names, headline: int) -> bool:
    """True for a group told in the headline, counted by its title, or of "trường hợp"."""
    group = grant.recipient
    return group.first < headline or group.noun == grant.award.first or fold(names(grant)[0]).endswith(_CASES)


def _with_giver(grant: Grant, told: list[Grant], names: Names) -> Grant:
    """A named member's grant with the giver that was told for the whole group, where its own is not told."""
    if names(grant)[1] is not None or grant.recipient.kind == "count":
        return grant
    of_group = (one for one in told[:_GROUPS] if one.grantor and one.award.low == grant.award.low)
    whole = next((one for one in of_group if _kind(one) == grant.recipient.kind), None)
    return replace(grant, grantor=whole.grantor) if whole else grant


def _kind(grant: Grant) -> ItemKind:
    return "person" if grant.recipient.counted == "person" else "unit"


def _told(grant: Grant, named: dict[tuple[str, str], dict[str | None, set[str]]], names: Names) -> bool:
    theirs = islice(named.get((_first_word(grant.award), _kind(grant)), {}).items(), _GRANTORS)
    alike = [recipients for grantor, recipients in theirs if _one_house(names(grant)[1], grantor)]
    return 0 < number_of(grant.recipient) in {len(set[str]().union(*alike)), *map(len, alike)}
