"""The one thing that is never asked for, and saying so.

An informational interview never asks for a job (the comparison of the Guide), and a request says plainly that none is
expected (telephone, letter and e-mail alike). To speak of the reader's own job, or of how people find one, is no harm.
"""

from desktop_app.method.draft_check import job_sense
from desktop_app.method.draft_check.finding import Finding, Level, Rule
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.reading import Reading, is_negated
from desktop_app.method.draft_check.wording.single import OTHERS_DO

_BEFORE = 3  # words before a phrase that tell whose looking and applying it speaks of


def no_job_asked(reading: Reading) -> Finding:
    """LOOK with the first words that ask for a job, a vacancy, an internship, or to be kept in mind for one."""
    return reading.absent(Rule.NO_JOB_ASKED, _asked(reading))


def no_job_expected(reading: Reading) -> Finding:
    """OK where the draft says that no job is looked for; that there may be none counts only if none is asked."""
    table = "no_job" if _asked(reading) is None else "no_job_plain"
    return reading.present(Rule.NO_JOB_EXPECTED, reading.first(table), Level.MISSING)


def _asked(reading: Reading) -> Hit | None:
    hits = [*reading.hits("job_asked"), *job_sense.wished_for(reading.body)]
    if reading.first("no_job_plain") is None:
        hits += reading.hits("hiring_noticed")
    meant = [hit for hit in hits if _is_meant(reading, hit)] + reading.hits("job_asked_by_denial")
    meant += [hit for hit in job_sense.lacking(reading.body) if not is_negated(reading.body, hit)]
    return min(meant, key=lambda hit: hit.first, default=None)


def _is_meant(reading: Reading, hit: Hit) -> bool:
    words = reading.body
    if is_negated(words, hit):
        return False
    sentence = words.sentence[hit.first]
    before = range(max(0, hit.first - _BEFORE), hit.first)
    return not any(words.words[index] in OTHERS_DO and words.sentence[index] == sentence for index in before)
