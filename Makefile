# The things people do here; `.ci/run` does exactly the same.
#
#   make site              install what is missing, build the program, build the site
#   make test              run all tests
#   make test-swift        run the tests of the program only
#   make test-browser      check the built site in Chromium and with the Nu HTML Checker only
#   make test-instructions count the instructions of the hot paths only
#   make screenshots       take the pictures in the README again
#   make bench             measure
#   make act               score the linter on W3C's test cases, if they lie in CORPORA
#   make format            format all sources
#   make install PREFIX=…  install the program and its templates
#   make clean             remove what was built

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
ROOT ?= .
OUTPUT ?= $(ROOT)/public
CORPORA ?= ../shared/corpora

PACKAGES := libcmark-dev libgumbo-dev libmimalloc-dev pkg-config
# Word files are read with Pandoc, and without it their tests are skipped; Valgrind counts instructions
# in programs that `strip` has made readable for it.
TEST_PACKAGES := pandoc valgrind binutils
BROWSER_PACKAGES := chromium fonts-liberation fonts-dejavu-core fonts-noto-cjk \
  dbus-daemon at-spi2-core libatspi2.0-0
ifeq ($(shell command -v java),)
BROWSER_PACKAGES += default-jre-headless
endif
BROWSER := .build/browser
PYTHON := $(BROWSER)/bin/python
# The portal as it was read for the golden files, on the day they were written for.
READ_SITE := $(BROWSER)/read
READ_DATE := 2026-11-21
READ_PAGES := Tests/AccessibilityTests/Reading/Pages
RELEASE_OF := swift build -c release --static-swift-stdlib --product
RELEASE := $(RELEASE_OF) sitegen
PROGRAM = $(shell $(RELEASE) --show-bin-path)/sitegen

.PHONY: site test test-swift test-browser test-instructions screenshots bench act format lint install clean packages program
.PHONY: browser browser-packages test-packages

site: program
	$(PROGRAM) build --root "$(ROOT)" --output "$(OUTPUT)"
	@echo "网站在 $(abspath $(OUTPUT)) / The site is in $(abspath $(OUTPUT))"

program: packages
	$(RELEASE)

test: test-swift test-browser test-instructions

test-swift: packages test-packages
	swift build --build-tests
	@set -o pipefail; swift test --skip-build 2>&1 | tee .build/tests.log \
	  || { echo "== 失败的测试 / tests that failed"; grep -a -E '✘|error:' .build/tests.log; exit 1; }

test-browser: site browser
	$(PYTHON) Tests/Browser/check_weight.py "$(OUTPUT)"
	$(PYTHON) Tests/Browser/check_markup.py "$(OUTPUT)"
	$(PYTHON) Tests/Browser/check_site.py "$(OUTPUT)"
	$(PYTHON) Tests/Browser/check_print.py "$(OUTPUT)"
	$(PYTHON) Tests/Browser/check_faults.py "$(OUTPUT)"
	$(PYTHON) Tests/Browser/check_preview.py "$(PROGRAM)" "$(ROOT)"
	$(PYTHON) Tests/Browser/check_media.py "$(PROGRAM)"
	$(PROGRAM) build --root "$(ROOT)" --output "$(READ_SITE)" --now $(READ_DATE)
	$(PYTHON) Tests/Browser/check_reading.py "$(READ_SITE)" Tests/PortalTests/Readings
	$(PYTHON) Tests/Browser/check_reading.py $(READ_PAGES) $(READ_PAGES)
	swift build --product sitegen-dev
	$(PYTHON) Tests/Browser/check_captions.py .build/debug/sitegen-dev $(wildcard $(CORPORA)/webvtt/files)

test-instructions: program test-packages
	$(RELEASE_OF) sitegen-dev
	$(dir $(PROGRAM))sitegen-dev bench check --sitegen $(PROGRAM)

screenshots: site browser
	$(PYTHON) Tests/Browser/take_screenshots.py "$(OUTPUT)" Tests/Browser/Screenshots

bench: packages
	swift run -c release sitegen-dev bench hugo

act: packages
	@if [ ! -f "$(CORPORA)/act-dev/testcases.json" ]; then \
	  echo "没有 $(CORPORA)/act-dev，未评分 / no $(CORPORA)/act-dev, nothing scored"; \
	else \
	  swift run sitegen-dev act --corpus "$(CORPORA)/act-dev" --results .build/act.jsonl \
	    --known Tests/ChoreTests/ACT/known-misses.yaml || exit 1; \
	  python3 "$(CORPORA)/../tools/act_score.py" --corpus "$(CORPORA)/act-dev" \
	    --results .build/act.jsonl --classes "$(CORPORA)/../tools/act-rule-classes.json" \
	    --baseline "$(CORPORA)/../tools/axe-act-baseline.json"; \
	fi

format:
	swift format --in-place --recursive Sources Tests Package.swift

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

install: program
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/sitegen"
	install -m 755 "$(PROGRAM)" "$(DESTDIR)$(PREFIX)/bin/sitegen"
	cp -R Templates "$(DESTDIR)$(PREFIX)/share/sitegen/"

clean:
	swift package clean

# A browser, fonts with Chinese characters, and what drives and checks them.
browser: browser-packages $(BROWSER)/installed

$(BROWSER)/installed: Tests/Browser/requirements.txt
	python3 -m venv "$(BROWSER)"
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch "$@"

packages:
	$(call install-missing,$(PACKAGES))

test-packages:
	$(call install-missing,$(TEST_PACKAGES))

browser-packages:
	$(call install-missing,$(BROWSER_PACKAGES))

# Asks the package system only when something is missing, so that a second run is quick.
define install-missing
@missing=; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' \
    || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "Installing$$missing"; \
  sudo=; [ "$$(id -u)" -eq 0 ] || sudo=sudo; \
  $$sudo apt-get -o DPkg::Lock::Timeout=300 update \
    && $$sudo env DEBIAN_FRONTEND=noninteractive \
      apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends $$missing; \
fi
endef
