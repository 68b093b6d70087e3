"""The full-text index: Whoosh. Imports `model`; papers in, ids out."""
