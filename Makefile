# make run    start Oefenloket and open it in the browser (PORT and SANDBOX_DATABASE may be set)
# make test   everything: core, flows, browser
# make check  formatting, linting, types, layers, content
# make long   what takes too long for every time: axe on every step, 500 random presses a lesson,
#             and `make mutants`
# make mutants  changes the code a little, again and again: do the tests notice?
# make bench  speed and memory, as ratios in one run
# make day    a school day with nonsense typed everywhere; prints what is kept, column by column
# make handouts  lesson plans, worksheets with answers, cards and posters of every lesson, in var/handouts (or OUT)
# make lock   every package with its hashes, after a change in pyproject.toml, .ci/test.in or .ci/tools.in
# make audit  what is known to be weak in it
# make bom    what is in it, with licences: bom.json
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TOOLS := $(VENV)/tools
INSTALL := -m pip install --quiet --disable-pip-version-check --require-hashes
BOM ?= bom.json
OUT ?= var/handouts

.PHONY: run test long mutants check bench day handouts lock audit bom clean

run: $(VENV)/app.stamp
	$(BIN)/python -m sandbox run

test: $(VENV)/test.stamp
	sh .ci/chromium
	sh .ci/optional initdb postgresql
	sh .ci/optional firefox-esr firefox-esr
	$(BIN)/python -m pytest -n 2 --dist worksteal

long: $(VENV)/test.stamp
	sh .ci/chromium
	sh .ci/optional initdb postgresql
	sh .ci/optional caddy caddy
	$(BIN)/python -m pytest -n 2 -m long
	SANDBOX_PRESSES=500 $(BIN)/python -m pytest -n 2 -m "long or not long" tests/flows/test_at_random.py
	$(MAKE) mutants

mutants: $(VENV)/test.stamp
	$(BIN)/python -m tests.mutants --write

check: $(VENV)/test.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive app.py sandbox docs
	$(BIN)/python -m sandbox check
	$(BIN)/python -m sandbox old --refuse $$(date +%F)

bench: $(VENV)/test.stamp
	sh .ci/chromium
	$(BIN)/python -m tests.bench

day: $(VENV)/test.stamp
	$(BIN)/python -m tests.flows.school_day

handouts: $(VENV)/app.stamp
	$(BIN)/python -m sandbox handouts --out $(OUT)

lock: $(VENV)/tools.stamp
	sh .ci/lock $(TOOLS)/bin/uv

audit: $(VENV)/tools.stamp
	$(BIN)/python -m tests.supply.audit $(TOOLS)/bin/pip-audit requirements.txt

bom: $(VENV)/tools.stamp
	$(PYTHON) -m venv --clear $(VENV)/bom
	$(VENV)/bom/bin/python $(INSTALL) -r requirements.txt
	$(VENV)/bom/bin/python -m pip uninstall --quiet --yes setuptools  # Python 3.11 puts it there
	$(TOOLS)/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible \
	  --output-format JSON --output-file $(BOM) $(VENV)/bom

$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Oefenloket needs Python 3.11 or newer. Set PYTHON=... to use another one."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/app.stamp: $(VENV)/python.stamp requirements.txt
	$(BIN)/python $(INSTALL) -r requirements.txt
	@touch $@

$(VENV)/test.stamp: $(VENV)/app.stamp tests/requirements.txt
	$(BIN)/python $(INSTALL) -r tests/requirements.txt
	@touch $@

$(VENV)/tools.stamp: $(VENV)/python.stamp .ci/tools.txt
	$(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/python $(INSTALL) -r .ci/tools.txt
	@touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
