"""The library: peewee and SQLite. Imports `model`; nothing outside sees a row."""
