"""Single words that decide how a phrase is meant."""

from desktop_app.method.draft_check.wording.word_sets import words

# Subjects of these words alone say nothing.
EMPTY_SUBJECT = words("""
hello hi hey hallo dear greetings question questions quick a an the few some one small little request inquiry enquiry
informational interview meeting talk urgent important introduction introducing myself intro update news favour favor
help advice coffee chat call checking in touching base networking contact information following up please read from to
for of on about your you my me i no subject good day morning sir madam need asking ask reaching out connect connecting
test again long time guidance mentorship regarding re fwd fw message email mail
""")
EMPTY_WORDS = words("""
hello hi hey hallo question questions update checking in touching base quick favour favor a one small
""")
# What stands before a phrase and turns it round, as in "I am not looking for a job".
NEGATIONS = words("""
neither never no none nor not nothing without
""")
# Between a negation and the phrase these take its force: "I do not know whether you are hiring", "not only".
NO_NEGATION = words("""
but however though only just merely simply sure certain know knowing suppose hesitate mind forget doubt wonder if
whether help miss wait stop matter unless until because so then
""")
# "Would you not need somebody?" asks.
AUXILIARIES = words("""
are can could did do does have is might should will would
""")
# Whose looking, hiring or applying a phrase may speak of without harm to the letter: others', and how one does it.
OTHERS_DO = words("""
when how people those everyone who which companies firms employers workshops they others students graduates beginners
newcomers candidates nobody anyone somebody someone one industry sector market while before tips conditions trends did
left lost quit finished completed during held
""")
_UP_TO_TWENTY = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty
"""
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
NUMBERS = {word: number for number, word in enumerate(_UP_TO_TWENTY.split(), 1)} | _TENS
# "Your" before these says nothing of the person; the first group lets the next word decide.
YOUR_MANNER = words("""
valuable precious kind busy esteemed earliest early prompt generous good dear whole continued positive swift entire
""")
YOUR_ANYTHING = words("""
time help convenience reply response answer consideration review attention advice opinion insight insights perspective
guidance company team organization organisation firm department laboratory lab group office institute institution
email mail address number name contact calendar schedule permission patience understanding support day week kindness
generosity thoughts thought brain expertise details information assistance hiring hr recruitment diary availability
view views input feedback minutes minute words faithfully sincerely truly hand hands own side part end success
disposal growth marketing sales
""")
# What every thank-you is made of; one that says little else could have gone to anybody.
COURTESY = words("""
thank thanks thankful grateful gratefully gratitude appreciate appreciated appreciation much very really truly deeply
sincerely best kind kindly kindness warm warmly regards wishes yours dear again once more time times taking take took
taken give gave giving given spare sparing spend spent spending meet meeting meetings met talk talks talking talked
speak speaking spoke speech chat chatting conversation conversations discussion interview informational call today
yesterday tomorrow week weeks monday tuesday wednesday thursday friday saturday sunday morning afternoon evening last
next this that these those with from your you about for have has been being were will would could should shall might
must there their them then than they what when where which while whom whose within without into over under also just
only even still such some most many lots great good nice lovely wonderful amazing fantastic excellent interesting
useful helpful insightful valuable inspiring inspired pleasant enjoyable pleasure delight delighted honour honor glad
happy enjoyed enjoy liked loved learn learned learnt learning lot help helped helping advice insight insights
information experience experiences knowledge expertise career careers field work working company organization
organisation team role industry profession professional busy schedule generous generously generosity support share
shared sharing willing willingness agreeing opportunity chance hope look looking forward touch keep keeping stay
staying soon future luck continued success well feel know knew think thought because especially particularly certainly
definitely absolutely indeed quite rather myself yourself please everything anything something nothing here after
before during since until make made makes making come came coming goes went going wanted want found find finding
extremely incredibly highly accomplished endeavors endeavours reach all every less each other both able hear heard
hearing back person people answer answering questions question asked asking perspective
""")
# A sentence of the opening that speaks of both, and does none of this, tells what connects them.
OTHER_THAN_SHARED = words("""
could would can may like want hope hoping wish write writing contact contacting apply applying introduce reach
reaching ask asking interested email emailing get getting seeking looking please regarding
""")
ME = words("""
i me mine my myself our us we
""")
# "You" before these is asked, addressed or wished well; before anything else it does something worth writing about.
NOTHING_OF_YOU = words("""
a an the some any my me i we us our your this that these those it they them for from in on at to of with about by into
as and or but so if when while because since than then how what why which where who whether could would can may might
shall will must should be have had has do did does know prefer think like want wish need feel get please again back
next soon well very much more not no yes all one two few several questions question today tomorrow yesterday there
here is willing able happy free available busy interested open find say tell give call write let ever agree allow
consider receive read hear see take choose hire employ briefly through first directly whatever whenever monday tuesday
wednesday thursday friday saturday sunday sir madam dear sincerely regards kindly kind twenty fifteen thirty ten
during before after over via per
""")
MANNER = words("""
even too also both once never always often still surely certainly really probably yourself
""")
ASKED_BEFORE_YOU = words("""
could would can may might shall will do did does are have had should must thank thanks if when whenever unless whether
hope as until
""")
# What is asked for stands in a sentence with one of these.
REQUESTING = words("""
could would may might can shall spare meet talk speak like hope want take need ask possible give have your chat call
sit
""")
