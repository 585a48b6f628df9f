# make run    start Oefenloket and open it in the browser (PORT and SANDBOX_DATABASE may be set)
# make test   everything: core, flows, browser
# make check  formatting, linting, types, layers, content
# make long   what takes too long for every time: axe on every step, 500 random presses a lesson
# make bench  speed and memory, as ratios in one run
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test long check bench clean

run: $(VENV)/app.stamp
	$(BIN)/python -m sandbox run

test: $(VENV)/test.stamp
	sh .ci/chromium
	$(BIN)/python -m pytest -n 2 --dist worksteal

long: $(VENV)/test.stamp
	sh .ci/chromium
	$(BIN)/python -m pytest -n 2 -m long
	SANDBOX_PRESSES=500 $(BIN)/python -m pytest -n 2 tests/flows/test_at_random.py

check: $(VENV)/test.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m sandbox check

bench: $(VENV)/test.stamp
	sh .ci/chromium
	$(BIN)/python -m tests.bench

$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Oefenloket needs Python 3.11 or newer. Set PYTHON=... to use another one."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/app.stamp: $(VENV)/python.stamp requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/test.stamp: $(VENV)/app.stamp tests/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	@touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
