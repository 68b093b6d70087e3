"""Panes of the window. They know the session, not each other."""
