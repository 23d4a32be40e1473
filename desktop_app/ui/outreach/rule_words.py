"""What the check beside a draft says of each rule: how the draft stands, why it matters, and where that comes from."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.method.draft_check import Finding, Level, Rule

OFFICES = "Career offices and books"


@dataclass(frozen=True, slots=True)
class Words:
    """`ok`, `look` and `missing` are short sentences; {number} is the finding's, {most} the words allowed."""

    ok: str
    look: str
    missing: str
    why: str
    source: str = ""

    def of(self, level: Level) -> str:
        """The sentence for a level."""
        return {Level.OK: self.ok, Level.LOOK: self.look, Level.MISSING: self.missing}[level]


def headline(finding: Finding, words_at_most: int) -> str:
    """How the draft stands to a rule, in a short sentence; `words_at_most` where the finding knows of no limit."""
    text = _tr(_WORDS[finding.rule].of(finding.level), finding.number)
    return text.replace("{number}", str(finding.number)).replace("{most}", str(finding.limit or words_at_most))


def reason(rule: Rule) -> str:
    """Why the rule matters."""
    return _tr(_WORDS[rule].why)


def source(rule: Rule) -> str:
    """Whose advice it is."""
    return _tr(_WORDS[rule].source or OFFICES)


def _tr(text: str, number: int = -1) -> str:
    # Asked with a number, Qt finds no text that has none in it.
    return QCoreApplication.translate("DraftCheck", text, None, number if "%n" in text else -1)


_WORDS = {
    Rule.PURPOSE: Words(
        "Says what you are after",
        "Could say more plainly that you want to learn from them",
        "Does not say that you want to ask about their work",
        "Who reads at once that you have questions about their work can say yes at once.",
    ),
    Rule.NO_JOB_EXPECTED: Words(
        "Says that you expect no job",
        "Hints that no job is expected; say it plainly",
        "Does not say that you expect no job",
        "One clause takes the worry away: nobody has to find you a place, only a little time.",
    ),
    Rule.NO_JOB_ASKED: Words(
        "Asks for no job",
        "This may read like asking for a job",
        "Asks for no job",
        "Such a talk is for learning. A request for a job, even a veiled one, ends most of them before they begin.",
    ),
    Rule.CONNECTION: Words(
        "Begins with what connects you",
        "What connects you comes late; let it come first",
        "Does not say what connects you",
        "A name you both know, a place you share or something of theirs that you read is why they go on reading.",
    ),
    Rule.WHY_THEM: Words(
        "Says why you ask this person",
        "Could say more of why you ask this person",
        "Does not say why you ask this person",
        "A request that could go to anybody is easily left to somebody else.",
    ),
    Rule.TIME: Words(
        "Asks for a short time",
        "Is the time short enough, and a number?",
        "Does not say how long it would take",
        "A small number is easy to grant: 15, 20 or 30 minutes.",
        "Berkeley about 20; MIT and Northeastern 20 to 30; UNT 15",
    ),
    Rule.FOLLOW_UP: Words(
        "Keeps the next step with you",
        "The next step is left to them",
        "Does not say how you will follow up",
        "Say when you will write or ring again; then a full week on their side ends nothing.",
    ),
    Rule.RESUME: Words(
        "Agrees with your choice about a résumé",
        "Mentions a résumé, against your choice",
        "Offers no résumé, though you chose to",
        "The guides disagree: never, only if they offer to look, or offer it. The preferences hold your choice.",
        "Contested",
    ),
    Rule.LENGTH: Words(
        "{number} of {most} words",
        "{number} words; {most} are enough",
        "Empty so far",
        "What can be read standing up is answered standing up.",
        "Simon Fraser under 100 words; Dalton 75 in six points; Duke under 150",
    ),
    Rule.SUBJECT: Words(
        "The subject says what it is about",
        "The subject could name who sent you, or what you share",
        "There is no subject yet",
        "The subject line decides whether the rest is read.",
    ),
    Rule.SLOTS: Words(
        "Nothing is left to fill in",
        "%n places to fill in",
        "%n places to fill in",
        "Places in braces would go out as they stand. Ctrl+J leads from one to the next.",
        "Askwell",
    ),
    Rule.THANKS: Words(
        "Thanks them",
        "Could thank them more plainly",
        "Does not say thank you",
        "It belongs into every talk's end, best on the same day.",
        "Yale: within 24 hours",
    ),
    Rule.SPECIFIC: Words(
        "Names something they said",
        "Could name something they said",
        "Names nothing that they said",
        "One thing you took along shows that the time was well spent; thanks alone could go to anybody.",
    ),
    Rule.NAMED: Words(
        "Names whom they pointed you to",
        "Could name whom they pointed you to",
        "Does not name whom they pointed you to",
        "Who lends their name likes to hear where it led.",
        "CSUF, Yale",
    ),
    Rule.NO_NEW_REQUEST: Words(
        "Asks for nothing new",
        "Asks for something; thanks are best alone",
        "Asks for nothing new",
        "Thanks that come with a wish read like a bill.",
    ),
    Rule.ASKS_NAME: Words(
        "Asks whom else they would suggest",
        "Could ask more plainly whom else they would suggest",
        "Does not ask whom else they would suggest",
        "Who cannot help often knows who can; a name is a small thing to give.",
    ),
    Rule.FIRST_MESSAGE: Words(
        "Recalls your first message",
        "Could recall your first message more plainly",
        "Does not recall your first message",
        "They should not have to search for what you are writing about.",
    ),
    Rule.NO_REPROACH: Words(
        "Is friendly about the silence",
        "This may sound like a reproach",
        "Is friendly about the silence",
        "Silence mostly means a full week.",
    ),
    Rule.DAY: Words(
        "Names the day",
        "The day could be plainer",
        "Does not name the day",
        "Confirm the day before, so that a mistake shows in time.",
        "RCEL",
    ),
    Rule.CLOCK: Words(
        "Names the time",
        "The time could be plainer",
        "Does not name the time",
        "Confirm day and time, so that a mistake shows before it matters.",
        "RCEL",
    ),
    Rule.ZONE: Words(
        "Says whose clock the time is by",
        "Say more plainly whose clock the time is by",
        "Does not say whose clock the time is by",
        "You live by different clocks: check the time zones as you confirm.",
        "RCEL",
    ),
    Rule.PLACE: Words(
        "Says where or how you meet",
        "Where or how you meet could be plainer",
        "Does not say where or how you meet",
        "An address, a number or a link, so that nobody has to search on the day.",
    ),
    Rule.GOOD_MOMENT: Words(
        "Asks whether it is a good moment",
        "Ask first whether it is a good moment",
        "Does not ask whether it is a good moment",
        "Who is asked this first listens to the rest.",
    ),
    Rule.REFERRER: Words(
        "Names who referred you",
        "Name who referred you near the beginning",
        "Does not name who referred you",
        "A name they trust is the best reason to say yes; use it once you have leave to.",
        "CSUF, Yale",
    ),
    Rule.MEETING: Words(
        "Aims at a meeting",
        "Could ask for a meeting more plainly",
        "Does not ask for a meeting",
        "The call is for agreeing on a time, not for the questions themselves.",
    ),
}
