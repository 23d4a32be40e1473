"""All wording that the check knows, as tables of phrases (phrases.py tells how they are written)."""

from desktop_app.method.draft_check.phrases import Phrases
from desktop_app.method.draft_check.wording import afterwards, denials, jobs, requests, spoken, subjects
from desktop_app.method.draft_check.wording.sets import SETS

_EVERYWHERE = jobs.TABLES | denials.TABLES | spoken.TABLES
REQUEST = Phrases(_EVERYWHERE | requests.TABLES, SETS)
OTHER = Phrases(_EVERYWHERE | afterwards.TABLES, SETS)
SUBJECT = Phrases(subjects.TABLES, SETS)
