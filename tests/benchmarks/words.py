"""What the big notebooks are written with: names of many places, and what people say about their work."""

LATIN_GIVEN = """
Ada Adam Agnieszka Ahmed Aiko Alba Aleksandra Alice Amara Amir Ana Anders Andrea Anna Antonio Anya Astrid Aylin Beatriz
Ben Birgit Björn Bruno Camille Carlos Carmen Catherine Charlotte Chen Chloé Chukwuemeka Clara Claudia Dagný Daniel
David Deniz Diana Diego Dmitri Elena Eleni Élise Elif Emeka Emil Emily Emma Erik Esra Eszter Eva Fatima Femi Florian
Franziska François Freya Gabriel George Giulia Grace Greta Guillaume Hana Hannah Hans Hassan Heidi Helen Henrik Hugo
Ian Ibrahim Ida Ines Ingrid Irene Isabel Ivan Jakub James Jan Jane Javier Jean Jennifer Jessica Joana Joanna Johan
Johannes John Jolanta Jonas José Josefine Joseph Juan Judith Julia Julie Jürgen Kamala Karin Karl Katarzyna Kate Keiko
Kenji Kim Kofi Kristina Kwame Lars Laura Leïla Lena Leonardo Li Lisa Louise Luca Lucía Luis Łukasz Magnus Maja Małgorzata
Marco Margaret María Marie Marina Mark Marta Martin Mary Mateusz Matthew Maya Mei Michael Miguel Mohammed Mónica Nadia
Naomi Natalia Ngozi Nicolas Nikos Nina Noah Nora Ole Olga Oliver Olivia Omar Óscar Paolo Patricia Paul Pedro Per Peter
Petra Philip Piotr Priya Rachel Rahul Raúl Rebecca Renée Ricardo Robert Rosa Ruth Sara Sebastian Sergio Siobhán Sofia
Søren Stefan Susan Svetlana Takashi Tamara Thomas Tim Tomás Ursula Valentina Vera Victor Viktoria Walter Wanjiru
William Xiu Yasmin Youssef Yuki Yusuf Zeynep Zoë Zofia
""".split()

LATIN_FAMILY = """
Abe Adeyemi Ahmed Ali Allen Almeida Álvarez Andersen Anderson Baker Bauer Becker Berg Bernard Bianchi Brown Campbell
Carter Castillo Chen Clark Colombo Cooper Costa Cruz Çelik Davies Demir Díaz Dubois Dupont Eriksson Evans Fernández
Ferrari Fischer Flores Fontaine Fujita García Girard Gómez González Gray Green Gupta Gutiérrez Haddad Hall Hansen
Harris Hernández Hoffmann Horvat Horváth Hughes Ibrahim Ito Ivanova Jackson Jansen Jensen Jiménez Johansson Johnson
Jones Kamau Kaya Kelly Khan Kim King Kobayashi Kovács Kowalska Kowalski Kumar Lambert Larsen Laurent Lee Lefèvre Lewis
Li Lindqvist Liu López Lopes MacDonald Marino Martin Martínez Mbeki Mensah Meyer Mitchell Moore Morales Moreau Moreno
Morgan Müller Murphy Nakamura Nel Nguyễn Nielsen Novák Nowak Núñez O'Brien O'Connor Okafor Okonkwo Olsen Ortega Osei
Özdemir Papadopoulou Park Patel Peña Pereira Pérez Petrov Popescu Price Quinn Ramírez Rao Reyes Ricci Richter Rivera
Roberts Robinson Rodríguez Romano Rossi Roux Ruiz Russo Sánchez Santos Sato Schmidt Schneider Schulz Sharma Silva Simon
Singh Smith Sørensen Souza Suzuki Szabó Takahashi Tanaka Taylor Thomas Thompson Torres Tran Turner Van_Dijk Vargas
Vasquez Virtanen Vogel Wagner Walker Wang Watanabe Weber White Williams Wilson Wójcik Wolf Wright Yamamoto Yıldız Young
Zhang Zimmermann
""".split()

# The long tail of family names is put together from these.
FAMILY_HEADS = """
Alder Ash Beck Bjerg Black Brand Brock Burg Dahl East Ekel Elm Eich Fair Falk Feld Fors Gold Grün Hag Hart Hasel Hay
Hell Hjort Holm Kirch Klein Kron Lind Lang Long Lund Mar Mos Nor Nord Oak Öster Pem Quar Rose Rosen Sand Schön Silber
Skov Söder Stein Stern Stock Sund Thorn Up Vester Wald Wat Wein West Whit Wind Wood
""".split()
FAMILY_TAILS = """
berg blad borough bourne bridge brook burn by court croft dal dale den feld field ford gaard gate gren grove hall ham
hart haus heim holm hurst kvist land ler ley low man mark mere more ness quist rath rup sen sey skov stad stead stein
ström strup thal thorpe ton vik ville wald ward way well wick wood worth
""".split()

