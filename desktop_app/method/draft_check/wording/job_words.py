"""Words for a job, and what stands near them when somebody wishes for one, or does not."""

# Something to be had: whoever names it outside of a denial hints at it.
TO_BE_HAD = frozenset({"vacancy", "vacancies", "opening", "openings", "internships", "placements", "traineeships"})
NO_VACANCY = frozenset(
    {"of", "night", "hours", "sentence", "chapter", "ceremony", "scene", "signs", "sign", "line", "day", "speech", "to"}
)
JOBS = frozenset(
    (
        "job position post internship placement traineeship apprenticeship employment assistantship fellowship"
        " situation contract work"
    ).split()
)
# Directly after it these show that no job is meant, or none to be had.
NO_JOB_AFTER = frozenset(
    (
        "search market hunt title description prospects satisfaction interview interviews hunting office as about on"
        " like with is was in at there so looks feels entails involves means asks together experience life day place"
        " and , or of how that where which offers"
    ).split()
)
# Shortly before it these say whose it is, which one, or that it is past or asked about.
NO_JOB_BEFORE = frozenset(
    (
        "your my their his her our whose 's first typical present current old former previous last right wrong dream"
        " hard difficult easy good own same each every no did left lost quit finished completed during held kept"
        " another's the this that these such"
    ).split()
)
WISHES = frozenset(
    (
        "hope hoping wish want wanting need needing looking seeking searching find finding get getting land landing"
        " secure securing obtain obtaining offer offered offering consider considered considering available free"
        " vacant fill filled advertise advertises advertised arise arises recommend recommended grateful glad"
        " delighted honoured honored thrilled appreciate interested keen eager apply applying love heads lead spend"
        " give take candidate suitable"
    ).split()
)
# Before it these make a question or a thought of it: what a job is like, how one comes to it.
ASKED_ABOUT = frozenset(
    (
        "what how why which whether when who whom whose understand understanding learn learning curious wonder"
        " wondering hear hearing tell telling told asked choose choosing think thinking imagine picture leave leaving"
        " quit left lost people one you they someone somebody everyone"
    ).split()
)
IN_GENERAL = frozenset("field industry sector profession trade branch generally usually typically general".split())
# Who lacks somebody, by what words, and who it is that they lack (or what they more often need).
LACKING = frozenset(
    "need needs needed short lack lacks lacking looking search searching seeking use want wants".split()
)
WHO_LACKS = frozenset(
    (
        "you they your company team firm organization organisation department group lab laboratory office school centre"
        " center studio workshop agency institute hospital museum newsroom bank shop house place practice"
    ).split()
)
SOMEBODY = frozenset("somebody someone anybody anyone people hands staff cook clerk nurse intern hand".split())
PERSON_ENDS = ("er", "or", "ist", "ant", "yst", "ician")
NO_PERSON = frozenset(
    (
        "reminder number letter order paper answer computer other another whether either rather after over under never"
        " ever further later longer better matter chapter dinner cover offer folder partner driver charger ladder water"
        " paper summer winter together whatever whenever however per number calendar or for nor door floor color colour"
        " error mirror list exist assist consist insist important relevant want grant instant constant distant pleasant"
        " another's remember consider deliver gather prefer refer answer first honor favor favor prior major minor"
        " quarter their her your our father mother brother sister weather power flower finger shoulder corner"
        " newsletter banner printer monitor mentor sponsor doctor author speaker reader"
    ).split()
)
