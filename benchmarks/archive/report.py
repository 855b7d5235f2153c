"""What one site writes of one activity: sentences with their mentions, in words of its own."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.archive import names
from benchmarks.archive.documents import Document
from benchmarks.archive.draft import Draft, Span
from benchmarks.archive.happenings import Guest, Happening
from benchmarks.archive.names import LEVELS
from benchmarks.archive.world import School, World

TITLES = {
    "pledge_signing": ("ký kết giao ước thi đua", "tổ chức lễ ký giao ước thi đua"),
    "interim_review": ("sơ kết công tác thi đua học kỳ I", "họp sơ kết học kỳ I"),
    "final_review": ("tổng kết công tác thi đua", "tổ chức hội nghị tổng kết"),
    "campaign_launch": ("phát động thi đua chào mừng ngày Nhà giáo Việt Nam", "phát động đợt thi đua cao điểm"),
    "award": ("tuyên dương, khen thưởng tập thể và cá nhân tiêu biểu", "trao thưởng cho giáo viên và học sinh"),
    "contest": ("tổ chức hội thi giáo viên dạy giỏi", "khai mạc hội thi cấp trường"),
    "congress": ("tổ chức hội nghị điển hình tiên tiến", "biểu dương điển hình tiên tiến"),
    "training": ("tập huấn công tác thi đua, khen thưởng", "bồi dưỡng nghiệp vụ thi đua, khen thưởng"),
    "rollout": ("triển khai công tác thi đua", "quán triệt nhiệm vụ thi đua"),
}
NEWS = ("đón đoàn công tác về thăm", "chuẩn bị cơ sở vật chất", "tổ chức chuyên đề cấp cụm")
GOALS = (
    "học sinh xếp loại khá, giỏi",
    "giáo viên đạt chuẩn",
    "học sinh hoàn thành chương trình",
    "lớp đạt danh hiệu tiên tiến",
)
SHORTEST, LONGEST = 1_500, 2_500  # characters


@dataclass(frozen=True)
class Report:
    """A finished report: its parts' lengths, the draft with its mentions, and the event it tells of, if any."""

    title: str
    lead_length: int
    draft: Draft
    events: list[dict[str, Any]]


