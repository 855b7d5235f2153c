"""One record for each kind of mention; what each field means is fixed by the extraction contract (docs/contract.md)."""

from typing import Literal

from pydantic import Field

from models.base import Mention

BlockKind = Literal["cum", "khoi"]
BlockLevel = Literal["ministry", "province", "district", "school"]
DateRole = Literal["published", "signed", "happened", "planned", "deadline", "commemorated", "background"]
ActKind = Literal["chaired", "attended", "spoke", "signed", "received", "presented"]
TimeKind = Literal[
    "school_year",
    "school_year_part",
    "school_term",
    "quarter",
    "half_year",
    "season",
    "month",
    "year",
    "period",
    "week",
    "day",
    "lunar",
    "vague",
]
AwardCategory = Literal["title", "order", "medal", "honour", "prize", "insignia", "certificate", "commendation"]
ThemeKind = Literal["movement", "year_theme", "campaign", "slogan"]


class DateMention(Mention):
    """A calendar day or a month of a year. `value` is EDTF (ISO 8601-2): `2021-10-19`, `2022-09`, `XXXX-11-20`.

    `reason` says how a year that is not written was resolved; null when nothing had to be. `role` is what the day is in
    the article (null where nothing tells), `role_reason` what told.
    """

    value: str
    reason: str | None = None
    role: DateRole | None = None
    role_reason: str | None = None


class TimeExpression(Mention):
    """A time that is no written calendar day: a school year, term, quarter, period, "hôm nay", "mùng 3 Tết".

    `value` is EDTF (levels 1 and 2: `2021-09~/2022-05~`, `2022-33`, `2015/..`), null where it is not certain; `reason`
    says what it was counted from, null where nothing had to be.
    """

    kind: TimeKind
    value: str | None = None
    reason: str | None = None


class DocumentRef(Mention):
    """An official document's number (số ký hiệu), its type, day of issue (EDTF), issuer and subject (trích yếu).

    The rest is what the number says by itself, null where it does not. `key` is one for all spellings of a number
    ("05-CT/TW", "05/CT-TW": `5/CT-TW`); bodies number anew every year, so that a document is (key, year, issuer).
    `form` is the type of its code, `bodies` the issuing bodies by name, `unit` the unit that drafted it, `signer` the
    office that signs. `year` is that of the number, else of issue.
    """

    number: str
    type: str | None = None
    issued_on: str | None = None
    issuer: str | None = None
    subject: str | None = None
    key: str | None = None
    serial: str | None = None
    year: int | None = None
    form: str | None = None
    bodies: tuple[str, ...] = ()
    level: str | None = None
    unit: str | None = None
    signer: str | None = None


class NamedDocument(Mention):
    """A document cited without a number: a law, the constitution, a charter, the resolution of a congress.

    `name` is the usual one, `session` the congress or plenum as written ("XIII"), `year` as written or of its number,
    `number` the one that is written with it.
    """

    name: str
    type: str
    session: str | None = None
    year: int | None = None
    number: str | None = None


class DocumentAnaphor(Mention):
    """A document meant by "Công văn này", "Kế hoạch trên" or a number without its codes ("Chỉ thị 05").

    `antecedent` is the number or name of the one document before it that fits, null where none or several do; `reason`
    says which. `type` is null for "văn bản".
    """

    type: str | None = None
    serial: str | None = None
    antecedent: str | None = None
    reason: Literal["only_near", "only", "none", "several", "plural"]


class Block(Mention):
    """An emulation block: `cum` (cụm thi đua) or `khoi` (khối thi đua). `member_count` only as the text states it.

    `scope` says in the text's words which units it groups ("các trường THPT vùng cao"); `level` whose block it is, if
    that is stated or certain from its members; `deputy_units` hold office this year, as `leader_unit` does.
    """

    name: str
    kind: BlockKind
    number: int | None = None
    leader_unit: str | None = None
    members: tuple[str, ...] = ()
    member_count: int | None = None
    scope: str | None = None
    level: BlockLevel | None = None
    deputy_units: tuple[str, ...] = ()


class Unit(Mention):
    """An organisation named in the text (department, school, union). Used by later stages, not by the contract.

    `kind` is the gazetteer's class of the head word, e.g. `school`, `department`, `union`, `committee`.
    """

    name: str
    kind: str


class Act(Mention):
    """What a person did, and the words that say so: `kind` is the act, `quote` its cue in the sentence."""

    kind: ActKind


class Leader(Mention):
    """A person named as an official, teacher or delegate; one title per office, as written, in its fullest form.

    `organisations` runs beside `titles`: the unit that the title belongs to, null if the text does not say which.
    `acts` are what the person did, each once, with the first place that says so.
    """

    name: str
    honorific: str | None = None
    titles: tuple[str, ...] = ()
    organisations: tuple[str | None, ...] = ()
    acts: tuple[Act, ...] = ()


class Theme(Mention):
    """A named movement, year theme, campaign or slogan; `text` is its name without quotation marks."""

    kind: ThemeKind
    text: str


class Award(Mention):
    """One distinction of one recipient; `grantor` null if the text does not say it.

    `category` is what the law on emulation and commendation calls it, null for distinctions that it does not name.
    """

    recipient: str
    award: str
    grantor: str | None = None
    category: AwardCategory | None = None


class Target(Mention):
    """A figure that a unit commits itself to reach. `value` is the figure as written, `text` the phrase around it."""

    value: str
    text: str = Field(min_length=1)
