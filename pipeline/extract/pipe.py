"""The order of extraction, and the one call that runs it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from importlib import import_module

from spacy.tokens import Doc

from models import Article, Extraction
from pipeline.extract.assemble import assemble
from pipeline.extract.language import Vietnamese
from pipeline.extract.shadow import Shadow, shadow_of
from pipeline.extract.strings import Strings

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
def build() -> Vietnamese:
    """The pipeline with every component in its order; built once a process."""
    nlp = Vietnamese()
    nlp.max_length = MAX_CHARACTERS
    for module, name in ORDER:
        import_module(f"pipeline.extract.{module}")
        nlp.add_pipe(name)
    return nlp


@cache
def _strings() -> Strings:
    return Strings(build())


def _no_timer(_stage: str) -> AbstractContextManager[None]:
    return nullcontext()


def _no_preparation(_doc: Doc) -> None:
    """Most documents are read by nobody but the components."""


def extract(article: Article, timer: Timer = _no_timer) -> Extraction:
    """Read everything from one article. A pure function of the article, the code and the gazetteers.

    `timer(stage)` is entered around each stage, for those who want to know where the time goes.
    """
    with timer("shadow"):
        shadow = shadow_of(article.text)
    doc = document(article, shadow, timer)
    with timer("assemble"):
        return assemble(doc, shadow, article)


def document(
    article: Article,
    shadow: Shadow,
    timer: Timer = _no_timer,
    prepare: Callable[[Doc], None] = _no_preparation,
) -> Doc:
    """The article's document after all components; `prepare` is called on it before the first.

    It is good until the next article's is made: spaCy's words live no longer.
    """
    nlp = build()
    with timer("syllables"):
        _strings().lend(len(shadow.text))
        doc = nlp.make_doc(shadow.text)
    doc._.article = article
    prepare(doc)
    for name, component in nlp.pipeline:
        with timer(name.removeprefix("thidua_")):
            doc = component(doc)
    return doc
