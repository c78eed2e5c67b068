"""TBTT Desktop: everything that needs no window."""

__version__ = "0.1.0"
