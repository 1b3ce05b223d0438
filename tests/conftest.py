"""What all tests share: none fails because a machine was busy, none touches the project itself."""

from __future__ import annotations

import os

from hypothesis import settings

#: build.py names the project that it stands in; no test may work on that one by mistake.
os.environ.pop("STATEMENT_SITE_PROJECT", None)

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
