"""A new extractor is compared with the published one over the whole archive before what it found is published."""

from pipeline.comparison.compare import Comparison, FieldChange, IncomparableError, Missing, Sample, compare, missing
from pipeline.comparison.limits import Breach, breaches, shrunken
from pipeline.comparison.report import written

__all__ = [
    "Breach",
    "Comparison",
    "FieldChange",
    "IncomparableError",
    "Missing",
    "Sample",
    "breaches",
    "compare",
    "missing",
    "shrunken",
    "written",
]
