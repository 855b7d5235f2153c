"""An export as one workbook: where it comes from, a sheet a relation, the data dictionary."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.export.files import copy
from pipeline.export.package import DICTIONARY_HEADINGS, Exported, dictionary_rows
from pipeline.export.provenance import Provenance, texts
from pipeline.export.selection import Selection, rows
from pipeline.export.work import Work
from pipeline.export.workbook import Limits, Workbook

SOURCE, DICTIONARY = "Nguồn và giấy phép", "Từ điển dữ liệu"


def write_workbook(work: Work, path: Path, limits: Limits | None = None) -> list[Exported]:
    """Write the selections to a workbook. Raises `OSError`."""
    with Workbook(path, path.parent, limits or Limits()) as book:
        book.describe(texts()["dataset"]["title_vi"], work.source.citation_vi, work.source.last_capture)
        first = book.sheet(SOURCE, ("Mục", "Nội dung"), (24, 120))
        exported = [_table(work, book, selection, path.name) for selection in work.selections]
        dictionary = book.sheet(DICTIONARY, DICTIONARY_HEADINGS, (24, 20, 30, 20, 16, 60))
        for row in dictionary_rows([one.relation for one in exported]):
            dictionary.add(row)
        dictionary.finish()
        for line in _lines(exported, work.source, book.notes):
            first.add(line)
    return exported


def _table(work: Work, book: Workbook, selection: Selection, file: str) -> Exported:
    relation, before = selection.relation, len(book.notes)
    with (
        rows(work.connection, selection) as reader,
        book.table(relation.title, [column.heading for column in relation.columns]) as write,
    ):
        count = copy(reader, write, relation.title, work.progress)
    return Exported(relation, file, count, (*selection.notes, *book.notes[before:]))


def _lines(exported: Sequence[Exported], source: Provenance, notes: Sequence[str]) -> Iterator[tuple[object, object]]:
    licence = texts()["licence"]
    yield "Tên", texts()["dataset"]["title_vi"]
    yield "Name", texts()["dataset"]["title_en"]
    yield "Trích dẫn", source.citation_vi
    yield "Citation", source.citation_en
    yield "Giấy phép", f"{licence['name']} ({licence['id']}), {licence['url']}"
    yield "", licence["vi"]
    yield "Licence", licence["en"]
    yield "Lần tải đầu tiên", source.first_capture
    yield "Lần tải cuối cùng", source.last_capture
    yield "Số bài", source.article_count
    yield "Số trang tin", source.source_count
    yield "Mã kho lưu trữ", source.archive_digest
    yield "Phiên bản bộ trích xuất", source.extractor_version
    yield "Mã từ điển", source.gazetteer_fingerprint
    for one in exported:
        yield f"{one.relation.title} ({one.relation.name})", f"{one.rows} dòng. {' '.join(one.notes)}".strip()
    for note in notes:
        yield "Lưu ý", note
