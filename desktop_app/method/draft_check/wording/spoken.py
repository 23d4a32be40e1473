"""What is said on the telephone."""

TABLES = {
    "good_moment": """
good|bad|convenient|right|suitable|better|awkward|inconvenient|best|ok|okay moment|time
have .. minute|moment|second|minutes|seconds
got .. minute|moment|second|minutes|seconds
am i|this .. interrupting|disturbing|catching|calling|keeping
interrupting|disturbing
caught you
can|are you .. talk|speak|free|busy
is now|it|this .. convenient|ok|okay|fine|alright|good
now .. good|fine|convenient|suit|suits|okay
""",
    "meet": """
meet|meeting|meetings
visit|visiting you|your|the
may|might|can|could|i .. visit|come|stop|drop|pop|see
come|stop|drop|pop by|round|over|in|to
find|agree|arrange|fix|set|schedule|book|suggest .. time|date|day|appointment|meeting|slot|call
appointment
see you|your
which|what day|date|time|days|afternoon|morning
coffee|lunch|tea .. with|together|some|sometime|next|this|one
buy|offer|treat you .. coffee|tea|lunch|beer
sit down
walk round|around|with|together
morning|afternoon|evening|day|time .. when|that|i|to|for .. i|might|could|may|meet|come|see|talk|you|us
""",
}
