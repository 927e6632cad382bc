"""Reading profiles from TOML, with inheritance; every fault names file, key and line."""

from __future__ import annotations

import dataclasses
import re
import tomllib
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from drafter.assets import resource
from drafter.errors import ProfileError, UsageError
from drafter.folders import own_folders
from drafter.folders import profile_names as names
from drafter.model.numbering import Scheme
from drafter.profiles import profile as values
from drafter.profiles.lexicons import lexicon
from drafter.profiles.profile import Profile

__all__ = ["load", "names", "own_folders", "title_of"]

_SEVERITIES = ("error", "warning", "advice", "off")
_STAGES = ("draft", "in-session", "advance", "final")
_MAX_DEPTH = 8
_Value = TypeVar("_Value")


def load(name: str, folders: Sequence[Path] | None = None) -> Profile:
    """The profile of that name, from `folders` (default: `own_folders()`) first, else as shipped.

    Raises UsageError for an unknown name and ProfileError for a file with a fault.
    """
    return _load(name, own_folders() if folders is None else tuple(folders))


_TITLE = re.compile(r'^title = "([^"\\]+)"$', re.MULTILINE)


def title_of(name: str, folders: Sequence[Path] | None = None) -> str:
    """The title of a profile, for lists: its own line of the file, without all the rest of it.

    Raises as `load` does where the line is written otherwise, and the profile is at fault.
    """
    places = own_folders() if folders is None else tuple(folders)
    if name in names(places):
        try:
            found = _TITLE.search(_path(name, places).read_text("utf-8-sig").partition("\n[")[0])
        except (OSError, UnicodeDecodeError):
            found = None
        if found:
            return found[1]
    return load(name, places).title


@lru_cache(maxsize=64)
def _load(name: str, folders: tuple[Path, ...]) -> Profile:
    if name not in names(folders):
        known = ", ".join(names(folders))
        raise UsageError(f"There is no body “{name}”. Known are {known}.")
    source = _Source.read(name, folders)
    return _profile(name, source)


@dataclasses.dataclass(frozen=True, slots=True)
class _Source:
    """The merged tables of a profile and of those it extends; files of each for messages."""

    data: dict[str, Any]
    files: tuple[Path, ...]

    @classmethod
    def read(cls, name: str, folders: tuple[Path, ...]) -> _Source:
        data: dict[str, Any] = {}
        files: list[Path] = []
        wanted: str | None = name
        while wanted is not None:
            if len(files) >= _MAX_DEPTH:
                raise ProfileError(
                    f"“{files[0].name}” extends profiles in a circle. Mend “extends”."
                )
            path = _path(wanted, folders if not files or wanted != name else ())
            if path in files:
                path = _path(wanted, ())
            own = _parse(path)
            if files:
                own.pop("recognised", None)  # a body is not recognised by what another is
            files.append(path)
            wanted = own.pop("extends", None)
            if wanted is not None and not isinstance(wanted, str):
                raise ProfileError(f"“{path.name}”: “extends” is not the name of a profile.")
            data = _merged(own, data)
        return cls(data, tuple(files))

    def fault(self, key: str, what: str) -> ProfileError:
        """The sentence for a fault: the file and line where the key stands."""
        last = key.rpartition(".")[2]
        for path in self.files:
            for number, line in enumerate(path.read_text("utf-8-sig").split("\n"), 1):
                if re.match(rf'\s*(?:\[+[\w.-]*)?["\']?{re.escape(last)}["\']?\s*[=\].]', line):
                    return ProfileError(f"“{path.name}”, line {number}: “{key}” {what}.")
        return ProfileError(f"“{self.files[0].name}”: “{key}” {what}.")


def _path(name: str, folders: Sequence[Path]) -> Path:
    for folder in folders:
        path = folder / f"{name}.toml"
        if path.is_file():
            return path
    shipped = resource("profiles") / f"{name}.toml"
    if not shipped.is_file():
        raise ProfileError(f"A profile extends “{name}”, which does not exist.")
    return shipped


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileError(f"“{path.name}” is not valid TOML: {error}.") from None
    except OSError as error:
        raise ProfileError(f"“{path.name}” cannot be read ({error.strerror}).") from None


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """`base` with the keys of `over` laid upon it, tables key by key."""
    out = dict(base)
    for key, value in over.items():
        below = out.get(key)
        if isinstance(value, dict) and isinstance(below, dict):
            out[key] = _merged(below, value)
        else:
            out[key] = value
    return out


_TABLES = frozenset(
    {"body_lines", "numbering", "punctuation", "decisions", "habits", "words", "references",
     "meetings", "masthead", "recognised",
     "word_file", "severities"}
)  # fmt: skip
_PLAIN = {"title": str, "organ": str, "corpus": str, "author_line": str, "symbols": list}


