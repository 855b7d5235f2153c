"""Why an article was read as it was: each mention in its sentence, its rule, and the candidates that lost."""

from pipeline.explain.explanation import Explanation, explain
from pipeline.explain.page import page
from pipeline.explain.text import as_text

__all__ = ["Explanation", "as_text", "explain", "page"]
