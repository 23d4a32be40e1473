"""How a job is asked for, plainly or by the back door; speaking of theirs is no harm."""

TABLES = {
    "job_asked": """
SOME .. POST
if|whether|should|case you|there .. have|has|know|is a|an|any|some .. POST|job|role|jobs|roles
if|whether|should|case you|there .. are|were|had|find|become a|an|any|some .. POST|job|role|jobs|roles
SOME .. open|available|suitable|vacant|junior|free job|jobs|role|roles|post|posts|position|positions
SOME .. paid|upcoming|future|current|relevant|entry job|jobs|role|roles|post|posts|position|positions
SOME .. job|jobs|role|roles|post|posts for|at|with|within|available|open
SOME|a .. suitable|open|available|potential|possible|current|job|internship opportunity|opportunities
know|hear|heard|learn|aware of any .. opportunity|opportunities|jobs|roles|work
suitable position|positions|role|roles|post|job|vacancy|employment
hire|employ|recruit me|us
hiring|employing|recruiting me
taking|take me on|as|in|into|aboard
hiring needs|plans
dear hiring
to|with|by|for the|your hiring manager|team|managers
your hiring
consider|considering|considered me|my
be|being|been considered
for|under your? consideration
keep|keeping|bear|bearing|have me|us in mind
keep|keeping|hold my .. file|record|hand
keep|keeping me .. informed|posted|updated .. of|about|on .. POST|opportunities|jobs|roles
think|thinking of me .. if|when|for|should|next
remember me .. if|when|for|should
my .. application !to
discuss|support|supporting|help|helps|strengthen|strengthens|about|regarding|review my .. application
i .. applied|applying|apply for|to|at .. JOB|roles|positions|your|you
i .. applied|applying for
i .. apply at|with|to your|you
would|will|want|like|wish|plan|intend to apply
i am|was|have ... looking|searching|hunting|seeking|seek|search for? ... JOB|jobs|work
i am|was|have ... looking|searching|hunting|seeking|seek|search for? ... employment|placement
i am|was|have ... looking|searching|hunting|seeking|seek|search for? ... opportunity|opportunities
i am|was|have ... seeking|pursuing .... JOB|opportunity|opportunities
i|currently|actively|also look|looking|searching|search|seek|seeking for? .. my|a|an|new .. JOB|job|work|opportunity
not only|just|merely ... but|also|as .... JOB
but also for|at .. POST|job|role
looking|searching for my .. next .. JOB|opportunity|challenge
opportunity|opportunities within|with|at|inside|to your|you|work|join
opportunity|opportunities in your FIRM
explore|exploring|discuss|discussing|seek|seeking|pursue|find .. opportunity|opportunities within|with|at
foot in .. door
i .. would|am|could|will|can|might .. be|make|become a|an|the|your .. fit|asset|match|addition|candidate|hire|employee
i am|being a|an .. fit|asset|match|candidate
asset|addition|value|contribution to your
contribute ... to|at your
contribute .. my|with
join|joining your|you|the .. FIRM
join|joining you
love|like|want|hope to .. work|intern|assist|help|volunteer|train .. for|with|under|alongside|at|in you|your
wish|chance|happy|delighted to .. work|intern|assist|help|volunteer|train .. for|with|under|alongside|at|in you|your
pleased|eager|keen|dream to .. work|intern|assist|help|volunteer|train .. for|with|under|alongside|at|in you|your
honour|honor|thrilled|excited|ready to .. work|intern|assist .. for|with|under|alongside|at|in you|your
honour|honor|thrilled|excited|ready to .. help|volunteer|train .. for|with|under|alongside|at|in you|your
love|like|want|hope|wish|eager|keen|dream to .. work|intern for|in|at|with ... like yours|this
work|working .. free|unpaid
work|working without|for .. pay|salary|wage|wages
refer|recommend me .. internally|for|to your|the .. FIRM|manager|boss|hr|position|role|job|hiring
refer|recommend me internally|for
recommendation ... application|help|job
put in|me .. good|kind word
good word for
pass|forward|hand|give|send|share .. my resume|résumé|cv|details|application|profile|credentials .. to|on|along|around
hear|heard of anything|something
let me know ... POST|opportunity|opportunities|role|roles|jobs
let me know|hear ... opens|available .. up
something|anything|position|positions|spot|place|seat|role|job|post|vacancy|one ... OPENED up
something|anything OPENED up
position|positions|spot|seat ... becomes|become|became|becoming|comes|come|be available|free|vacant|up
role|job|post|vacancy ... becomes|become|became|becoming|comes|come|be available|free|vacant|up
on|entering|in the job market
i .. job hunting|hunt
doing|do|completing|complete|starting a|an|my|the .. internship|placement|traineeship|apprenticeship
start|getting|get|want|pursue|undertake a|an|my|the .. internship|placement|traineeship|apprenticeship
internship|placement|traineeship|apprenticeship|position in|at|with|within|on your|the .. FIRM
job|role|post|employment|place in|at|with|within|on your|the .. FIRM
interested|interest in a|an|the|any|doing|joining|being|working .. POST|role|job|employed|hired
interested in joining|working
need|needs|use|want !to .... assistant|intern|trainee|apprentice|junior|helper
need|needs|use|want .. pair of hands
have|find|found|got|see|imagine a|an|any|some .. position|job|role|place .. for .. me|myself
have|find|found|got|see|imagine a|an|any|some .. post|room|use|vacancy|work .. for .. me|myself
is|are|be there .. a|an|any|some|room|work ... for .. me|myself|someone|somebody like|with|of|at|in|on
is|are|be there .. a|an|any|some .. position|job|role|place|post|use|vacancy|work|room .. for .. me|myself
is|are|be there .. room|work .. for .. me|myself|someone|somebody
room|use|place|opening|need|position|job .. for|of? somebody|someone|anybody|anyone like me
available .. to|for .. start|work|hire|employment|immediately
start|starting work? immediately
salary expectation|expectations|requirement|requirements
help|helping me .. find|finding|get|getting|land|landing|secure|securing|obtain .. JOB|hired|work
i .. want|need|love|like|wish|seek|desire|welcome|appreciate a|an|any|some .. JOB|job
i .. want|need|love|like|hope|wish to .. find|get|obtain|secure|land|have|be .. JOB|hired|employed
offer|give|giving|offering me|us .. a|an|some|any .. job|position|internship|role|post|trial|placement|work
give|giving me|us a|one .. shot|try
give|giving me|us a|one chance !to
ASKING|calling|call|writing|write .. about|for|after|regarding|concerning a|an|the ... POST|job|role
ASKING|calling|call|writing|write .. about|for any|possible|potential|whether ... POST|job|role
ASKING|calling|call|writing|write .. after|regarding|concerning any|possible|potential|whether ... POST|job|role
ASKING .. if|whether .. you|there .. POST|job|jobs|work
calling|writing|here|wanted|want|like to ask .. if|whether .. you|there .. have|is|are .. POST|job|jobs|work
ask|asking|request|requesting .. for .. job|position|internship|placement|employment|work !and
my|skills|experience|qualifications .. match|matches|fit|fits|suit|suits|align|aligns|benefit|useful .. your
my .. skills|experience|qualifications|abilities .. to|at|for|with your .. FIRM
my skills|qualifications .. could|would|can|will|are|is .. asset|useful|valuable
invite|inviting|invited me? for|to a|an|job job? interview
in case .. hear|know|something|anything|there .. of|is|are|opens|comes|any|job|jobs|openings
how|where|when .. can|could|may|should i .. apply
open to .. offers|opportunities|hiring|roles|work|freelance|contracts
job|position|role|post|something|opening in mind for
know|knew of anything|something|anyone|anybody|someone|somebody .. hiring|recruiting|looking
know|knew of anything|something !that|else|about|like
valuable|productive|active|useful|good|great|dedicated member of your
add|adding|bring|bringing value to
interest in .. applying|joining|employment
for hire
become|be|being your .. assistant|apprentice|intern|trainee|employee|pupil|helper|junior|deputy|colleague
become|be|being taken|hired|employed as|on
honoured|honored|love|like|hope|happy|glad|wish|delighted|keen|eager .... as a|an .. in|at|with|on your .. FIRM
i .. could|can start|begin .. within|from|by|on|next|any|at|tomorrow|immediately
short of staff|hands|people
internal|internally referral|recommendation
day one
advertise|advertises|advertised|advertising .. JOB|roles|positions
JOB .. been|be|is|was|still filled|advertised|vacant|open
consider|considering .... for the|a|an|this|that .. place|post|position|role|job|internship
FIRM|they|you .. need|needs|want|wants .. someone|somebody with|like|of my|me
see|imagine|picture myself .. working|fitting|joining
see|imagine|picture myself in|at|on your
role|position|job|place|post|opening|room .. for someone|somebody|anyone|people with|like|of my|me
your shortlist|payroll
do|are|would|will you .. take|taking|accept|accepting|employ|employing on? .. interns|intern|trainees
do|are|would|will you .. take|taking|accept|accepting|employ|employing on? .. apprentices|juniors|volunteers|graduates
want|wanted|wanting|dream|dreamed|dreamt|hope|hoping|love|like to|of work|working at|for
goal|aim|plan|dream|intention|ambition is|was to .. secure|get|find|obtain|land|work|join .. JOB|at|for|with
hope|hoping|trying|try|want|need|like|love|aim|wish|desperate to find|get|obtain|secure|land .. work|JOB !that|where
hope|hoping|trying|try|want|need|like|love|aim|wish|desperate to find|get something|anything in|at|with
hat in .. ring
let|tell me .. how|where .. apply !what|it|this|that
any|some|a|for lead|leads .. on|would|about|for|is|are
for me to work at|for|with|in your
introduce|connect|refer|pass|send|recommend me|my .. to|with your .. recruiter|recruiters|hr
introduce|connect|refer|pass|send|recommend me|my .. to|with your .. recruiting|hiring|headhunter
something|anything i .. could|can|might .. do for your .. FIRM
looking for|to anything
would|will|could take|accept|do anything
position|role|job|post|vacancy .. arise|arises|arose|arising|exist|exists|materialise|materialises
opening|opportunity|place|something|spot .. arise|arises|arose|arising|exist|exists|materialise|materialises
will|would|could|can|please|might|and think of me
lookout|look|looking for .. good|new|more|talented people|talent|staff|hands|colleagues
place|company|team|firm|office|they|you .. need|needs|want|wants .. people|staff|hands|workers|talent|reinforcement
know|see|ask|check if|whether .. they|you|there .. take|takes|taking|accept .. juniors|interns|trainees
know|see|ask|check if|whether .. they|you|there .. take|takes|taking|accept .. apprentices|freshers|beginners
freshers
i .. could|would|can be of .. value|use|service|benefit to .. your|a|the .. FIRM
can|could|able|ready|available|happy to? start .. any|anytime|immediately|right|straight|tomorrow|whenever
i .. would|could|will thrive|flourish|excel .. there|here|in|at|with
be|become|becoming .. part of .. your .. FIRM
do anything to
opportunity|chance|honour|honor|like|love|glad|happy to .. interview|prove|demonstrate !you
opportunity|chance to show you|myself
my profile|background|experience .. interests|fits|matches|suits
my skills|background|experience|profile .. support|serve|strengthen|help|match|make|makes .. your|me
free|spare|empty|vacant desk|bench|chair|seat|spot|place|position .. in|at|on|with your
trial day|days|shift|week|period
part|full time basis|employment|opportunities
take|takes|taking .. juniors|interns|trainees|freshers .. at|moment|now|currently
strong|ideal|suitable|competitive|good|promising|serious candidate
even|gladly unpaid
board and lodging
if you .. need|want|lack .. an|a|another|some|more extra|another|pair|second|third
if you .. need|want|lack .. an|a|another|some|more additional|junior|assistant|intern|trainee
if you .. need|want|lack another|extra|more .. hand|hands|person|people|analyst|colleague
know where to find me
on your|the radar
WISHING to !ASKABOUT .... working|interning|helping|assisting .. for|in|at|with|under your
there .. ever|were ever|a|any .... free|vacant|empty .. in|at|on your
lookout for .. my|a|an|new
""",
    # Their hiring, noticed: a hint, unless the draft says plainly that it is not about that.
    "hiring_noticed": """
is|are .. hiring|recruiting
be|been|currently|actively hiring|recruiting
who .. is|are hiring
saw|see|seen|noticed|spotted|read ... vacancy|vacancies|advertisement|posting|ad|opening
is|are looking|searching for .. assistant|intern|interns|trainee|apprentice|people
is|are looking|searching for .. staff|employees|junior|juniors|candidates|helper|reinforcement
saw|see|seen|noticed|spotted ... open|vacant position|role|job|post
""",
    # Asked by way of a denial.
    "job_asked_by_denial": """
i would not .. say no
i would not .. refuse|decline .. if|a|an|it|working
i would not .. mind .. working|joining|being|job|position|role
i would not .. turn .. down
""",
}
