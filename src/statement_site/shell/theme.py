"""The theme that comes with the program: templates, assets and registers."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent

#: The registers that come along, by kind.
REGISTERS = PACKAGE / "registers"

#: The styles of citations that come along, as files of CSL.
STYLES = PACKAGE / "styles"

#: The catalogs of phrases that come along, by language.
LOCALES = PACKAGE / "locales"


def own_templates() -> Path:
    """The folder of our templates: in the package when installed, at the root of a checkout."""
    installed = PACKAGE / "templates"
    return installed if installed.is_dir() else PACKAGE.parent.parent / "templates"


def verifier() -> Path:
    """The script that is published with every site, for readers to check it against its manifest."""
    return own_templates() / "verify.py"
