"""Every kind of field is one module, with a sentence for every cause it may give."""

import pytest

from sandbox.fields import COMMON_CAUSES, FieldKind, all_kinds, kind_of, kinds
from sandbox.model import Field
from sandbox.texts import sentences

KINDS = sorted(all_kinds().values(), key=lambda kind: kind.name)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_is_called_after_its_module(kind: FieldKind) -> None:
    module = __import__(f"{kinds.__name__}.{kind.name}", fromlist=["KIND"])
    assert module.KIND is kind


def test_the_sentences_of_the_causes_are_those_of_the_kinds() -> None:
    """None is missing, and none is about a cause that no kind gives."""
    causes = {f"fout.{cause}" for cause in COMMON_CAUSES} | {"fout.keuze.leeg"}
    causes |= {f"fout.{kind.name}.{cause}" for kind in KINDS for cause in kind.causes}
    others = {"fout.lijst", "fout.laatste_poging", "fout.laatste_poging_stop"}
    assert {key for key in sentences() if key.startswith("fout.")} - others == causes


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_sentences_a_kind_names_are_there(kind: FieldKind) -> None:
    named = {*kind.options.values(), *filter(None, [kind.own_warning])}
    assert named <= sentences().keys()


def test_what_nobody_may_see_is_emptied_and_never_ones_own() -> None:
    hidden = [kind for kind in KINDS if kind.dots]
    assert {kind.name for kind in hidden} == {"password", "pin"}
    assert all(kind.emptied and kind.own_warning for kind in hidden)


def test_a_field_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="'amount'"):
        Field(id="veld", kind="bedrag", label="Bedrag")
    with pytest.raises(KeyError):
        kind_of("bedrag")
