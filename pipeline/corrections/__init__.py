"""Corrections: what people have found to be wrong in the registry, kept in a file, applied at every build."""

from pipeline.corrections.file import CorrectionsError, Problem, append, digest, read
from pipeline.corrections.row import Anchor, Correction, Place

__all__ = ["Anchor", "Correction", "CorrectionsError", "Place", "Problem", "append", "digest", "read"]
