"""`make audit`: asks pip-audit what is known to be weak in what Oefenloket runs on.

It says in words when the data cannot be reached. pip-audit itself says "no known vulnerabilities"
also when it could look nothing up.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

_OUT_OF_REACH = re.compile(
    "ConnectionError|ServiceError|Could not connect|not redirecting|ProxyError|SSLError|Timeout"
)
NOT_AUDITED = "Not audited: the data on vulnerabilities cannot be reached from here. Try elsewhere."


def verdict(code: int, out: str, errors: str) -> tuple[int, str]:
    """What pip-audit found, from its exit code, JSON and messages: an exit code, and words.

    1 for a known weakness or a question that makes no sense; 0 when all is well or nothing could
    be looked up.
    """
    try:
        asked: list[dict[str, Any]] = json.loads(out)["dependencies"]
    except (ValueError, KeyError, TypeError):
        reached = not (code and _OUT_OF_REACH.search(errors))
        return (1, errors) if reached else (0, NOT_AUDITED)
    weak = [_told(one, known) for one in asked for known in one.get("vulns", [])]
    unknown = [one["name"] for one in asked if "skip_reason" in one]
    if weak:
        return 1, "\n".join(weak)
    if len(unknown) == len(asked):
        return 0, NOT_AUDITED
    words = f"No known vulnerabilities in {len(asked) - len(unknown)} packages."
    return 0, words + (f" Not looked up: {', '.join(unknown)}." if unknown else "")


def _told(package: dict[str, Any], known: dict[str, Any]) -> str:
    mended = ", ".join(known.get("fix_versions", [])) or "none yet"
    return f"{package['name']} {package['version']}: {known['id']}, mended in: {mended}"


def main(program: str, *files: str) -> int:
    """Audits files of requirements with hashes; the exit code."""
    wanted = [part for file in files for part in ("--requirement", file)]
    how = ["--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off"]
    told = subprocess.run([program, *wanted, *how], capture_output=True, text=True, check=False)
    code, words = verdict(told.returncode, told.stdout, told.stderr)
    print(words)
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
