"""Papers to export file, one file a format. Imports `model` and formatting libraries."""
