"""Colours, spacing and sizes of the look; the one place where they are written down."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour scheme, as #RRGGBB."""

    paper: str
    panel: str
    line: str
    text: str
    quiet: str
    accent: str
    wash: str
    on_accent: str
    attention: str
    attention_wash: str
    dark: bool


LIGHT = Colours(
    paper="#F7F5F1",
    panel="#FFFFFF",
    line="#E3DFD7",
    text="#22262B",
    quiet="#646970",
    accent="#0B6B62",
    wash="#DFF0ED",
    on_accent="#FFFFFF",
    attention="#8A5A00",
    attention_wash="#FBEFD8",
    dark=False,
)
DARK = Colours(
    paper="#17191C",
    panel="#1E2125",
    line="#31353B",
    text="#ECEAE6",
    quiet="#A0A5AC",
    accent="#5CC4B4",
    wash="#1F3A37",
    on_accent="#0B1F1C",
    attention="#E8B35A",
    attention_wash="#3B3020",
    dark=True,
)

GAP = 8
WIDE_GAP = 16
CONTROL_RADIUS = 6
CARD_RADIUS = 10
ROW_HEIGHT = 42
TEXT = 13
SMALL = 12
HEADING = 20
TITLE = 26
ICON = 16
LARGE_ICON = 18