class Reporter:
    """Writes one report; the same `random` writes the same. `day` is the day it states; `more` adds a paragraph."""

    def __init__(self, world: World, happening: Happening, day: date, random: Random, *, more: bool) -> None:
        self._world, self._what, self._day, self._random, self._more = world, happening, day, random, more
        self._draft = Draft()
        self._length = random.randint(SHORTEST, LONGEST)
        self._said: list[tuple[str, Span]] = []

    def report(self) -> Report:
        """The whole report."""
        title = self._title()
        self._draft.write("\n")
        lead = self._lead()
        self._draft.write("\n")
        for paragraph in (self._guests, self._documents, self._theme, self._awards):
            paragraph()
            self._pad(2)
        while self._draft.length < self._length:
            self._pad(3)
        if self._more:
            self._draft.write("Tin được bổ sung sau khi có thêm số liệu: phấn đấu ")
            self._target()
        return Report(self._draft.text()[: title[1]], lead[1] - lead[0], self._draft, self._events())

    def _title(self) -> Span:
        draft, what = self._draft, self._what
        words = self._random.choice(TITLES[what.types[0]] if what.types else NEWS)
        start = draft.length
        if what.block:
            self._block()
        else:
            draft.write(self._school(what.host))
        draft.write(f" {words} ")
        self._school_year()
        self._said.append((what.types[0] if what.types else "title", (start, draft.length)))
        return start, draft.length

    def _block(self) -> None:
        block, year = self._what.block, self._what.year
        if block is None:
            return
        name = block.name(year)
        place = year % len(block.members)
        schools = self._world.schools
        members = [self._school(schools[number]) for number in block.members]
        says_members = self._random.random() < 0.4
        fields = {
            "name": name,
            "kind": block.kind,
            "number": block.ordinal,
            "leader_unit": members[place] if self._random.random() < 0.6 else None,
            "members": members if says_members else [],
            "member_count": len(members) if self._random.random() < 0.5 else None,
            "scope": block.scope,
            "level": block.level if self._random.random() < 0.7 else None,
            "deputy_units": [members[(place + 1) % len(members)]] if self._random.random() < 0.4 else [],
        }
        self._said.append(("blocks", self._draft.say("blocks", name, fields, f"{block.number} {year}")))

    def _school(self, school: School) -> str:
        short, long = LEVELS[school.level]
        return f"Trường {long if self._random.random() < 0.15 else short} {school.name}"

    def _school_year(self) -> None:
        first = self._what.year
        text = f"năm học {first}-{first + 1}"
        span = self._draft.say(
            "time_expressions", text, {"kind": "school_year", "value": f"{first}-09~/{first + 1}-05~", "reason": None}
        )
        self._said.append(("school_year", span))

    def _date(self, day: date, role: str, reason: str) -> None:
        form = self._random.choice(
            ("{0.day}/{0.month}/{0.year}", "{0:%d/%m/%Y}", "{0.day} tháng {0.month} năm {0.year}")
        )
        fields = {"value": day.isoformat(), "reason": None, "role": role, "role_reason": reason}
        self._draft.say("dates", form.format(day), fields)

    def _lead(self) -> Span:
        draft, what = self._draft, self._what
        start = draft.length
        draft.write(self._random.choice(("Sáng ngày ", "Chiều ngày ", "Ngày ", "Vừa qua, ngày ")))
        self._date(self._day, "happened", "held")
        draft.write(f", tại {self._school(what.host)}, {what.province}, ")
        draft.write(
            f"{what.block.name(what.year) if what.block else 'nhà trường'} đã tổ chức hoạt động với sự có mặt của "
        )
        draft.write(f"{self._random.randint(20, 400)} cán bộ, giáo viên, nhân viên và học sinh.")
        self._said += [(name, (start, draft.length)) for name in ("date", "venue", "host", "province")]
        return start, draft.length

    def _guests(self) -> None:
        self._draft.write("Tham dự có ")
        act = (self._draft.length - len("Tham dự có "), self._draft.length - len(" có "))
        for place, guest in enumerate(self._what.guests):
            self._draft.write("; " if place else "")
            self._guest(guest, act)
        self._draft.write(". ")

    def _guest(self, guest: Guest, act: Span) -> None:
        start = self._draft.length
        honorific = self._random.choice(("đồng chí", "bà" if guest.holder.is_woman else "ông"))
        organisation = guest.organisation
        if organisation.startswith("Sở") and self._random.random() < 0.6:
            organisation = "Sở Giáo dục và Đào tạo"
        title = f"{guest.title} {organisation}"
        self._draft.write(f"{honorific} {guest.holder.name}, {title}")
        fields = {
            "name": guest.holder.name,
            "honorific": honorific,
            "titles": [title],
            "organisations": [organisation],
            "acts": [{"start": act[0], "end": act[1], "quote": "Tham dự", "rule": "synthetic", "kind": "attended"}],
        }
        self._draft.mark("leaders", (start, self._draft.length), fields, guest.holder.person)

    def _documents(self) -> None:
        for document in self._what.documents:
            self._draft.write("\nHoạt động được tổ chức theo ")
            self._document(document)
            self._draft.write(". ")
        if self._random.random() < 0.15:
            self._draft.write("Mọi việc tuân theo ")
            name = "Luật Thi đua, khen thưởng"
            fields = {"name": name, "type": "Luật", "session": None, "year": None, "number": None}
            self._draft.say("named_documents", name, fields)
            self._draft.write(". ")

    def _document(self, document: Document) -> None:
        draft, is_dated = self._draft, self._random.random() < 0.7
        says_issuer, says_subject = self._random.random() < 0.6, self._random.random() < 0.6
        number = document.number(self._random)
        draft.write(f"{document.type} số ")
        span = draft.write(number)
        if is_dated:
            draft.write(" ngày ")
            self._date(document.issued, "signed", "date_after")
        draft.write(f" của {document.issuer}" if says_issuer else "")
        draft.write(f" về {document.subject}" if says_subject else "")
        fields = {
            "number": number,
            "type": document.type,
            "issued_on": document.issued.isoformat() if is_dated else None,
            "issuer": document.issuer if says_issuer else None,
            "subject": document.subject if says_subject else None,
            "key": document.key,
            "serial": str(document.serial),
            "year": document.issued.year if is_dated else None,
            "form": document.type,
            "bodies": [document.issuer.partition(" Đào tạo")[0] + " Đào tạo"] if "Đào tạo" in document.issuer else [],
            "level": document.level,
            "unit": None,
            "signer": None,
        }
        draft.mark("document_refs", span, fields, document.thing)

    def _theme(self) -> None:
        random = self._random
        is_known = random.random() < 0.7
        new = f"{random.choice(names.MOVEMENT_HEADS)} {random.choice(names.MOVEMENT_TAILS)}"
        name = random.choice(names.MOVEMENTS) if is_known else new
        self._draft.write("\nCác đơn vị hưởng ứng phong trào thi đua “")
        self._draft.say("themes", name, {"kind": "movement", "text": name}, name)
        self._draft.write("”, phấn đấu ")
        self._target()

    def _target(self) -> None:
        value, goal = f"{self._random.randint(60, 100)}%", self._random.choice(GOALS)
        self._draft.say("targets", f"{value} {goal}", {"value": value, "text": f"{value} {goal}"})
        self._draft.write(". ")

    def _awards(self) -> None:
        random, what = self._random, self._what
        if "award" not in what.types and random.random() < 0.7:
            return
        self._draft.write("\nDịp này, ")
        grantor = random.choice(
            ("Bộ Giáo dục và Đào tạo", f"Ủy ban nhân dân {what.province}", "Sở Giáo dục và Đào tạo")
        )
        for place in range(random.randint(1, 3)):
            self._draft.write("; " if place else "")
            to_person = random.random() < 0.6
            award, category = random.choice(names.AWARDS_TO_PEOPLE if to_person else names.AWARDS_TO_UNITS)
            recipient = names.person(random)[0] if to_person else self._school(what.host)
            fields = {"recipient": recipient, "award": award, "grantor": grantor, "category": category}
            self._draft.say("awards", f"{recipient} được tặng {award}", fields)
        self._draft.write(f" của {grantor}. ")

    def _pad(self, sentences: int) -> None:
        told = " ".join(names.filler(self._random) for _ in range(sentences))
        self._draft.write(f"{told}{' ' if self._random.random() < 0.7 else chr(10)}")

    def _events(self) -> list[dict[str, Any]]:
        what = self._what
        if not what.types:
            return []
        block = what.block.name(what.year) if what.block else None
        host = self._school(what.host)
        said = [{"attribute": name, "start": span[0], "end": span[1]} for name, span in self._said]
        day = self._day.isoformat()
        return [
            {
                "types": list(what.types),
                "date": day,
                "start_date": day,
                "end_date": (self._day + timedelta(days=1)).isoformat() if "contest" in what.types else None,
                "time": "08:00" if self._random.random() < 0.2 else None,
                "venue": host,
                "format": "in_person" if self._random.random() < 0.1 else None,
                "host": host,
                "blocks": [block] if block else [],
                "school_year": f"{what.year}-{what.year + 1}",
                "province": what.province,
                "unit_count": len(what.block.members) if what.block else None,
                "evidence": [list(self._said[0][1]), list(self._said[-1][1])],
                "rule": "synthetic",
                "units": [host, *dict.fromkeys(guest.organisation for guest in what.guests)],
                "said": said,
            }
        ]
