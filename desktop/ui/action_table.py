"""Every command of the window, declared once; menus, keys, toolbar and sheet are drawn from it."""

from __future__ import annotations

from desktop.ui.action_spec import Spec
from desktop.ui.file_actions import FILE_ACTIONS
from desktop.ui.paper_actions import PAPER_ACTIONS
from desktop.ui.tool_actions import TOOL_ACTIONS
from desktop.ui.view_actions import VIEW_ACTIONS

# By menu, in the order of the menus and of their entries.
SPECS: tuple[Spec, ...] = (*FILE_ACTIONS, *VIEW_ACTIONS, *PAPER_ACTIONS, *TOOL_ACTIONS)
