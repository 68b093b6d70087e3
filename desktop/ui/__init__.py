"""The window: all of Qt. Imports `services` and below."""