# given names, family names, and whether the family comes first, with nothing between
OTHER_SCRIPTS = (
    (
        "Анна Алексей Борис Вера Дмитрий Екатерина Иван Мария Наталья Ольга Сергей Татьяна".split(),
        "Иванов Петрова Смирнов Кузнецова Попов Соколова Лебедев Козлова Новиков Морозова".split(),
        False,
    ),
    (
        "Αλέξανδρος Ελένη Γιώργος Μαρία Νίκος Σοφία Δημήτρης Κατερίνα".split(),
        "Παπαδόπουλος Γεωργίου Οικονόμου Νικολάου Δημητρίου Ιωάννου".split(),
        False,
    ),
    (
        "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英".split(),
        "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗".split(),
        True,
    ),
    (
        "さくら 陽菜 翔太 健太 美咲 大輔 直樹 花子 太郎 由美子".split(),
        "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤".split(),
        True,
    ),
    ("민준 서연 지우 하은 도윤 수빈 지훈 예은 현우 유진".split(), "김 이 박 최 정 강 조 윤 장 임".split(), True),
    ("أحمد فاطمة محمد ليلى يوسف مريم عمر سارة".split(), "حسن علي خليل منصور صالح ناصر".split(), False),
    ("अनिल प्रिया राहुल सुनीता विक्रम कविता".split(), "शर्मा पटेल गुप्ता सिंह वर्मा".split(), False),
)

ROLES = (
    """
Product manager|Software engineer|Data analyst|Designer|Nurse|Midwife|Architect|Journalist|Editor|Teacher|Head teacher
Research scientist|Laboratory technician|Librarian|Archivist|Translator|Urban planner|Civil engineer|Hydrologist
Policy adviser|Economist|Accountant|Auditor|Actuary|Lawyer|Paralegal|Mediator|Physiotherapist|Pharmacist|Dietitian
Veterinarian|Forester|Farm manager|Oenologist|Baker|Chef|Sommelier|Hotel manager|Event producer|Sound engineer
Stage designer|Choreographer|Curator|Conservator|Photographer|Illustrator|Animator|Game writer|Copywriter
Public relations officer|Fundraiser|Programme officer|Community organiser|Social worker|Psychologist|Career adviser
Recruiter|Operations manager|Logistics planner|Ship broker|Pilot|Air traffic controller|Meteorologist|Geologist
Energy consultant|Solar installer|Electrician|Carpenter|Watchmaker|Bookbinder|Instrument maker|Brewer|Biostatistician
Clinical trials coordinator|Genetic counsellor|Radiographer|Paramedic|Fire officer|Detective|Diplomat|Interpreter
""".strip()
    .replace("\n", "|")
    .split("|")
)

FIELDS = (
    """
Food science|Public health|Journalism|Urban planning|Renewable energy|Education|Software|Design|Museums|Publishing|Law
Forestry|Logistics|Film|Theatre|Music|Medicine|Psychology|Economics|Statistics|Architecture|Engineering|Water|Aviation
Shipping|Hospitality|Social work|Diplomacy|Research|Crafts|Agriculture|Insurance|Banking|Biotechnology|Chemistry
Translation|Archives|Sports|Games|Fashion|Photography|Advertising|Charities|Government|Conservation|Meteorology
""".strip()
    .replace("\n", "|")
    .split("|")
)

TAGS = (
    """
alumni|conference|evening class|abroad|career changer|I read their work|met on the train|neighbour|former colleague
friend of a friend|first choice|second round|speaks Dutch|speaks Spanish|freelance|retired|small firm|large firm
academia|public sector|start-up|mentor|same school|club|online course|workshop|fair|book|podcast|lecture
""".strip()
    .replace("\n", "|")
    .split("|")
)

ORGANIZATION_HEADS = """
Alta Amber Anchor Arbor Argent Atlas Aurora Beacon Birch Blue Bridge Bright Cedar Citadel Clear Cobalt Compass Copper
Coral Crescent Delta Ember Evergreen Falcon Fathom Fern First Forge Gable Garnet Granite Grove Harbour Hazel Helix
Horizon Indigo Iris Ivory Juniper Kestrel Keystone Lantern Larch Lark Lighthouse Linden Lumen Maple Meridian Mill
Mosaic Nimbus North Oak Olive Orchard Orion Osprey Pebble Pine Pioneer Plum Polar Prairie Quarry Quill Raven Red River
Rowan Saffron Sage Sierra Silver Sky Spruce Stone Summit Swift Thistle Tidal Timber Topaz Vale Verdant Vista Willow
""".split()
ORGANIZATION_TAILS = (
    """
Analytics|Architects|Archive|Bakery|Bank|Biotech|Books|Brewery|Chemicals|City Council|Clinic|Collective|College
Consulting|Cooperative|Design|Energy|Engineering|Farms|Films|Foods|Foundation|Freight|Gallery|Games|Games Studio|Group
Health|Hospital|Hotels|Institute|Insurance|Labs|Law|Library|Logistics|Media|Mills|Museum|Music|Observatory|Partners
Pharma|Planning|Press|Primary School|Publishing|Radio|Research|School|Shipping|Solar|Studios|Systems|Textiles|Theatre
Trust|University|Water|Works
""".strip()
    .replace("\n", "|")
    .split("|")
)

