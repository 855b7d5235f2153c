"""The order of extraction, and the one call that runs it."""

from functools import cache
from importlib import import_module

from models import Article, Extraction
from pipeline.extract.assemble import assemble
from pipeline.extract.language import Vietnamese
from pipeline.extract.shadow import shadow_of

# module under pipeline.extract that registers it, and the component's name
ORDER = (
    ("sentences", "thidua_sentences"),
    ("sentences", "thidua_words"),
    ("documents", "thidua_documents"),
    ("dates", "thidua_dates"),
    ("documents", "thidua_document_details"),
    ("blocks", "thidua_blocks"),
    ("units", "thidua_units"),
    ("people", "thidua_people"),
    ("themes", "thidua_themes"),
    ("awards", "thidua_awards"),
    ("targets", "thidua_targets"),
    ("events", "thidua_events"),
)


@cache
def build() -> Vietnamese:
    """The pipeline with every component in its order; built once a process."""
    nlp = Vietnamese()
    for module, name in ORDER:
        import_module(f"pipeline.extract.{module}")
        nlp.add_pipe(name)
    return nlp


def extract(article: Article) -> Extraction:
    """Read everything from one article. A pure function of the article, the code and the gazetteers."""
    nlp = build()
    shadow = shadow_of(article.text)
    with nlp.memory_zone():  # spaCy's string store would grow with every article
        doc = nlp.make_doc(shadow.text)
        doc._.article = article
        for _, component in nlp.pipeline:
            doc = component(doc)
        return assemble(doc, shadow, article)
