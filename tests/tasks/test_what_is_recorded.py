"""What our own tasks say is recorded like all else; what holds a fact of a person is not."""

from sandbox.voice.fixed import fixed_sentences
from tests.tasks.soorten import catalog


def test_the_sentences_of_tasks_are_among_the_fixed_ones() -> None:
    said = {sentence.shown for sentence in fixed_sentences(catalog())}
    assert {
        "Een sms-code is een getal op je telefoon.",
        "Wat doe je?",
        "Met jouw code kan een ander inloggen.",
        "Denk aan wat het meeste haast heeft.",
        "Bel je zelf de bank",
    } <= said
    assert not any("hier de bank" in one for one in said)
