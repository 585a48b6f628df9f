"""Another form or pace of lessons, chosen in the menu or before a lesson, without leaving it."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model.happened import SettingChosen
from sandbox.pages.parts.form import called
from sandbox.progress.settings import FORMS, PACES
from sandbox.texts import text
from sandbox.ui import session, visit
from sandbox.ui.shell import FORM, KEY
from sandbox.ui.told import tell


def choose_form() -> None:
    """The form or pace that the page asks for counts from now on; another id is passed over."""
    held = session.answer(KEY)
    keep_form(str(held.get(FORM)) if isinstance(held, Mapping) else "")


def keep_form(name: str) -> None:
    """Keeps one of our own forms or paces; for somebody new that is the first thing done."""
    said = _said(name)
    if not said:
        return
    if not visit.current().code:
        visit.begin()
    visit.record(SettingChosen(name))
    tell(said)


def _said(name: str) -> str:
    """What is told of a choice; "" of one that is none of ours."""
    if name in PACES:
        return text("gang.gekozen", gang=called(name))
    return text("lesvorm.gekozen", vorm=called(name)) if name in FORMS else ""
