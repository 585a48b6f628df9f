"""The right-hand side of a practice page: the drawn device with the simulated screen."""

from __future__ import annotations

from html import escape

import streamlit as st

from sandbox.model import Paper, Screen, Service
from sandbox.practice.scene import Scene, stop_screen
from sandbox.tasks import Outcome
from sandbox.texts import text
from sandbox.ui import presses
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import icon, read_button
from sandbox.ui.parts import fields, papers
from sandbox.ui.parts.blocks import blocks
from sandbox.ui.parts.errors import error_list
from sandbox.ui.parts.review import review


def show(d: Drawing, scene: Scene, outcome: Outcome | None) -> None:
    """Draws the devices; the screen that the learner works on is marked "nu hier"."""
    if scene.beside is None:
        _device(d, scene, outcome)
        return
    with st.container(key="apparaten"):
        put(_beside(d, scene))
        _device(d, scene, outcome)


def _device(d: Drawing, scene: Scene, outcome: Outcome | None) -> None:
    with st.container(key="telefoon" if scene.screen.device == "phone" else "toestel"):
        top = _top(scene.service, scene.screen, scene, bool(scene.beside))
        inside = _summary(d, scene, outcome) + _body(d, scene)
        put(f'{top}<div class="inhoud">{inside}</div>')
        review(scene)
        _download(scene)
        _form(d, scene, outcome)


def _top(service: Service, screen: Screen, scene: Scene, marked: bool) -> str:
    mark = f'<span class="nuhier">{text("les.nu_hier")}</span>' if marked else ""
    if screen.device in ("desk", "letterbox"):
        return f'{mark}<div class="kamer">{text("les.thuis")}</div>'
    if screen.device == "phone" and not screen.path:  # an app has no address
        return (
            f'{mark}<div class="organisatie app kleur-{service.colour}"><span>'
            f"{escape(service.organisation)}</span></div>"
        )
    path = f"/{screen.path}" if screen.path else ""
    person = escape(str(scene.person.facts["naam"].value)) if service.colour == "tax" else ""
    address = f'<span>{escape(service.address)}<span class="pad">{escape(path)}</span></span>'
    return (
        f'{mark}<div class="venster"><i></i><i></i><i></i>'
        f'<span class="adres">{icon("lock")}{address}</span></div>'
        f'<div class="organisatie kleur-{service.colour}"><span>{escape(service.organisation)}'
        f"</span><span>{person}</span></div>"
    )


def _body(d: Drawing, scene: Scene) -> str:
    return (
        f'<div class="schermkop">{d.heading("site", scene.screen.title)}'
        f"{read_button('site', text('knop.lees_voor'))}</div>"
        f"{blocks(d, 'site', scene.screen.body, scene.derived)}{_letter(d, scene)}"
        f"{_countdown(d, scene)}"
    )


def _countdown(d: Drawing, scene: Scene) -> str:
    """What the wait is like, in words; the number that counts is for the eye alone."""
    count = scene.screen.countdown
    if count is None:
        return ""
    said = d.text("site", text("aftellen.vanzelf" if count.presses else "aftellen.hier"))
    ends = "druk" if count.presses else "zeg"
    return (
        f'{said}<p class="aftellen" aria-hidden="true" data-aftellen="{count.seconds}" '
        f'data-dan="{ends}" data-woord="{escape(count.counts)}" data-om="{text("aftellen.om")}">'
        f"<b>{count.seconds}</b> {escape(count.counts)}</p>"
    )


def _letter(d: Drawing, scene: Scene) -> str:
    """The newest letter, open, when it lies in the letterbox."""
    if scene.screen.device != "letterbox" or not scene.letters:
        return ""
    return papers.letter(d, "site", scene.letters[0], opened=True)


def _summary(d: Drawing, scene: Scene, outcome: Outcome | None) -> str:
    """What went wrong: in the site's voice when it cannot read or refuses, else in ours."""
    if outcome is None or outcome.done or scene.blocked or not (outcome.errors or outcome.lessons):
        return ""
    if outcome.refusal:
        return error_list(text("fout.lijst"), {}, "site", _refusal(d, scene, outcome.refusal))
    words = outcome.errors or outcome.lessons
    links = {fields.key(scene, one): said for one, said in words.items()}
    if outcome.errors:
        return error_list(text("fout.lijst"), links, "site")
    return error_list(text("les.foutlijst"), links, "oefenloket")


def _refusal(d: Drawing, scene: Scene, refusal: str) -> str:
    last = scene.screen.tries is not None and scene.tries == scene.screen.tries - 1
    waits = last and stop_screen(scene).countdown
    told = text("fout.laatste_poging" if waits else "fout.laatste_poging_stop")
    warning = d.text("fout", told) if last else ""
    return d.text("fout", refusal) + warning


def _beside(d: Drawing, scene: Scene) -> str:
    """The second device, to look at: a phone, or the computer when the phone is worked on."""
    if scene.beside is None:
        return ""
    phone = scene.beside.device == "phone"
    label = text("les.telefoon") if phone else text("les.computer")
    top = '<div class="oor"></div>' if phone else _top(scene.service, scene.beside, scene, False)
    return (
        f'<section class="{"telefoon" if phone else "tweede"}" aria-label="{label}">{top}'
        f'<div class="schermkop">{d.heading("telefoon", scene.beside.title, 3)}</div>'
        f"{blocks(d, 'telefoon', scene.beside.body, scene.derived)}"
        f"{read_button('telefoon', text('knop.lees_voor'))}</section>"
    )


def _download(scene: Scene) -> None:
    """The paper of this screen as a file, made only when somebody asks for it."""
    paper = scene.download
    if paper is None or scene.blocked:
        return
    st.download_button(
        text("knop.pdf"),
        data=lambda: _file(paper, scene),
        file_name=f"oefenloket-{paper.id}.pdf",
        mime="application/pdf",
        key="pdf",
        on_click="ignore",
    )


def _file(paper: Paper, scene: Scene) -> bytes:
    from sandbox.paper import pdf_of  # noqa: PLC0415  # brings a library that is slow to load

    return pdf_of(paper, scene.derived, scene.today)


def _form(d: Drawing, scene: Scene, outcome: Outcome | None) -> None:
    with st.form("scherm", border=False):
        for one in scene.screen.fields:
            fields.show(d, scene, one, outcome)
        d.widget("site", ".st-key-druk button p", scene.screen.button)
        st.form_submit_button(
            scene.screen.button,
            type="primary",
            key="druk",
            on_click=presses.press,
            args=(scene.lesson.id, scene.step.id),
        )
