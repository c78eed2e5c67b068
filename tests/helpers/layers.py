"""The rules of the house about who imports and uses what, read from the syntax of the code itself.

`violations` looks at `tbtt_desktop/`, `ui/` and `main.py` below a folder and returns one line for each place
where a rule is broken. It loads none of the code that it reads.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

FIRST_PARTY = ("tbtt_desktop", "ui", "main")

# Each layer imports itself and what stands in an earlier row.
ROWS = (
    ("errors", "limits", "paths", "progress", "clock", "bytesource"),
    ("hardening",),
    ("crypto", "guard"),
    ("vault", "stories"),
    ("audio", "photo", "redaction", "bundle"),
    ("gate",),
    ("services",),
    ("cli", "ui"),
    ("main",),
)
RANK = {layer: rank for rank, row in enumerate(ROWS) for layer in row}
GROUND = frozenset(ROWS[0])
# Stories are records without input or output: the vault stores them, and a guard fills in what a file says.
EXTRA_ALLOWED = {("vault", "stories"), ("guard", "stories")}
# What checks must not share code with what it checks, and holds no keys.
EXTRA_FORBIDDEN = {("gate", name) for name in ("audio", "photo", "redaction", "crypto", "vault")}

LATE_MARK = "# late:"
# Composition edges: what they start is loaded when it is asked for.
LATE_FIRST_PARTY = {
    "main.py",
    "ui/app.py",
    "ui/widgets/__init__.py",
    "tbtt_desktop/cli/__init__.py",
    "tbtt_desktop/cli/session.py",
    "tbtt_desktop/guard/worker.py",
}
# What loads a module by a computed name: the table of screens, each of which comes when it is first shown.
COMPUTED = {*LATE_FIRST_PARTY, "ui/screens/registry.py"}

GUARD = "tbtt_desktop/guard/"
VAULT = "tbtt_desktop/vault/"
CRYPTO = "tbtt_desktop/crypto/"


class Confined(NamedTuple):
    """Modules that may be imported, and names that may be used, in a few places only."""

    rule: str
    modules: tuple[str, ...]
    names: tuple[str, ...]
    os_names: tuple[str, ...]  # as attributes of `os` only: they are common words
    places: tuple[str, ...]


CONFINED = (
    Confined(
        "SQL only in vault/",
        ("sqlcipher3", "sqlite3", "pysqlcipher3", "apsw"),
        ("QSqlDatabase",),
        (),
        (VAULT,),
    ),
    Confined(
        "cryptographic libraries only in crypto/",
        (
            "cryptography",
            "nacl",
            "pyrage",
            "shamir_mnemonic",
            "mnemonic",
            "argon2",
            "Crypto",
            "Cryptodome",
            "hmac",
        ),
        ("pbkdf2_hmac", "scrypt"),
        (),
        (CRYPTO,),
    ),
    Confined(
        "threads only in ui/jobs.py, the vault's lane and the recorder",
        ("threading", "_thread", "concurrent", "PySide6.QtConcurrent"),
        ("QThread", "QThreadPool", "QRunnable"),
        (),
        (
            "ui/jobs.py",
            "tbtt_desktop/vault/lane.py",  # a step beside its caller: the command line has no jobs
            *("tbtt_desktop/audio/recorder.py", "tbtt_desktop/audio/portaudio.py"),  # in the latter a lock
        ),
    ),
    Confined(
        "processes only in guard/ and main.py",
        ("subprocess", "multiprocessing", "pty"),
        ("QProcess",),
        (
            *("fork", "forkpty", "posix_spawn", "posix_spawnp", "system", "popen", "startfile"),
            *(f"exec{how}" for how in ("l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")),
            *(f"spawn{how}" for how in ("l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")),
        ),
        (GUARD, "main.py"),
    ),
    Confined("Qt only in ui/", ("PySide6", "shiboken6", "qtawesome", "pyqtgraph", "PyQt6"), (), (), ("ui/",)),
    Confined(
        "network modules nowhere",
        (
            *("socket", "socketserver", "ssl", "http", "urllib.request", "urllib.error", "asyncio", "ftplib"),
            *(
                "smtplib",
                "poplib",
                "imaplib",
                "xmlrpc",
                "wsgiref",
                "webbrowser",
                "requests",
                "httpx",
                "aiohttp",
            ),
            *("urllib3", "websockets", "paramiko", "PySide6.QtNetwork", "PySide6.QtWebSockets"),
            *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebView"),
        ),
        ("QDesktopServices",),
        (),
        (),
    ),
    Confined(
        "no temporary files", ("tempfile", "shelve", "dbm"), ("QTemporaryFile", "QTemporaryDir"), (), ()
    ),
)
_SQL = re.compile(
    r"\s*(select\b.+\bfrom\b|select\s+\w+\(|insert\s+(or\s+\w+\s+)?into\b|replace\s+into\b"
    r"|update\s+\w+\s+set\b|delete\s+from\b|create\s+(virtual\s+|temp\s+|unique\s+)?(table|index|trigger|view)\b"
    r"|alter\s+table\b|drop\s+(table|index|trigger|view)\b|pragma\s+\w|attach\s+(database\b|')|vacuum\b"
    r"|savepoint\s+\w|begin\s+(immediate|exclusive|deferred)\b)",
    re.IGNORECASE | re.DOTALL,
)


def is_sql(text: str) -> bool:
    """Whether `text` begins as a statement does; a sentence begins with one large letter."""
    return _SQL.match(text) is not None and not text.split(maxsplit=1)[0].istitle()


@dataclass(frozen=True)
class Module:
    """One file of the program."""

    path: str  # from the root, with slashes
    source: str

    @cached_property
    def name(self) -> str:
        """Dotted, as imports say it."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @cached_property
    def layer(self) -> str:
        """What the rule of layers calls it."""
        return layer_of(self.name)

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax."""
        return ast.parse(self.source, self.path)


class Import(NamedTuple):
    """One name that a file imports."""

    line: int
    target: str
    inner: bool  # inside a function


def layer_of(name: str) -> str:
    """Return the layer of a first-party module; of `tbtt_desktop` itself, the empty string."""
    parts = name.split(".")
    return parts[0] if parts[0] != "tbtt_desktop" else (parts[1] if len(parts) > 1 else "")


def within(name: str, prefixes: tuple[str, ...]) -> bool:
    """Whether the dotted `name` is one of `prefixes` or below one."""
    return any(name == prefix or name.startswith(prefix + ".") for prefix in prefixes)


def load(root: Path) -> dict[str, Module]:
    """Read the program below `root`, by module name."""
    files = [*root.glob("tbtt_desktop/**/*.py"), *root.glob("ui/**/*.py"), *root.glob("main.py")]
    modules = [Module(f.relative_to(root).as_posix(), f.read_text(encoding="utf-8")) for f in sorted(files)]
    return {module.name: module for module in modules}


def imports(module: Module, known: dict[str, Module]) -> Iterator[Import]:
    """Yield what `module` imports; `from package import name` is the module of that name if there is one."""
    inner = {
        id(node)
        for function in ast.walk(module.tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(node.lineno, alias.name, id(node) in inner)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node)
            for alias in node.names:
                full = f"{base}.{alias.name}"
                first_party = base.split(".")[0] in FIRST_PARTY
                yield Import(
                    node.lineno, full if full in known or not first_party else base, id(node) in inner
                )


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = module.name if module.path.endswith("__init__.py") else module.name.rpartition(".")[0]
    parts = package.split(".")[: len(package.split(".")) - node.level + 1]
    return ".".join([*parts, *([node.module] if node.module else [])])


def violations(root: Path) -> list[str]:
    """Return one line for each place where a rule is broken."""
    known = load(root)
    found: list[str] = []
    for module in known.values():
        found += _unknown_layer(module)
        found += _uses(module)
        found += _sql(module)
        for imported in imports(module, known):
            where = f"{module.path}:{imported.line}"
            rules = (*_order(module, imported), *_late(module, imported), *_confined(module, imported))
            found += [f"{where}: {rule}: {imported.target}" for rule in rules]
    return found + _cycles(known)


def _unknown_layer(module: Module) -> Iterator[str]:
    if module.layer and module.layer not in RANK:
        yield f"{module.path}: layer {module.layer!r} has no place in the order"


def _order(module: Module, imported: Import) -> Iterator[str]:
    target = layer_of(imported.target)
    if imported.target.split(".")[0] not in FIRST_PARTY or target in {"", module.layer}:
        return
    if (module.layer, target) in EXTRA_ALLOWED or (module.layer in GROUND and target in GROUND):
        return
    if (module.layer, target) in EXTRA_FORBIDDEN:
        yield f"{module.layer} never imports {target}"
    elif RANK.get(target, 0) >= RANK.get(module.layer, 0):
        yield f"{module.layer or 'the package itself'} does not stand to the right of {target}"


def _late(module: Module, imported: Import) -> Iterator[str]:
    top = imported.target.split(".")[0]
    if (
        not imported.inner or top in sys.stdlib_module_names
    ):  # what only one system has comes late in any case
        return
    if LATE_MARK not in module.source.splitlines()[imported.line - 1]:
        yield f"an import inside a function says why, after {LATE_MARK!r}"
    elif top in FIRST_PARTY and module.path not in LATE_FIRST_PARTY:
        yield "our own modules are imported at the top"


def _confined(module: Module, imported: Import) -> Iterator[str]:
    for confined in CONFINED:
        if within(imported.target, confined.modules) and not module.path.startswith(confined.places):
            yield confined.rule
    if module.path.endswith("/presenter.py") and within(
        imported.target, ("PySide6.QtWidgets", "PySide6.QtGui")
    ):
        yield "a presenter has no widgets"


def _uses(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute):
            name, owner = node.attr, node.value.id if isinstance(node.value, ast.Name) else ""
        elif isinstance(node, ast.Name):
            name, owner = node.id, ""
        else:
            continue
        if name in {"import_module", "__import__"} and module.path not in COMPUTED:
            yield f"{module.path}:{node.lineno}: imports are written, not computed: {name}"
        for confined in CONFINED:
            named = name in confined.names or (owner == "os" and name in confined.os_names)
            if named and not module.path.startswith(confined.places):
                yield f"{module.path}:{node.lineno}: {confined.rule}: {name}"


def _sql(module: Module) -> Iterator[str]:
    if module.path.startswith(VAULT):
        return
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Constant) or id(node) in docstrings:
            continue
        if isinstance(node.value, str) and is_sql(node.value):
            yield f"{module.path}:{node.lineno}: SQL only in vault/: a statement"


def _cycles(known: dict[str, Module]) -> list[str]:
    edges = {
        name: {
            i.target for i in imports(module, known) if i.target in known and i.target != name and not i.inner
        }
        for name, module in known.items()
    }
    while True:  # what imports nothing that is left cannot be in a cycle
        leaves = {name for name, targets in edges.items() if not targets & edges.keys()}
        if not leaves:
            break
        edges = {name: targets for name, targets in edges.items() if name not in leaves}
    return [f"{known[name].path}: in or above a cycle of imports: {name}" for name in sorted(edges)]
