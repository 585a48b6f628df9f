"""What is copied is said sign by sign, however it is said in a sentence."""

from __future__ import annotations

import pytest

from sandbox.voice import spoken
from sandbox.voice.saying.spelling import spelled


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("doos.steen6", "D, O, O, es, punt, es, T, E, E, N, 6"),
        (
            "Vogel-lamp88?",
            "hoofdletter V, O, G, E, L, streepje, L, A, M, P, 8, 8, vraagteken",
        ),
        ("bo@oefen.oefen", "B, O, apenstaartje, O, E, F, E, N, punt, O, E, F, E, N"),
        ("247 576", "2, 4, 7, 5, 7, 6"),
        ("NL68 OEFN 0123 4567 89", "N, L, 6, 8, O, E, F, N, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9"),
        ("fiets-maan-42", "F, I, E, T, es, streepje, M, A, A, N, streepje, 4, 2"),
    ],
)
def test_every_sign_is_said(words: str, said: str) -> None:
    (sentence,) = spoken(words)
    assert spelled(sentence).said == said
    assert spelled(sentence).shown == sentence.shown
