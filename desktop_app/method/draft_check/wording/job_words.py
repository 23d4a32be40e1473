"""Words for a job, and what stands near them when somebody wishes for one, or does not."""

from desktop_app.method.draft_check.wording.word_sets import words

# Something to be had: whoever names it outside of a denial hints at it.
TO_BE_HAD = words("""
internships opening openings placements traineeships vacancies vacancy
""")
# "Opening" is one only after these; otherwise somebody opens something.
BEFORE_OPENING = words("""
a an any the this no job current suitable possible potential new next some future another
""")
NO_VACANCY = words("""
ceremony chapter day hours line night of scene sentence sign signs speech to
""")
JOBS = words("""
job position post internship placement traineeship apprenticeship employment assistantship fellowship situation
contract work
""")
# Directly after it these show that no job is meant, or none to be had.
NO_JOB_AFTER = words("""
search market hunt title description prospects satisfaction interview interviews hunting office as about on like with
is was in at there so looks feels entails involves means asks together experience life day place and , or of how that
where which offers
""")
# Shortly before it these say whose it is, which one, or that it is past or asked about.
NO_JOB_BEFORE = words("""
your my their his her our whose 's first typical present current old former previous last right wrong dream hard
difficult easy good own same each every no did left lost quit finished completed during held kept another's the this
that these such
""")
WISHES = words("""
hope hoping wish want wanting need needing looking seeking searching find finding get getting land landing secure
securing obtain obtaining offer offered offering consider considered considering available free vacant fill filled
advertise advertises advertised arise arises recommend recommended grateful glad delighted honoured honored thrilled
appreciate interested keen eager apply applying love heads lead spend give take candidate suitable
""")
# Before it these make a question or a thought of it: what a job is like, how one comes to it.
ASKED_ABOUT = words("""
what how why which whether when who whom whose understand understanding learn learning curious wonder wondering hear
hearing tell telling told asked choose choosing think thinking imagine picture leave leaving quit left lost people one
you they someone somebody everyone
""")
IN_GENERAL = words("""
field industry sector profession trade branch generally usually typically general
""")
# Who lacks somebody, by what words, and who it is that they lack (or what they more often need).
LACKING = words("""
need needs needed short lack lacks lacking looking search searching seeking use want wants
""")
WHO_LACKS = words("""
you they your company team firm organization organisation department group lab laboratory office school centre center
studio workshop agency institute hospital museum newsroom bank shop house place practice
""")
SOMEBODY = words("""
somebody someone anybody anyone people hands staff cook clerk nurse intern hand
""")
PERSON_ENDS = ("er", "or", "ist", "ant", "yst", "ician")
NO_PERSON = words("""
reminder number letter order paper answer computer other another whether either rather after over under never ever
further later longer better matter chapter dinner cover offer folder partner driver charger ladder water summer winter
together whatever whenever however per calendar or for nor door floor color colour error mirror list exist assist
consist insist important relevant want grant instant constant distant pleasant another's remember consider deliver
gather prefer refer first honor favor prior major minor quarter their her your our father mother brother sister
weather power flower finger shoulder corner newsletter banner printer monitor mentor sponsor doctor author speaker
reader
""")
