"""A step in which one points at a place in a picture."""

from __future__ import annotations

STEP = """  - id: wijs
    title: Een letter te veel
    part: Vooraf
    say: Wijs de goede toets aan.
    hints:
      - Zoek een pijl.
      - Kies 'De pijl naar links'.
    point:
      question: Met welke toets haal je de letter weg?
      picture: look-toetsen
      alt: Een toetsenbord.
      places:
        - {id: tab, label: De pijl tegen een streep, at: [2, 22, 17, 18]}
        - {id: terug, label: De pijl naar links, at: [80, 3, 18, 18]}
      right: [terug]
      lines:
        tab: Dat is Tab.
      say: Zoek verder.
"""
