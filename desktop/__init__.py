"""Carrel: a desktop reading list for research-paper digests."""

__version__ = "0.1.0"
