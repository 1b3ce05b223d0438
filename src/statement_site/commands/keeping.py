"""What can be asked of the commands that keep what was published: amend, record, verify, bag."""

from __future__ import annotations

from statement_site.commands.command import Subparsers, command
from statement_site.commands.options import add_cache, add_output


def add_keeping(commands: Subparsers) -> None:
    """All four."""
    _add_amend(commands)
    _add_record(commands)
    _add_verify(commands)
    _add_bag(commands)


def _add_amend(commands: Subparsers) -> None:
    """The command that keeps a text before it is changed."""
    amend = command(
        commands,
        "amend",
        "keep a published text as an earlier version, so that it can be changed",
        "Writes the text as it was published into a file of its own, ID.v1.md, with the day and the reason.\n"
        "Then the text itself can be changed: its page says so, and leads to what it was.",
    )
    amend.add_argument("text", metavar="ID", help="the text: a file, or its stem: ID, or ID.es")
    amend.add_argument("--reason", required=True, help="why it is changed, for readers")
    amend.add_argument("--date", default="", help="the day (default: today)")
    amend.add_argument(
        "--from",
        dest="source",
        default="",
        metavar="FILE",
        help="a copy of the file as it was published, where the file itself has been changed",
    )
    add_output(amend, finish=False)


def _add_record(commands: Subparsers) -> None:
    """The command that writes the ledger."""
    record = command(
        commands,
        "record",
        "write into the ledger what is published",
        "Adds to ledger.txt each text that is published, with the SHA-256 of its words, and the root of the\n"
        "site’s manifest. From then on a build refuses to publish other words at the address, or none.",
    )
    add_cache(record)
    add_output(record, finish=False)


def _add_verify(commands: Subparsers) -> None:
    """The command that compares a site with its manifest."""
    verify = command(
        commands,
        "verify",
        "see whether a site is what was published",
        "Compares every file of a site with its manifest, and prints the manifest's root, to compare with\n"
        "the one that was made known. With --paragraph, says in which texts a quotation stands.",
    )
    verify.add_argument(
        "site",
        nargs="?",
        default="",
        metavar="SITE",
        help="the folder of the site (default: _site in the project)",
    )
    verify.add_argument(
        "--paragraph",
        default="",
        metavar="FILE",
        help="look for the words of this file in the texts as they were published; - for standard input",
    )


def _add_bag(commands: Subparsers) -> None:
    """The command that packs a deposit."""
    bag = command(
        commands,
        "bag",
        "pack sources and site into a bag, for a library to keep",
        "Packs the sources that are published and the site that was built of them into a bag (BagIt, RFC\n"
        "8493). Drafts and statements under embargo are left out. The same files give the same bag.",
    )
    bag.add_argument("bag", metavar="BAG", help="the folder to write the bag to")
    bag.add_argument(
        "-o",
        "--output",
        default="",
        metavar="FOLDER",
        help="where the site was written (default: _site in the project)",
    )
    bag.add_argument(
        "--date",
        default="",
        help="the day of bagging, as 2024-03-14 (default: that of the newest statement)",
    )
