"""Thanks, reminders, reports and confirmations."""

TABLES = {
    "thanks": """
thank|thanks|thankful|grateful|gratefully|gratitude|appreciate|appreciated|appreciation|indebted|obliged|thx
""",
    "specific": """
what|that|how|where|when|which you .. SAY
you|your .. SAY .. me|us|that|how|about|the|to|of|what|why|a|your
you said|told
talking|speaking|talk|spoke ... about|on .. !my|your|the|how|what|why|which|where
conversation|chat|discussion|telling|talked ... about|on .. !my|your|the|how|what|why|which|where
telling|showing|explaining|describing|walking|teaching .. me|us .. about|how|what|why|through|that|the|your
your|the .. story|stories|point|idea|example .. about|on|of|that|to|how|with|from|is|has|stays|made|was|and
your|the .. remark|tip|answer|description|suggestion .. about|on|of|that|to|how|with|from|is|has|stays|made|was|and
your|the .. thought|image|question|account|picture .. about|on|of|that|to|how|with|from|is|has|stays|made|was|and
your|the .. list|view|words|comment|explanation .. about|on|of|that|to|how|with|from|is|has|stays|made|was|and
your|the advice|tip|suggestion|recommendation .. about|on|of|that|to|how|with
hear|hearing how|why|what|that|about|your|of
learn|learned|learnt|learning that|how|about|what|from|why
stays|stayed|stuck|sticks|remains|struck|surprised|helped|went|moved .. me|with
with me most
loved|enjoyed|liked|remember|remembered .. how|hearing|the|what|when|that|your
about .. how|what|why|where
be|been|being so? .. frank|honest|open|candid .. about
changed|changes how|my|the|what
made me .. think|laugh|see|realize|realise|understand
thinking about|of
no idea that|how|what|why|bees
had no idea
did not know
""",
    "new_request": """
could|can|would|will you .. introduce|send|help|meet|review|look|share|give|spare|read|forward|recommend|connect
could|can|would|will you .. arrange|set|write|put|call|come|have|talk|pass|also|perhaps|please|mind|possibly
introduce me|us .. to
would|could|might|may it .. be|possible
may|can|could|might i .. ask|meet|come|call|visit|speak|talk|borrow|bother|take|book !to|for
may|can|could|might i have another|more|a|some|your
grateful|glad|happy|appreciate|kind|great|wonderful if|it .. you .. could|would|can
please .. send|forward|introduce|share|review|look|meet|read|connect|help|ask|arrange
another|second|next|further|one .. meeting|talk|call|hour|conversation|favour|favor|interview|chat|coffee
one|a .. more|last|small|little|quick .. thing|favour|favor|question|request|questions
more of your time
could|can|may|shall|should we .. meet|talk|speak|find|have
""",
    "first_message": """
i .. wrote|sent|emailed|mailed|called|rang|left|phoned|asked|contacted|reached|texted|dropped|posted|messaged
i .. have .. written|sent|called|emailed
my|the|this .. note|letter|email|message|mail|question|request|call|voicemail|lines|invitation !is
following|follow|followed up on|to|my|with|from|about|after
wrote to you
as i wrote
first|previous|earlier|last|original note|letter|email|message|mail|e
""",
    "reproach": """
still .. not|no .. heard|received|reply|replied|response|answer|answered|responded|had|got
have|has not .. even
did not .. even
not even .. answer|answered|reply|replied|respond|spare|bother|write|read|look|thank
you .. did|have|never|could|do|failed|ignored|neglected .. not|to|even? .. reply|respond|answer|replied
you .. did|have|never|could|do|failed|ignored|neglected .. not|to|even? .. responded|answered|bother|bothered
you .. never .. replied|answered|responded|wrote|called|got
you .. failed|neglected|forgot|refuse|refused to .. reply|respond|answer|write|call|get
no .. reply|answer|response|word from you
disappointed|disappointing|disappointment|frustrated|frustrating|annoyed|upset|offended|rude|unprofessional
surprised .. that|not|you .. not|no|never
why .. did|have|has|do|could .. not|you .. not|you? .. answer|answered|reply|replied|respond|responded|write|call
ignored|ignoring
only .. take|takes|taken .. minute|minutes|second|seconds|moment
soon as possible
asap|urgent|urgently|immediately
least|common|basic courtesy|decency
courtesy|decency to|of
pity .. you|that you
why .. you .. not
discourteous|impolite|inconsiderate|unkind|unfair|ungrateful|hurtful|shame|ashamed
leave|leaving|left|keep|keeping|kept .. me|us|somebody|someone|student|people .. waiting|hanging
hoped|hoping|wished for .. at least
not .. gotten|received|got|had .. any|single response|reply|answer|word|reaction
you .. saw|viewed|opened|seen|read my|it|the .. because|and|but|so
you saw it
yes or no
find|found it .. strange|odd|rude|sad|curious|disappointing|impolite|unfair
third|fourth|fifth time|message|email|attempt
expected .. reply|answer|response|more|better
deserve|deserves|owe|owed me|a|an .. reply|answer|response
""",
    "asks_name": """
somebody|someone|anybody|anyone .. else|who|whom|you|i|in|could|might|may
who|whom else|should|could|would|might|may|do|to
other|others .. people|who|whom|colleagues|names|you|i
a|another|one|any name|names
name|names .. of|plenty|enough|someone|somebody
recommend|suggest .. somebody|someone|anybody|anyone|another|a|other|others|colleague|whom|who
point me
colleague|colleagues .. who|whom|might|could|would
""",
    "day": """
monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tomorrow|today|tonight
mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
january|february|march|april|june|july|august|september|october|november|december
jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec
the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th
the 16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
""",
    "place": """
video|zoom|teams|skype|meet|facetime|whatsapp|jitsi|webex|signal|online|hangouts
phone|telephone|number|call|ring|dial|mobile|extension
link|http|https|www
office|cafe|café|lobby|station|room|building|floor|address
entrance|gate|street|road|avenue|reception|canteen|library|campus|door
shop|bakery|laboratory|lab|workshop|hall|bench|park|studio
square|lane|terminal|kitchen|house|bistro|restaurant|bar|museum|site
at your|the|my place|desk
come to|by
in person
place is|will
""",
    "zone": """
your|my|our|their|local|central|eastern|pacific time
mountain|standard|summer|winter|daylight|greenwich|european|indian time
your|my|mine|yours|both|our|their clock|clocks
on mine|yours
time zone|zones
timezone|timezones
utc|gmt|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|wet|west|eet|eest|msk
ist|jst|kst|sgt|hkt|aest|aedt|acst|awst|nzst|nzdt|sast|eat|wat|cat|brt|art|ict|wib
here|there|where you
for you|me
""",
}
