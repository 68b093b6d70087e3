"""Digest file to drafts, one file a format. Imports `model` and parser libraries."""
