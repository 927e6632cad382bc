"""Pictures and equations as small XML that may be written again: a fixed list, nothing that refers.

Elements and attributes outside the lists are left out, whatever they say; so are links, macros,
embedded programs and names of other parts. The one thing that a drawing may name is a picture, by
the digest of its bytes. What is kept is in one form, so that the same thing gives the same text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from drafter.docx import names
from drafter.docx.names import MC, M, R, W
from drafter.docx.package import parse
from drafter.docx.regular import is_regular
from drafter.model.foreign import EQUATION, PICTURE, Foreign

__all__ = [
    "PIC",
    "WP",
    "A",
    "Named",
    "drawing_of",
    "equation_of",
    "foreign",
    "plain_drawing",
    "sound",
]

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_ASVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_XML = "http://www.w3.org/XML/1998/namespace"

_PREFIXES = {W: "w", R: "r", M: "m", A: "a", PIC: "pic", WP: "wp", _ASVG: "asvg"}
_DRAWING_SPACES = f'xmlns:wp="{WP}" xmlns:a="{A}" xmlns:pic="{PIC}" xmlns:asvg="{_ASVG}"'
_EQUATION_SPACES = f'xmlns:m="{M}"'

Named = Callable[[str, bool], str]
"""The digest of the picture that a relationship (or a digest itself) names, "" for none.

The second argument: whether it is to be one in lines, which stands beside another picture only."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ELEMENTS: dict[str, frozenset[str]] = {
    WP: _set(
        "inline anchor simplePos positionH positionV align posOffset extent effectExtent wrapNone"
        " wrapSquare wrapTight wrapThrough wrapTopAndBottom wrapPolygon start lineTo docPr"
        " cNvGraphicFramePr"
    ),
    A: _set(
        "graphicFrameLocks graphic graphicData picLocks blip alphaModFix lum biLevel grayscl"
        " srcRect stretch fillRect tile xfrm off ext prstGeom avLst gd ln noFill solidFill srgbClr"
        " schemeClr prstClr sysClr alpha lumMod lumOff shade tint satMod prstDash round bevel miter"
        " headEnd tailEnd effectLst outerShdw innerShdw softEdge glow"
    ),
    PIC: _set("pic nvPicPr cNvPr cNvPicPr blipFill spPr"),
    M: _set(
        "acc accPr aln alnScr argPr argSz bar barPr baseJc begChr borderBox borderBoxPr box boxPr"
        " brk cGp cGpRule chr count cSp ctrlPr d deg degHide den diff dispDef dPr e endChr eqArr"
        " eqArrPr f fName fPr func funcPr groupChr groupChrPr grow hideBot hideLeft hideRight"
        " hideTop jc lim limLoc limLow limLowPr limUpp limUppPr lit m maxDist mc mcJc mcPr mcs mPr"
        " mr nary naryPr noBreak nor num objDist oMath oMathPara oMathParaPr opEmu phant phantPr"
        " plcHide pos r rad radPr rPr rSp rSpRule scr sepChr show shp sPre sPrePr sSub sSubPr"
        " sSubSup sSubSupPr sSup sSupPr strikeBLTR strikeH strikeTLBR strikeV sty sub subHide sup"
        " supHide t transp type vertJc zeroAsc zeroDesc zeroWid"
    ),
    W: _set("rPr rFonts b bCs i iCs color sz szCs lang vertAlign r t"),
}
_ATTRIBUTES = _set(
    "distT distB distL distR simplePos relativeHeight behindDoc locked layoutInCell allowOverlap"
    " x y cx cy l t r b relativeFrom wrapText edited name descr title noGrp noDrilldown noSelect"
    " noChangeAspect noMove noResize noRot noEditPoints noAdjustHandles noChangeArrowheads"
    " noChangeShapeType noCrop uri cstate amt bright contrast thresh tx ty sx sy flip algn dpi"
    " rotWithShape bwMode rot flipH flipV prst fmla w cap cmpd val lastClr lim type len blurRad"
    " dist dir kx ky rad preferRelativeResize"
)
_W_ATTRIBUTES = _set("ascii hAnsi cs eastAsia hint val")
_M_ATTRIBUTES = _set("val alnAt")
_TEXTS = {(M, "t"), (W, "t"), (WP, "posOffset"), (WP, "align")}


def drawing_of(element: Any, named: Named) -> str:
    """The form in which a `w:drawing` of one picture is kept, "" where it can not be."""
    if [e for e in element.iter(f"{{{A}}}graphicData") if e.get("uri") != PIC]:
        return ""
    blips = list(element.iter(f"{{{A}}}blip"))
    if len(blips) != 1 or not named(blips[0].get(f"{{{R}}}embed", ""), False):
        return ""
    if not any(e.tag in (f"{{{WP}}}inline", f"{{{WP}}}anchor") for e in element):
        return ""
    inside = "".join(_written(e, named) for e in element)
    kept = f"<w:drawing {_DRAWING_SPACES}>{inside}</w:drawing>"
    return kept if is_regular(_parsed(kept)) else ""