def _profile(name: str, source: _Source) -> Profile:
    data = source.data
    for key, value in data.items():
        if key not in _TABLES and key not in _PLAIN:
            raise source.fault(key, "is not known")
        if key in _PLAIN and not isinstance(value, _PLAIN[key]):
            raise source.fault(key, "has a value of the wrong kind")
        if key in _TABLES and not isinstance(value, dict) and key != "masthead":
            raise source.fault(key, "is not a table")
    scheme, schemes = _by_language(source, "numbering", Scheme)
    punctuation, punctuations = _by_language(source, "punctuation", values.Punctuation)
    plain, staged = _severities(source, data.get("severities", {}))
    return Profile(
        name=name,
        title=data.get("title", name),
        lexicons=lexicon,
        organ=data.get("organ", ""),
        corpus=data.get("corpus", "ga"),
        author_line=data.get("author_line", "Note by the secretariat"),
        body_lines={
            lang: _value(source, f"body_lines.{lang}", row, values.BodyLine)
            for lang, row in data.get("body_lines", {}).items()
        },
        scheme=scheme,
        schemes=schemes,
        punctuation=punctuation,
        punctuations=punctuations,
        decisions=_value(source, "decisions", data.get("decisions", {}), values.Decisions),
        habits=_value(source, "habits", data.get("habits", {}), values.Habits),
        words=_value(source, "words", data.get("words", {}), values.Words),
        references=_value(source, "references", data.get("references", {}), values.References),
        meetings=_value(source, "meetings", data.get("meetings", {}), values.Meetings),
        symbols=_patterns(source, "symbols", data.get("symbols", [])),
        recognised=_value(source, "recognised", data.get("recognised", {}), values.Recognised),
        masthead=tuple(
            _with_organ(_value(source, "masthead", row, values.MastheadField), data)
            for row in data.get("masthead", [])
        ),
        word_file=_value(source, "word_file", data.get("word_file", {}), values.WordFile),
        severities=plain,
        stage_severities=staged,
    )


def _with_organ(field: values.MastheadField, data: Mapping[str, Any]) -> values.MastheadField:
    """A field whose usual value is the body's own name, which bodies that extend another share."""
    return dataclasses.replace(
        field, default=field.default.replace("{organ}", data.get("organ", ""))
    )


def _by_language(source: _Source, key: str, kind: type[_Value]) -> tuple[_Value, dict[str, _Value]]:
    """A table for the main language, and those of other languages under their tags."""
    table = source.data.get(key, {})
    fields = {f.name for f in dataclasses.fields(kind)}  # type: ignore[arg-type]
    own = {k: v for k, v in table.items() if k in fields or not isinstance(v, dict)}
    main = _value(source, key, own, kind)
    others = {
        lang: _value(source, f"{key}.{lang}", _merged(own, row), kind)
        for lang, row in table.items()
        if lang not in own
    }
    return main, others


def _value(source: _Source, key: str, row: Any, kind: type[_Value]) -> _Value:
    """A frozen value from a table; unknown keys and wrong kinds are faults."""
    if not isinstance(row, dict):
        raise source.fault(key, "is not a table")
    fields = {f.name: f for f in dataclasses.fields(kind)}  # type: ignore[arg-type]
    given: dict[str, Any] = {}
    for name, value in row.items():
        if name not in fields:
            raise source.fault(f"{key}.{name}", "is not known")
        given[name] = _checked(source, f"{key}.{name}", value, str(fields[name].type))
    try:
        return kind(**given)
    except TypeError:
        missing = ", ".join(n for n, f in fields.items() if n not in given and _required(f))
        raise source.fault(key, f"lacks {missing}") from None


def _required(field: dataclasses.Field[Any]) -> bool:
    missing = dataclasses.MISSING
    return field.default is missing and field.default_factory is missing


_KINDS: Mapping[str, type] = {"str": str, "int": int, "bool": bool}


def _checked(source: _Source, key: str, value: Any, kind: str) -> Any:
    expected = _KINDS.get(kind)
    if expected is not None:
        if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
            raise source.fault(key, f"is not of the kind {kind}")
        if key in ("decisions.title", "decisions.number") and value:
            _patterns(source, key, [value])
        return value
    if kind.startswith("tuple"):
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise source.fault(key, "is not a list of texts")
        patterns = key.endswith("accepted") or key.startswith("recognised.")
        return _patterns(source, key, value) if patterns else tuple(value)
    if not isinstance(value, dict):
        raise source.fault(key, "is not a table")
    return dict(value)


def _patterns(source: _Source, key: str, rows: Sequence[Any]) -> tuple[str, ...]:
    for row in rows:
        try:
            with warnings.catch_warnings():
                # What Python finds doubtful, such as "[[", is rarely what was meant.
                warnings.simplefilter("error")
                re.compile(row)
        except (re.error, TypeError, OverflowError, RecursionError, Warning) as error:
            raise source.fault(key, f"is not a regular expression ({error})") from None
    return tuple(rows)


def _severities(
    source: _Source, table: Mapping[str, Any]
) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    plain: dict[str, str] = {}
    staged: dict[str, dict[str, str]] = {}
    for name, value in table.items():
        if name in _STAGES and isinstance(value, dict):
            staged[name] = {rule: _severity(source, rule, v) for rule, v in value.items()}
        else:
            plain[name] = _severity(source, name, value)
    return plain, staged


def _severity(source: _Source, rule: str, value: Any) -> str:
    if value not in _SEVERITIES:
        raise source.fault(f"severities.{rule}", f"is none of {', '.join(_SEVERITIES)}")
    return str(value)
