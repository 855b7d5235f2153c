"""A new extractor is compared with the published one over the whole archive before what it found is published."""

from pipeline.comparison.compare import Comparison, FieldChange, IncomparableError, Sample, compare
from pipeline.comparison.limits import Breach, breaches
from pipeline.comparison.report import written

__all__ = ["Breach", "Comparison", "FieldChange", "IncomparableError", "Sample", "breaches", "compare", "written"]
