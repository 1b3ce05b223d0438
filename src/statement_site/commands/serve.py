"""`statement-site serve`: show the site while it is written, reloaded at every change."""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
import webbrowser
from collections.abc import Callable
from pathlib import Path

from statement_site.build import Report
from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.progress import shared_map
from statement_site.commands.report import as_text, print_report
from statement_site.commands.request import Refused, now, project_folder
from statement_site.know import Wishes
from statement_site.preview import Preview, Shown
from statement_site.rendering.panel import OWN, SCRIPT, STYLE, page_of_its_own, with_panel
from statement_site.shell.cache import Cache
from statement_site.shell.watching import changes
from statement_site.shell.web import LOOPBACK, Changes, Response, file_at, media_type_of, server


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted, and return the exit code."""
    try:
        folder = project_folder(options)
        now()  # judged before anything is shown
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    with tempfile.TemporaryDirectory(prefix="statement-site-") as cache:
        wishes = Wishes(url=f"http://{LOOPBACK}:{options.port}/", drafts=True)
        preview = Preview(folder, wishes, Cache(Path(cache)), now)
        version = Changes()
        try:
            running = server(options.port, _responder(preview, version), version)
        except OSError as error:
            print_report(_taken(options.port, error), options, seconds=0)
            return PROBLEMS
        with shared_map(options) as map_:
            _refresh(lambda: preview.refresh(map_))
        threading.Thread(target=running.serve_forever, daemon=True).start()
        print(f"serving {wishes.url}; Ctrl-C ends it", flush=True)
        if options.open:
            webbrowser.open(wishes.url)
        try:
            for _ in changes(folder, threading.Event()):
                _refresh(preview.refresh)
                version.announce()
        except KeyboardInterrupt:
            print()
        finally:
            running.shutdown()
            running.server_close()
    return DONE


def _refresh(refresh: Callable[[], Shown]) -> None:
    """Show the site anew and say what came of it."""
    started = time.monotonic()
    print("reading the statements", flush=True)
    shown = refresh()
    for problem in shown.problems:
        print(as_text(problem), file=sys.stderr, flush=True)
    errors = sum(not problem.warning for problem in shown.problems)
    said = f", {errors} error{'s' if errors > 1 else ''}" if errors else ""
    statements = len(shown.known.archive.slips)
    took = time.monotonic() - started
    print(
        f"{statements:,} statements, {len(shown.known.pages):,} pages{said}, in {took:.1f} s",
        flush=True,
    )


def _responder(preview: Preview, version: Changes) -> Callable[[str], Response]:
    own = {
        f"{OWN}panel.css": Response(200, "text/css; charset=utf-8", STYLE.encode()),
        f"{OWN}reload.js": Response(200, "text/javascript; charset=utf-8", SCRIPT.encode()),
    }

    def respond(path: str) -> Response:
        if path in own:
            return own[path]
        file = file_at(path)
        if file is None:
            return Response(400, "text/plain", b"This is no path of the site.\n")
        shown_as = str(version.version)
        answer = preview.answer(file)
        media_type = media_type_of(file if answer.found else "404.html")
        data = answer.data
        if media_type.startswith("text/html"):
            data = data or page_of_its_own("This page cannot be shown.")
            data = with_panel(data, answer.problems, shown_as)
        return Response(200 if answer.found else 404, media_type, data)

    return respond


def _taken(port: int, error: OSError) -> Report:
    message = f"port {port} cannot be used: {error.strerror or error}"
    hint = "choose another with --port, or end what uses it"
    return Refused("value", message, "(command line)", hint).report