def equation_of(element: Any) -> str:
    """The form in which an `m:oMath` or `m:oMathPara` is kept, "" where a word of it would go."""
    kept = _written(element, lambda _name, _lines: "")
    tag = etree.QName(element).localname
    kept = kept.replace(f"<m:{tag}", f"<m:{tag} {_EQUATION_SPACES}", 1)
    return kept if _text(element) == _text(_parsed(kept)) else ""


def _text(element: Any) -> str:
    return "".join(e.text or "" for e in element.iter("{*}t", "{*}delText"))


def _written(element: Any, named: Named) -> str:
    """An element and what is in it, less what is on no list."""
    if not isinstance(element.tag, str):
        return ""
    found = etree.QName(element)
    if found.namespace == MC and found.localname == "AlternateContent":
        # What comes after all choices is what every program understands.
        last = element.find(f"{{{MC}}}Fallback")
        return "" if last is None else "".join(_written(e, named) for e in last)
    if (found.namespace, found.localname) == (A, "extLst"):
        return _lines(element, named)
    if found.localname not in _ELEMENTS.get(str(found.namespace), frozenset()):
        return ""
    name = f"{_PREFIXES[str(found.namespace)]}:{found.localname}"
    inside = "".join(_written(e, named) for e in element)
    if (found.namespace, found.localname) in _TEXTS:
        inside = names.text(element.text or "")
    elif name in ("wp:positionH", "wp:positionV") and not inside:
        inside = "<wp:posOffset>0</wp:posOffset>"
    attributes = _attributes(element, name, named)
    return f"<{name}{attributes}>{inside}</{name}>" if inside else f"<{name}{attributes}/>"


def _attributes(element: Any, name: str, named: Named) -> str:
    kept = {
        str(etree.QName(k).localname): v
        for k, v in element.attrib.items()
        if etree.QName(k).namespace is None and k in _ATTRIBUTES
    }
    if name == "wp:docPr":
        kept = {"id": "0"} | {k: v for k, v in kept.items() if k in ("descr", "title")}
        kept["name"] = element.get("name") or "Picture"
    elif name == "pic:cNvPr":
        kept = {"id": "0", "name": "Picture"}  # there it is the name of a file on somebody's disk
    out = "".join(f' {k}="{names.attribute(v)}"' for k, v in kept.items())
    if name == "a:blip":
        return f' r:embed="{named(element.get(f"{{{R}}}embed", ""), False)}"{out}'
    for space, known in ((W, _W_ATTRIBUTES), (M, _M_ATTRIBUTES)):
        for key, value in element.attrib.items():
            found = etree.QName(key)
            if found.namespace == space and found.localname in known:
                out += f' {_PREFIXES[space]}:{found.localname}="{names.attribute(value)}"'
    if element.get(f"{{{_XML}}}space") == "preserve":
        out += ' xml:space="preserve"'
    return out


def _lines(extensions: Any, named: Named) -> str:
    """The same picture in lines, which newer programs draw in its place."""
    for extension in extensions:
        blip = extension.find(f"{{{_ASVG}}}svgBlip")
        if blip is None or extension.get("uri") != _SVG_EXTENSION:
            continue
        name = named(blip.get(f"{{{R}}}embed", ""), True)
        if name:
            inside = f'<asvg:svgBlip r:embed="{name}"/>'
            return f'<a:extLst><a:ext uri="{_SVG_EXTENSION}">{inside}</a:ext></a:extLst>'
    return ""


def plain_drawing(picture: str, width: int, height: int, words: str) -> str:
    """A picture in the line, `width` by `height` in English Metric Units, as all others are kept."""
    described = f' descr="{names.attribute(words)}"' if words else ""
    return (
        f'<w:drawing {_DRAWING_SPACES}><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="0"{described} name="Picture"/>'
        f'<a:graphic><a:graphicData uri="{PIC}"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="0" name="Picture"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{picture}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


_SPACES = " ".join(f'xmlns:{prefix}="{space}"' for space, prefix in _PREFIXES.items())


def _parsed(xml: str) -> Any:
    return parse(f"<a {_SPACES}>{xml}</a>".encode())[0]


def sound(xml: str, named: Named) -> Foreign | None:
    """What was kept, from a file that anybody may have edited, in its one form; None for harm."""
    try:
        root = _parsed(xml)
    except (ValueError, IndexError):
        return None
    tag = str(root.tag)
    if tag == names.w("drawing"):
        return foreign(drawing_of(root, named))
    return foreign(equation_of(root)) if tag in (names.m("oMath"), names.m("oMathPara")) else None


def foreign(kept: str) -> Foreign | None:
    """The object that something kept makes, with the words that stand for it; None for ""."""
    if not kept:
        return None
    root = _parsed(kept)
    if root.tag == names.w("drawing"):
        described = next(root.iter(f"{{{WP}}}docPr"), None)
        words = "" if described is None else described.get("descr") or described.get("title", "")
        return Foreign(PICTURE, words, kept)
    return Foreign(EQUATION, "".join(t.text or "" for t in root.iter(names.m("t"))), kept)
