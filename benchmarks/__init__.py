"""Measurements of thidua against what one would use instead; each module is a program."""
