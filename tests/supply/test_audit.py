"""What `make audit` makes of pip-audit's answers: of each the words are those it really gives."""

import json

import pytest

from tests.supply.audit import NOT_AUDITED, verdict

SKIPPED = {"name": "babel", "skip_reason": "Dependency not found on PyPI and could not be audited"}
WELL = {"name": "segno", "version": "1.6.6", "vulns": []}
WEAK = {
    "name": "jinja2",
    "version": "2.4.1",
    "vulns": [{"id": "PYSEC-2014-8", "fix_versions": ["2.7.2"], "aliases": [], "description": ""}],
}


def answer(*dependencies: object) -> str:
    return json.dumps({"dependencies": dependencies, "fixes": []})


def test_a_known_weakness_is_told_with_what_mends_it_and_fails() -> None:
    code, words = verdict(1, answer(WELL, WEAK, SKIPPED), "Found 1 known vulnerability")
    assert code == 1
    assert words == "jinja2 2.4.1: PYSEC-2014-8, mended in: 2.7.2"


def test_what_was_looked_up_and_what_was_not_is_told() -> None:
    assert verdict(0, answer(WELL, WELL), "No known vulnerabilities found") == (
        0, "No known vulnerabilities in 2 packages.",
    )  # fmt: skip
    code, words = verdict(0, answer(WELL, SKIPPED), "No known vulnerabilities found")
    assert (code, words.endswith("Not looked up: babel.")) == (0, True)


def test_where_nothing_could_be_looked_up_it_does_not_say_that_all_is_well() -> None:
    assert verdict(0, answer(SKIPPED, SKIPPED), "No known vulnerabilities found") == (
        0, NOT_AUDITED,
    )  # fmt: skip


@pytest.mark.parametrize(
    "errors",
    [
        "ERROR:pip_audit._cli:Could not connect to PyPI's vulnerability feed",
        "ERROR:pip_audit._cli:PyPI is not redirecting properly",
        "requests.exceptions.ProxyError: HTTPSConnectionPool(host='pypi.org', port=443)",
        "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='pypi.org', port=443)",
    ],
)
def test_data_out_of_reach_are_told_and_fail_nothing(errors: str) -> None:
    assert verdict(1, "", errors) == (0, NOT_AUDITED)


def test_a_question_that_makes_no_sense_fails_with_its_own_words() -> None:
    wrong = "ERROR:pip_audit._cli:requirement streamlit does not contain a hash"
    assert verdict(1, "", wrong) == (1, wrong)
