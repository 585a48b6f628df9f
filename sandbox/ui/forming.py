"""Another form of lessons, chosen in the menu or before a lesson, without leaving the page."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model.happened import SettingChosen
from sandbox.progress.settings import FORMS
from sandbox.texts import text
from sandbox.ui import session, visit
from sandbox.ui.shell import FORM, KEY
from sandbox.ui.told import tell


def choose_form() -> None:
    """The form that the page asks for counts from now on; of any other id nothing is kept."""
    held = session.answer(KEY)
    keep_form(str(held.get(FORM)) if isinstance(held, Mapping) else "")


def keep_form(name: str) -> None:
    """Keeps one of our own forms; for somebody new that is the first thing done."""
    if name not in FORMS:
        return
    if not visit.current().code:
        visit.begin()
    visit.record(SettingChosen(name))
    tell(text("lesvorm.gekozen", vorm=text(f"lesvorm.{FORMS[name]}")))
