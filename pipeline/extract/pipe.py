"""The order of extraction, and the one call that runs it."""

from functools import cache

from models import Article, Extraction
from pipeline.extract import sentences as _sentences  # noqa: F401  # registers its factories
from pipeline.extract.assemble import assemble
from pipeline.extract.language import Vietnamese
from pipeline.extract.shadow import shadow_of

ORDER = (
    "thidua_sentences",
    "thidua_words",
)


@cache
def build() -> Vietnamese:
    """The pipeline with every component in its order; built once a process."""
    nlp = Vietnamese()
    for name in ORDER:
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
