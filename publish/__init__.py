"""Finished office documents for bilingual events."""

__version__ = "0.1.0"
