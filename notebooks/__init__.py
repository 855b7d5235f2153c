"""Marimo notebooks for analysts."""
