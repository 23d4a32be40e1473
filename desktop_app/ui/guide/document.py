"""The guide with the user's notes as plain text and as a document to print."""

from html import escape

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.common.guide_texts import Guide, Policy, Row, Section

STYLE = """
body { color: #22262B; font-size: 10pt; }
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18px; }
p { margin: 4px 0; } .quiet { color: #55595F; }
table { border-collapse: collapse; } td, th { padding: 5px 8px; text-align: left; vertical-align: top; }
th { color: #55595F; }
"""


def _tr(text: str) -> str:
    return QCoreApplication.translate("GuideDocument", text)


def as_text(guide: Guide, notes: dict[str, str]) -> str:
    """The whole guide, ready for the clipboard."""
    parts = [guide.title, guide.lead, *(_row_text(row, notes.get(row.key, "")) for row in guide.rows)]
    parts += [_section_text(section) for section in guide.sections]
    parts += [_tr("Where guides differ").upper(), *(_policy_text(policy) for policy in guide.policies)]
    return "\n\n".join(parts) + "\n"


def _row_text(row: Row, note: str) -> str:
    lines = [
        row.aspect.upper(),
        f"{_tr('Informational interview')}: {row.informational}",
        f"{_tr('Job interview')}: {row.job}",
        f"Askwell: {row.askwell}",
    ]
    if note.strip():
        lines.append(f"{_tr('Your notes')}: {note.strip()}")
    return "\n".join(lines)


def _section_text(section: Section) -> str:
    points = [f"- {point.title}: {point.text}" for point in section.points]
    return "\n".join([section.title.upper(), section.lead, *points])


def _policy_text(policy: Policy) -> str:
    return "\n".join([policy.topic, *(f"- {advice.text} ({advice.source})" for advice in policy.values)])


def as_html(guide: Guide, notes: dict[str, str]) -> str:
    """The whole guide for QTextDocument. Everything is escaped: notes are never taken for markup."""
    parts = [f"<h1>{escape(guide.title)}</h1><p class='quiet'>{escape(guide.lead)}</p>", _comparison(guide, notes)]
    parts += [_section_html(section) for section in guide.sections]
    parts += [f"<h2>{escape(_tr('Where guides differ'))}</h2>", _policies(guide.policies)]
    return f"<html><head><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"


def _comparison(guide: Guide, notes: dict[str, str]) -> str:
    titles = ["", _tr("Informational interview"), _tr("Job interview"), _tr("What Askwell does")]
    own = any(text.strip() for text in notes.values())
    if own:
        titles.append(_tr("Your notes"))
    rows = []
    for row in guide.rows:
        cells = [escape(row.aspect), f"<b>{escape(row.informational)}</b>", escape(row.job), escape(row.askwell)]
        if own:
            cells.append(escape(notes.get(row.key, "").strip()).replace("\n", "<br>"))
        rows.append(cells)
    return _table([escape(title) for title in titles], rows)


def _section_html(section: Section) -> str:
    points = "".join(f"<p><b>{escape(point.title)}.</b> {escape(point.text)}</p>" for point in section.points)
    return f"<h2>{escape(section.title)}</h2><p class='quiet'>{escape(section.lead)}</p>{points}"


def _policies(policies: tuple[Policy, ...]) -> str:
    rows = []
    for policy in policies:
        for advice in policy.values:
            topic = f"<b>{escape(policy.topic)}</b>" if advice is policy.values[0] else ""
            rows.append([topic, escape(advice.text), f"<span class='quiet'>{escape(advice.source)}</span>"])
    return _table([escape(_tr("Topic")), escape(_tr("Advice")), escape(_tr("Source"))], rows)


def _table(titles: list[str], rows: list[list[str]]) -> str:
    head = "".join(f"<th>{title}</th>" for title in titles)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table width='100%' border='1' cellspacing='0' bordercolor='#E3DFD7'><tr>{head}</tr>{body}</table>"
