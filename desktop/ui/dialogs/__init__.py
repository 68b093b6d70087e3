"""Dialogs. They know the session; they return values and change nothing by themselves."""
