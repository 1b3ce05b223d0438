"""Keeps compiled templates in the cache."""

from __future__ import annotations

from dataclasses import dataclass

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from statement_site.shell.cache import Cache


@dataclass(frozen=True)
class CompiledTemplates(BytecodeCache):
    """Jinja's compiled templates, each checked before it is used: spoilt bytecode could do anything."""

    cache: Cache
    program: bytes

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a template's code from the cache, if it is there."""
        code = self.cache.read(f"template-{bucket.key}", self._made_with(bucket))
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template's code."""
        code = bucket.bytecode_to_string()
        self.cache.write(f"template-{bucket.key}", self._made_with(bucket), code)

    def _made_with(self, bucket: Bucket) -> bytes:
        return self.program + bucket.checksum.encode()