CITIES = """
Amsterdam Athens Auckland Bangalore Barcelona Berlin Bogotá Bristol Budapest Cairo Chicago Copenhagen Dakar Dublin
Geneva Ghent Hamburg Helsinki Istanbul Kraków Kyoto Lagos Lima Lisbon Ljubljana London Lyon Madrid Malmö Milan Montréal
Mumbai Munich Nairobi Oslo Paris Porto Prague Rotterdam Seattle Seoul Sevilla Stockholm Toronto Utrecht Vienna Warsaw
""".split()

ZONES = "Europe/Amsterdam Europe/London America/New_York Asia/Tokyo Europe/Berlin America/Sao_Paulo".split()

# Sentences with {slots}: what one writes about people, organizations and professions.
NOTES = """
Met at the {place}; we talked about {topic} until they closed.
Says the first two years decide little: choose the team, not the title.
Prefers e-mail in the morning and answers within a day.
Moved from {city} to {city} for this and would do so again.
Knows everybody who works on {topic}.
Do not ask about {organization}; it ended badly.
Sent me an article on {topic} which I should read before we talk.
Studied {field} and came to the work by accident.
Very clear about what is hard: {topic}, and the waiting.
Offered to show me round when I am next in {city}.
Was a {role} before this.
Wants to hear how it goes with {given}.
Thinks that {field} will need more people within five years.
Talks quickly, laughs often, leaves long pauses before the good answers.
Would rather hire somebody curious than somebody trained.
Recommended the evening course in {city}.
We share an interest in {topic}.
Has two children and works four days.
Left {organization} after nine years because of {topic}.
Their project {rare} is worth looking up.
""".strip().split("\n")

RESEARCH = """
About {number} people, most of them in {city}; founded in {year}.
They work on {topic} for hospitals, schools and towns.
Known for {topic}; the annual report mentions {rare} and a new office in {city}.
Hires twice a year, in spring and in autumn, mostly through people they know.
The work is {topic} in the morning and meetings in the afternoon, says the job page.
Professional organization: the society for {field}, with an open evening every month.
Usual way in: a degree in {field}, or three years beside a {role}.
Pay is published, and starts at {number} hundred a month.
Competes with {organization}, and lost a contract to them in {year}.
""".strip().split("\n")

HOW_KNOWN = """
{given} introduced us.
Sat beside me at the conference in {city}.
I wrote after reading about {topic}.
We were at the same school, some years apart.
Neighbour of {given} in {city}.
Found through the society for {field}.
""".strip().split("\n")

ANSWERS = """
The morning goes to {topic}, the afternoon to people.
It depends on the season: in {month} everything happens at once.
I began as a {role} and stayed because of the team.
More openings than applicants, but only for those who like {topic}.
Nobody checks the degree; they look at what you have made.
The society for {field} is worth the fee for its evenings alone.
Learn to write plainly. Half of the work is explaining {topic}.
Long hours for two weeks before each deadline, then it is quiet.
I would look for somebody who takes time to teach you.
Talk to {given} at {organization}; you may use my name.
The pay is fair, the pension is good, the building is cold.
What surprised me is how much of it is waiting for {topic}.
I wish I had asked more questions in the first year.
There is a course in {city}, one evening a week, and it is enough to start.
Ten years ago it was all {topic}; now it is {topic}.
Look at {rare} if you want to see where this is going.
""".strip().split("\n")

MESSAGES = """
May I ask you for twenty minutes about your work in {field}? I am not looking for a job, only for your view.
{given} suggested that I write to you. I am exploring {field} and would be glad of a short talk.
Thank you for your reply. Any morning next week suits me well.
Your piece on {topic} made me curious how one comes to do such work.
I shall ring on Thursday to ask whether a short talk is possible.
""".strip().split("\n")

SLOTS = {
    "place": "station café|book fair|open day|evening class|library|winter market|workshop|reunion".split("|"),
    "topic": """
budgets|soil|night shifts|archives|school meals|translation|patient records|bridges|open data|grant writing|ferries
old buildings|teaching|water pumps|typography|subtitles|bread|vaccines|supply chains|training|trams|river levels
museum visitors|interviewing|quality control|statistics|safety rules|harvests|sound|wind farms|accessibility|rehearsals
customer support|research ethics|procurement|data cleaning|apprenticeships|public transport|wood|measuring
""".strip()
    .replace("\n", "|")
    .split("|"),
    "month": "January February March April May June July August September October November December".split(),
    "city": CITIES,
    "field": FIELDS,
    "role": ROLES,
    "given": LATIN_GIVEN,
}

# Words that stand in few documents only: projects, products, places nobody else mentions.
RARE_HEADS = "Ab Cal Dor El Fen Gal Hy Il Jor Kal Lor Mer Nym Or Pel Qui Ryn Sol Tor Ul Vex Wyl Xan Yr Zel".split()
RARE_MIDDLES = "a ba cho de fi go hu ja ki la me ni o pra que ro sta ti u vi wo xe".split()
RARE_TAILS = "bax dion dril fax gon lith mar nox phor quin rion scope tech theon tra vant via wick xis zen".split()
