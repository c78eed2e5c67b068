"""Marks, renditions, suggestions."""
