"""Words by which roles, organizations and names are told apart."""

import re

from desktop_app.method.folding import CJK, fold
from desktop_app.method.phrases.vocabulary import words

# As folded text has them.
_ROLES = words(
    "accountant actor actress actuary administrator adviser advisor agent analyst anthropologist apprentice"
    " architect archivist artist assistant associate astronomer attorney auditor author baker banker barista"
    " barrister biologist bookseller botanist broker builder buyer captain carer carpenter cashier ceo cfo chair"
    " chairman chairwoman chef chemist chief choreographer cio clerk clinician coach cofounder composer conductor"
    " conservator consultant contractor coo coordinator copywriter councillor counsel counsellor counselor cto"
    " curator dancer dean dentist deputy designer developer diplomat director diver doctor dramaturg driver"
    " ecologist economist editor educator electrician engineer entrepreneur epidemiologist executive farmer fellow"
    " filmmaker firefighter fisher florist founder freelancer geneticist geographer geologist geschaftsfuhrer"
    " graduate guide head historian hr illustrator inspector instructor intern interpreter inventor investor"
    " jeweller journalist judge lawyer lead lecturer librarian linguist locksmith magistrate maker manager marketer"
    " mathematician mechanic mediator medic member meteorologist midwife miner minister musician negotiator notary"
    " novelist nurse nutritionist officer operator optician orthodontist owner painter paramedic partner pharmacist"
    " philosopher photographer physician physicist physiotherapist pilot planner player plumber poet politician"
    " postdoc potter president principal producer professor programmer prosecutor psychiatrist psychologist"
    " publisher ranger recruiter registrar rep reporter representative researcher restorer retired sales scholar"
    " scientist sculptor secretary senator seller singer sociologist soldier solicitor specialist statistician"
    " steward strategist student supervisor surgeon surveyor tailor teacher technician technologist therapist trader"
    " trainee trainer translator treasurer tutor underwriter vet veterinarian volunteer vp waiter warden weaver"
    " welder worker writer zoologist"
)
_ORGANIZATIONS = words(
    "ab academy ag agency airlines airport archive archives assoc association associates ateliers authority bank"
    " bar bakery board books brewery brothers bureau bv cafe center centre chamber charity church city clinic club"
    " co college commission committee company consulting coop cooperative corp corporation council county courier"
    " court department dept enterprises faculty farm federation firm foods foundation fund gallery garden gardens"
    " gazette gmbh government group guild herald holding holdings hospice hospital hotel inc industries institut"
    " institute instituut insurance international journal kg lab laboratories laboratory labs library limited llc"
    " llp ltd magazine ministry municipality museum museu musee mutual network news ngo nv office opera orchestra"
    " organisation organization oy partners plc police post press prison productions publishers publishing radio"
    " railways records research restaurant sa sarl school schools services society software solutions spa station"
    " stichting studio studios systems technologies technology theater theatre times trust tv uni union universidad"
    " universidade universita universitat universite universiteit university verlag ventures workshop works zoo"
)
_ORGANIZATION_ENDINGS = ("universitat", "universiteit", "hochschule", "banken", "verlag", "werke", "stiftung")
_CJK_ORGANIZATION = re.compile(
    "(?:銀行|银行|会社|會社|公司|大学|大學|病院|医院|醫院|研究所|学校|學校|협회|대학교|은행|회사|신문|新聞)"
)
_CJK_SIGN = re.compile(f"[{CJK}]")
PARTICLES = words(
    "van von de der den del della di da dos das du la le el al bin ibn ben bint y e zu zur ter ten 't af av of"
)
TITLES = words("dr prof professor mr mrs ms mx miss sir dame rev fr herr frau ing ir drs dra sra don mme mlle")
_SUFFIXES = ("ologist", "ographer", "ician", "ometrist", "eer", "-in-chief")
_HEAD_OF = re.compile(r"\b(?:head|chief|director|vp|lead|dean|professor|minister|secretary|student|member) of\b", re.I)
_SIGN = re.compile(r"[^\W\d_]")
MOST_NAME_WORDS, MOST_NAME_SIGNS = 8, 80


def is_role(text: str) -> bool:
    """Whether `text` reads like what somebody does."""
    folded = _words(text)
    return any(word in _ROLES or word.endswith(_SUFFIXES) for word in folded) or bool(_HEAD_OF.search(text))


def is_organization(text: str) -> bool:
    """Whether `text` reads like where somebody works."""
    folded = _words(text)
    known = any(word in _ORGANIZATIONS or word.endswith(_ORGANIZATION_ENDINGS) for word in folded)
    return known or "&" in text or bool(folded and folded[0] == "the") or bool(_CJK_ORGANIZATION.search(text))


def is_cjk(text: str) -> bool:
    """Whether `text` is in a script without spaces and capitals."""
    return _CJK_SIGN.search(text) is not None


def is_small(text: str) -> bool:
    """Whether `text` begins with a small letter, as no proper name does."""
    first = _SIGN.search(text)
    return first is not None and first.group().islower()


def is_name(text: str) -> bool:
    """Whether `text` can be what somebody is called."""
    count = len(text.split())
    letters = _SIGN.search(text) is not None and not any(sign.isdigit() for sign in text)
    return letters and count <= MOST_NAME_WORDS and len(text) <= MOST_NAME_SIGNS


def is_whole_name(text: str) -> bool:
    """Whether `text` looks like a first and a last name, or a name that needs no two."""
    return is_cjk(text) or len([word for word in text.split() if fold(word).strip(".") not in TITLES]) > 1


def proper(name: str) -> str:
    """A name with capitals where it was typed without any: "wei chen", "ada VAN der berg" stays."""
    if name != name.lower():
        return name
    return " ".join(word if word in PARTICLES else _capital(word) for word in name.split())


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _words(text: str) -> list[str]:
    return [word.strip(".,'’()") for word in fold(text).replace("-", " ").replace("/", " ").split()]
