"""The order of extraction, and the one call that runs it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from importlib import import_module

from models import Article, Extraction
from pipeline.extract import spans
from pipeline.extract.assemble import assemble
from pipeline.extract.component import READERS, Reader
from pipeline.extract.doc import Doc, Draft
from pipeline.extract.language import Vietnamese
from pipeline.extract.shadow import Shadow
from pipeline.extract.wrapped import reading_copy
from pipeline.quiet import uncollected

Timer = Callable[[str], AbstractContextManager[None]]

# module under pipeline.extract that registers it, and the component's name
ORDER = (
    ("sentences", "thidua_sentences"),
    ("documents", "thidua_documents"),
    ("dates", "thidua_dates"),
    ("documents", "thidua_document_details"),
    ("documents", "thidua_named_documents"),
    ("times", "thidua_times"),
    ("blocks", "thidua_blocks"),
    ("units", "thidua_units"),
    ("people", "thidua_people"),
    ("themes", "thidua_themes"),
    ("awards", "thidua_awards"),
    ("targets", "thidua_targets"),
    ("events", "thidua_events"),
)


MAX_CHARACTERS = 20_000_000  # more than any page that is read; spaCy's own limit guards models that we have not


@cache
def readers() -> tuple[tuple[str, Reader], ...]:
    """Every component's name and the function behind it, in their order."""
    for module, _ in ORDER:
        import_module(f"pipeline.extract.{module}")
    return tuple((name, READERS[name]) for _, name in ORDER)


@cache
def build() -> Vietnamese:
    """The pipeline with every component in its order, for who wants spaCy's documents; built once a process.

    Its store of words grows with what it reads: see `Language.memory_zone`.
    """
    nlp = Vietnamese()
    nlp.max_length = MAX_CHARACTERS
    for name, _ in readers():
        nlp.add_pipe(name)
    return nlp


_NOTHING = nullcontext()


def _no_timer(_stage: str) -> AbstractContextManager[None]:
    return _NOTHING


def _no_preparation(_doc: Doc) -> None:
    """Most documents are read by nobody but the components."""


@uncollected
def extract(article: Article, timer: Timer = _no_timer) -> Extraction:
    """Read everything from one article. A pure function of the article, the code and the gazetteers.

    `timer(stage)` is entered around each stage, for those who want to know where the time goes.
    """
    with timer("shadow"):
        shadow = reading_copy(article.text)
    doc = document(article, shadow, timer)
    with timer("assemble"):
        return assemble(doc, shadow, article)


def document(
    article: Article,
    shadow: Shadow,
    timer: Timer = _no_timer,
    prepare: Callable[[Doc], None] = _no_preparation,
) -> Doc:
    """The article's document after all components; `prepare` is called on it before the first."""
    with timer("words"):
        doc = Draft(shadow.text)
    spans.set_article(doc, article)
    prepare(doc)
    for name, read in readers():
        with timer(name.removeprefix("thidua_")):
            read(doc)
    return doc
