"""The report of a comparison: one file for programs and, beside it, the same for people."""

import dataclasses
import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from gazetteers.field_labels import field_label
from pipeline.comparison.compare import Comparison, FieldChange, Sample
from pipeline.comparison.limits import Breach
from spiders.printable import printable

SITES = 30  # lines of sites that the text shows; the JSON file has all
_SIGNS = {"gained": "+", "lost": "–", "changed": "→"}


def written(folder: Path, comparison: Comparison, found: tuple[Breach, ...], accepted: str | None) -> Path:
    """Write both files and return the text's path; they are named by the two versions. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"comparison-{comparison.published[:12]}-{comparison.built[:12]}.txt"
    whole = dataclasses.asdict(comparison) | {
        "breaches": [dataclasses.asdict(breach) for breach in found],
        "accepted": accepted,
    }
    path.with_suffix(".json").write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")
    path.write_text("\n".join(map(printable, _lines(comparison, found, accepted))) + "\n", encoding="utf-8")
    return path


def _lines(comparison: Comparison, found: tuple[Breach, ...], accepted: str | None) -> Iterator[str]:
    yield f"So bộ trích xuất mới {comparison.built} với bộ đang công bố {comparison.published}"
    yield (
        f"{comparison.articles} bài cùng nội dung; {comparison.no_longer} bài nay không trích xuất được nữa, "
        f"{comparison.only_now} bài trước không được nay được"
    )
    yield from _verdict(found, accepted)
    yield from ("", "Theo trường (giữ / thêm / mất / đổi)")
    yield from (_counts(one) for one in comparison.fields)
    yield from ("", f"Theo trang (khác nhiều nhất trước, {len(comparison.sites)} dòng)")
    yield from (f"{one.site or '–'} · {_counts(one)}" for one in comparison.sites[:SITES])
    yield from ("", "Ví dụ")
    for (kind, field), samples in groupby(comparison.samples, key=lambda one: (one.kind, one.field)):
        yield f"{field_label('kind', kind)}, {field_label('field', field)}"
        yield from map(_sample, samples)


def _verdict(found: tuple[Breach, ...], accepted: str | None) -> Iterator[str]:
    if not found:
        yield "Mọi trường trong giới hạn cho phép."
        return
    yield f"VƯỢT GIỚI HẠN, {'được chấp nhận: ' + accepted if accepted else 'sổ mới không được công bố'}:"
    yield from (f"  {breach}" for breach in found)


def _counts(one: FieldChange) -> str:
    name = f"{field_label('kind', one.kind)}, {field_label('field', one.field)}"
    return f"{name}: {one.kept} / +{one.gained} / –{one.lost} / →{one.changed}"


def _sample(one: Sample) -> str:
    return f"  {_SIGNS[one.change]} {one.before or '∅'} → {one.after or '∅'}  ({one.url})"
