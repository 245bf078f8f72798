"""The colours and measures of the desk in one place, so that light and dark are two tables and nothing else."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tone:
    """One meaning: the ink of its words and icon, and the soft ground under them."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme as `#RRGGBB`. `rail` < `canvas` < `surface` < `raised` in nearness to the reader."""

    dark: bool
    rail: str
    canvas: str
    surface: str
    raised: str
    hover: str
    pressed: str
    selected: str
    line: str
    line_strong: str
    ink: str
    ink_soft: str
    ink_faint: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    seal: str
    focus: str
    calm: Tone
    near: Tone
    today: Tone
    overdue: Tone
    neutral: Tone
    info: Tone
    good: Tone

    def tone(self, name: str) -> Tone:
        """The tone called calm, near, today, overdue, neutral, info or good."""
        found = getattr(self, name)
        if not isinstance(found, Tone):
            raise KeyError(name)
        return found


LIGHT: Final = Tokens(
    dark=False,
    rail="#E9EDF3",
    canvas="#F4F6F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    hover="#F0F3F8",
    pressed="#E3E8F0",
    selected="#E9F1FC",
    line="#E1E6ED",
    line_strong="#BAC4D1",
    ink="#18212D",
    ink_soft="#4C5868",
    ink_faint="#596575",
    accent="#1D4F9F",
    accent_hover="#184488",
    accent_pressed="#133872",
    accent_soft="#E5EEFB",
    on_accent="#FFFFFF",
    seal="#B5382A",
    focus="#4F86D9",
    calm=Tone("#4C5868", "#F0F3F7"),
    near=Tone("#755600", "#FBF2D2"),
    today=Tone("#974600", "#FDEBDA"),
    overdue=Tone("#A8231B", "#FBE7E5"),
    neutral=Tone("#4C5868", "#EBEFF4"),
    info=Tone("#1D4F9F", "#D6E5FA"),
    good=Tone("#1F6A3E", "#E3F4E9"),
)

DARK: Final = Tokens(
    dark=True,
    rail="#12161C",
    canvas="#171C23",
    surface="#1D232C",
    raised="#262E39",
    hover="#252D38",
    pressed="#2D3744",
    selected="#22344F",
    line="#2C3541",
    line_strong="#4A5666",
    ink="#E7ECF3",
    ink_soft="#B0BBC9",
    ink_faint="#98A4B4",
    accent="#7EB0F7",
    accent_hover="#93BDF9",
    accent_pressed="#6A9FEA",
    accent_soft="#22344F",
    on_accent="#0C1A2E",
    seal="#EE7C6C",
    focus="#7EB0F7",
    calm=Tone("#B0BBC9", "#262E38"),
    near=Tone("#EBCB6B", "#3D3415"),
    today=Tone("#FFB77A", "#452C14"),
    overdue=Tone("#FFA198", "#4B2321"),
    neutral=Tone("#B0BBC9", "#2B3440"),
    info=Tone("#A6CBFB", "#2B4970"),
    good=Tone("#8FD6A8", "#1C3B29"),
)

GRID: Final = 8
"""Every distance is a multiple of this, or half of it inside a control."""
RADIUS: Final = 6
CAPTION: Final = 12
BODY: Final = 14
SUBTITLE: Final = 16
TITLE: Final = 20
DISPLAY: Final = 28
"""The typographic scale in pixels of the 96 dpi grid; Qt multiplies by the screen's scale."""

FAMILIES: Final = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "HarmonyOS Sans SC",
    "WenQuanYi Micro Hei",
    "sans-serif",
)
"""Fonts that the desktops of the trade carry, best first."""
