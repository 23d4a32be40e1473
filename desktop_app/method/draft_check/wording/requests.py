"""How requests say what they say."""

TABLES = {
    "purpose": """
learn|learning|learned .. about|from|how|what|more|whether|why|if
understand|understanding .. how|what|whether|why|if|your|the
hoping|wish|hope|want|like|love|here to learn
learning
find|finding|found|figure|figuring|work|working out
WONDER .... WH
picture|sense|idea|story|impression of|how|what|behind
only the|your story|picture
curious .. about|how|what|whether|why
advice|insight|insights|perspective|guidance
your .. view|views|opinion|thoughts|take|experience|experiences
information about|on|from
informational interview|talk|conversation|meeting|chat
gather|gathering|collect|collecting .. information
informed .. about|how|what|of|on
guide|guiding|mentor|orient me|us
wisdom
explore|exploring .. field|career|careers|profession|industry|move|change|whether|how|what|options|path|paths
WISH .. hear|hearing ... about|how|what|why|from
hear|hearing it .. from
hear|hearing from someone|somebody|people|those|professionals|practitioners
know|knowing .. how|what|whether|about|why|if
ask|asking you|him|her|them? ... about|how|what|why|which
am|are exploring !new|your|opportunities|positions|roles
ask|asking you|him|her|them? some|a|my|few|several|these .. questions
question|questions about|on|regarding|concerning
pick your brain|brains
what is|are|was|were .... like
how did you
what did|would you !like|prefer|say|think
would you .. do it again
tell|telling me|us .. about|how|what|why
talk|speak|talking|speaking .. about your|the|how|what
talk|speak|talking|speaking with|to you .. about your|how|what
interested in learning|understanding|hearing|knowing|finding|your|how|what
interested .. to learn|hear|know|understand
see how|what
sense|picture|idea|feel|flavour|flavor of|for .. what|how|the|your|this
researching|researched|investigating|studying .. profession|field|career|careers|industry|work
discover|discovering .. what|how|whether|if|more|why
wonder|wondering .. how|what
wonder|wondering .. whether|if !you|your|there
look and to? ask
""",
    "connection": """
suggested .. i|me|that|you|writing|we
recommended|advised|encouraged|urged .. i|me|that|you|your|speaking|talking|writing
told me
tells|tell me that|you|of|about|it
said .. i|you|that
says .. i|you|that|hello
thought .. you|i|we|the|that
gave|gives|given|passed me .. your|a
mentioned .. you|your|me
introduced .. us|me|you
referred me
sends|send|sent .. regards|greetings|me
pointed me
put me in
friend|student|cousin|neighbour|neighbor|colleague of
we .. met|spoke|share|shared|studied|sat|worked|rowed|both|talked|went|exchanged|were|are
met you|at|in|on|last|briefly
meeting you
you and i
both .. studied|went|worked|were|are|attended|grew|come|from|in|at
found you|your
find you|your
came across|upon you|your|the|a
heard|listened .. you|your|the|a|about|of|to
listen to
read|reading|reads .. your|about|the|that|of|a|an|you
watched|visited|attended|attend|enjoyed|followed|follow|following|used|use .. your|you|the
saw|seen|see .. you|your .. MADE|page|profile|name|on|at|in|speak|play|dance|work
in .. audience
your name|address|number .. from|in|on|through|by
listener|reader|follower|subscriber|member|visitor|customer|patient|regular|pupil|viewer of|to|at|in
took|taken|take part in
you taught|teach|treated|helped|trained
workshop|lecture|course|class|concert|exhibition ... you|your
sat beside|next|opposite|together|behind
finished .. your|the
your .. MADE
like you
alumni|alumna|alumnus|alum|alumnae|classmate|classmates
fellow
same .. school|university|college|degree|club|choir|village
same .. town|class|street|company|hospital|course|programme|program
worked|works with you
known|know you|of !a
you .. spoke|gave|wrote|played|showed|presented|served|sold|repaired|built|made|sang|read|judged|coached|led|signed
we .. have .. in common
both of us
we .. together|side|alongside|opposite
my daughter|son|wife|husband|partner ... told|tells|says|said|knows|is|was|plays|goes|attends|swims
my mother|father|grandfather|grandmother|landlord|dentist ... told|tells|says|said|knows
my mother|father|grandfather|grandmother|landlord|dentist ... is|was|plays|goes|attends|swims
my daughter|son|wife|husband|partner ... sings|sits|studies|takes|your|you|met|went|had|works|worked
my mother|father|grandfather|grandmother|landlord|dentist ... sings|sits|studies|takes|your
my mother|father|grandfather|grandmother|landlord|dentist ... you|met|went|had|works|worked
former student|pupil|colleague|neighbour|neighbor|classmate|tenant|apprentice
we are neighbours|neighbors|related|members|both
mutual friend|friends|acquaintance|acquaintances
according to
through my|our|a|the .. club|school|list|directory|network|page|group
through my|our|a|the .. society|friend|course|choir|church|association|newsletter
linkedin
grew up
admired|admire|admiring
loved|enjoyed|liked .. your|how|what
my PEOPLE ... told|tells|says|said|knows|suggested|gave|speaks|spoke|worked
my PEOPLE ... works|thinks|thought|mentioned|recommended|is|was|reads|read|you|your
your PEOPLE
""",
    "why_them": """
how you
how .. work|works|you .. with|at|on|came|got|moved|made|learned|learnt|count
what you
since|because|as you
as .. head|someone|somebody|director|the|a|an|lead|manager|curator ... who|at|of|in
you are|were .. a|an|the|at|with|in|one
you work|worked|lead|run|made|make|wrote|write|know|built|build|did|do|moved|left|started|teach|restored|study|studied
person who
who made|makes|knows|does|did|understands
such people|change
knows .. about
anyone knows
struck|touched|moved|inspired|fascinated|intrigued|impressed by
interests|interested|impressed|inspired|moved|fascinates|fascinated|struck me
caught my eye
admired|admire|admiration
one .. can|could explain|explains
as you do
you .. counted|count|counts|explain|explained|described|describe
you a|an
you as
yours at|to|in|as|on|is|from
your view|views|advice|opinion|perspective as
is you
you have !time|any|a|few|some|questions|minutes|the|moment|to|not
""",
    "long_time": """
an|one|1|full|whole|entire hour !UNTIL
an|one|1 .. full|whole|entire|solid hour
two|three|2|3|few|couple|several|some .. hours !UNTIL
hour and a
half a|an|the|your .. day|morning|afternoon
a|whole|full|entire|an day|afternoon|morning with you|your
""",
    "short_time": """
half an|a hour
half hour
quarter|quarters of an|a hour
thirty|twenty|fifteen|ten MINUTE
few|couple|some of? MINUTE
brief|short|quick|little .. TALK|phone|video|telephone
short|brief while|time
""",
    "own_hands": """
i will|shall|might ... CALL|try|check|drop|visit|stop|come|knock !from
i would|can|could|may .. like|love|prefer|suggest|then|also to? .. CALL|try|check .. you|your|by|again|back|on|next|in
i would|can|could|may .. like|love|prefer to? .. drop|visit|stop|come .. you|your|by|again|back|on|next|in
i would|can|could|may .. suggest|then|also to? .. drop|visit|stop|come .. you|your|by|again|back|on|next|in
i will|shall|would|might|can|could|may ... be|get|keep|stay .. touch
i will|shall ... send ... reminder|message|note|line|word|again|once|times|dates|suggestions|invitation|email|mail
i will|shall ... give .. call|ring|bell|shout|buzz
i will|shall|may|might|plan|intend .... calling|ringing|telephoning|phoning|writing|emailing|mailing
i will|shall ... touch base
i will|shall !be|have|graduate|finish|start|move|leave|turn|also|begin .... WHEN
i allow|permit|take .... CALL|calling|writing|ringing
CALL you|your .. WHEN
i will|shall ... remind|nudge you
expect my call|message|note|letter
i will|shall ... take it from
i ... plan|intend|mean|hope|going|aim|propose .. to .. CALL|try|check|drop|visit|stop|come|get|be
i CALL|try|check you? .. again|once|back|next|on|in
i am|plan|intend .. calling|writing|ringing|phoning|coming .. again|back|next|on|in
may|might|can|could|shall|if|let i|me .. CALL .. you|your|again|back|on|next|then
let me CALL
call|calling|ring|ringing|phone|phoning|try|trying again|back on|next|tomorrow|in|at|this
will|shall call|ring|phone|telephone|write|email|text .. you|again|back|on|next|in
you will hear from me
expect .. call|note|message|line from me
will|shall follow
follow up .. on|next|in|with|by
""",
    "left_to_them": """
look|looking forward to .. hearing|your|hear|reply|a|receiving|response
let me know
hope|hoping to hear
hear|hearing back
hear|hearing from you
await|awaiting your
waiting for .. your|you|reply|answer|response
please .. call|ring|phone|write|email|reply|respond|answer|contact|get|reach|text
CALL me .. back|at|on|when|if|whenever|under
get back to me
get|be in touch .. with me|if|when|whenever
feel free to .. CALL|get|reach|reply
reach|contact me
available|happy|free .. any|anytime|whenever|all
at|for .. your convenience
""",
    "resume": """
résumé|résumés|cv|cvs|vita|vitae|resumé
my|a|the|your|this|attached|enclosed|current|updated|brief|short|of|copy|and|or|with resume|resumes
resume is|attached|enclosed|below|here|for
attach|attaching|attached|enclose|enclosed|enclosing|send|sending|find .. resume
""",
    "attached": """
attach|attached|attaching|attachment|enclose|enclosed|enclosing|herewith|appended
please|kindly find
here is
sent|sending you .. my
see|in .. below|link
""",
}
