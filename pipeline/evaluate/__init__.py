"""Accuracy against gold: precision, recall and F1 of each field, accuracy of each attribute."""

from pipeline.evaluate.gold import GoldError
from pipeline.evaluate.run import Evaluation, evaluate

__all__ = ["Evaluation", "GoldError", "evaluate"]
