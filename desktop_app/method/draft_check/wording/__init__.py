"""All wording that the check knows, as tables of phrases (phrases.py tells how they are written)."""

from desktop_app.method.draft_check.phrases import Phrases
from desktop_app.method.draft_check.wording import afterwards, jobs, requests, spoken, subjects
from desktop_app.method.draft_check.wording.sets import SETS

BODY = Phrases(requests.TABLES | jobs.TABLES | spoken.TABLES | afterwards.TABLES, SETS)
SUBJECT = Phrases(subjects.TABLES, SETS)
