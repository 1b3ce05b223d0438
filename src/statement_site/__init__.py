"""A static-site generator for archives of diplomatic statements.

Data flows one way: files → statements → archive → pages → site.
`ARCHITECTURE.md` draws the house; `build.py` in this package is the whole flow.
"""

__version__ = "0.1.0"
