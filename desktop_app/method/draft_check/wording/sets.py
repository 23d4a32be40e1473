"""Sets of words that phrases name in capitals."""

SETS = {
    "JOB": """
job jobs position positions internship internships vacancy vacancies opening openings post placement employment
traineeship apprenticeship role offer situation
""",
    "POST": """
position positions internship internships vacancy vacancies opening openings placement placements traineeship
traineeships apprenticeship apprenticeships employment
""",
    "SEEK": """
look looking ask asking seek seeking search searching expect expecting hope hoping fish fishing want wanting after
calling call writing apply applying request requesting need interested hunting angling trying dream dreaming
""",
    "NOT": """
not no never nor neither without
""",
    "FIRM": """
company team firm organization organisation department group lab laboratory office school practice studio workshop
agency institute institution hospital museum newsroom division unit business
""",
    "SOME": """
any some another
""",
    "A": """
a an the any some
""",
    "MODAL": """
could can would will might may
""",
    "ASKING": """
ask asking request requesting inquire inquiring enquire enquiring applying apply
""",
    "OPENED": """
opens open opened opening
""",
    "MINUTE": """
minute minutes min mins
""",
    "CALL": """
call ring phone telephone write email mail text message contact follow reach ping
""",
    "NEXT": """
again then also therefore simply gladly happily try and
""",
    "TALK": """
talk chat call conversation meeting word coffee visit exchange discussion interview
""",
    "WORKS": """
work works career path role job talk lecture article articles book books paper papers essay essays post posts podcast
column thesis research profile story blog project projects lab workshop team change move field experience background
journey way transition practice series film photographs poems report interview shop studio designs training trade
""",
    "MADE": """
talk talks lecture article articles book books paper papers essay essays post posts podcast column thesis research
profile blog project projects lab workshop story interview report film review piece series panel study newsletter
exhibition website page comment speech webinar presentation designs poems photographs songs videos channel lessons
""",
    "PEOPLE": """
neighbour neighbor friend colleague professor teacher cousin sister brother aunt uncle mother father tutor supervisor
boss adviser advisor coach classmate mentor
""",
    "SAY": """
said told showed explained described mentioned suggested advised taught pointed shared recommended
""",
    "WONDER": """
learn learning hear hearing know knowing understand understanding figure figuring discover see seeing ask asking tell
telling curious wonder wondering interested explain explaining picture sense questions question puzzled explore
exploring advise consider describe show
""",
    "WISHING": """
love like want wish happy hope hoping keen eager
""",
    "ASKABOUT": """
hear learn know ask understand find talk speak see discuss
""",
    "WH": """
how what why which where who
""",
    "WHEN": """
monday tuesday wednesday thursday friday saturday sunday tomorrow again next week weeks fortnight month today tonight
january february march april june july august september october november december 1st 2nd 3rd 4th 5th 6th 7th 8th 9th
10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st morning
afternoon evening noon later soon holidays days
""",
    "WISH": """
like love want wanted hope hoping wish glad grateful keen interested eager deal happy here chance try trying sooner
rather curious learn value appreciate welcome delighted pleased enjoy may could can
""",
    "OTHERS": """
somebody someone anybody anyone others else who whom people person colleague colleagues
""",
    "UNTIL": """
away from later ago by before after
""",
}
