"""How texts say what a unit commits itself to reach."""

from typing import Literal

from gazetteers.loader import Row, load

TargetCueKind = Literal[
    "strong",
    "weak",
    "colon",
    "other",
    "result",
    "reached",
    "present",
    "lead",
    "bound",
    "number_before",
    "number_after",
    "noun",
    "rank",
    "past",
    "least",
    "achieve",
    "verb",
    "opener",
    "upwards",
    "pair",
    "measure",
    "example",
    "counted",
    "future",
    "modal",
    "norm",
    "aside",
    "connector",
    "doing",
    "voted",
    "report",
    "section",
    "until",
    "intake",
    "given",
    "means",
    "aim",
    "guests",
    "each",
    "attained",
]


class TargetCue(Row):
    """A word around a target.

    `strong` and `weak` announce figures (weak ones only those that follow closely or after a colon), `colon` ones those
    in the lines after a colon; `other` is the cue in another sense ("đăng ký dự thi"); `result` speaks of what was
    reached, `reached` so clearly that no plan goes with it, `present` words lead to what is so today;
    `lead` words open a clause before the phrase that carries the figure, `bound` words belong to the figure;
    a number beside `number_before` or `number_after` words is none; a `noun` after a comma goes on counting;
    the number behind a `rank` is a place that somebody wants to reach;
    a sentence that begins with a `past` word tells of what was reached;
    behind a `least` word a figure stands, be it written out ("ít nhất một"), and is one beside the share before it;
    `verb` words end the subject of a share, `opener` words begin a clause that is no part of such a subject,
    `upwards` words follow a share that is said in full, `achieve` words come before one that is the thing reached;
    a `pair` has a comma that separates no clauses ("khá, giỏi"), a `measure` opens a subject that commas may list
    ("tỷ lệ cán bộ, giáo viên đạt chuẩn …"); an `example` stands between an announcement and its colon (", trong đó:");
    `counted` words may be counted though they begin with a `number_after` word ("tuần học tốt");
    a share behind a `future` word ("năm học tới") or a `modal` one ("phải") is a goal, unless a `norm` word makes it
    what some rule asks for, or an `aside` or `intake` one speaks of money, hardship, forecasts or quotas;
    an `attained` word between an announcement and its colon makes it one of results ("các chỉ tiêu đạt được");
    a `connector` opens a sentence that goes on with the goals before it, a `doing` word leads
    to a number that is one there ("sẽ trồng 50 cây"); where a `voted` word stands a share is one of votes;
    what follows a `report` word is told, not planned; `section` words open the headings within a list of goals;
    the year behind an `until` word says whether a time to come is meant; beside an `intake` word "chỉ tiêu" is a quota;
    a sentence with a `given` word tells of honours; items of a list that open with a `means` word are no goals;
    a line that opens with an `aim` word is one of a list of goals though it has neither bullet nor figure ("Không có
    học sinh bỏ học"); a line with a `guests` word names who takes part;
    a drive asks something of those whom an `each` word names.
    """

    form: str
    kind: TargetCueKind


def target_cues() -> tuple[TargetCue, ...]:
    """All rows of `target_cues.csv`; a word may have several kinds."""
    return load("target_cues", TargetCue)
