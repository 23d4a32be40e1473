"""Words that are names and also something else, so that not every one of them is somebody."""

# Given and family names that are everyday words; these count as a name only where they are written large.
_NAMES = """
abe ace angel april art ash august autumn baker ball banks barber bay bell bill bird bishop black bloom blue booker
booth brook brooks brown bush butler cain card carpenter case cash chance chase christian church clay clerk coach cole
cook cooper cross daily dale day dawn dean dolly don drake drew earl early east eden english ever faith farmer father
fay field fields fisher fox france frank free french friend frost gale gene gift ginger glass glen good grace grant gray
green guy hall hand harmony heath heather hill holiday holly honor hood hope house hunt hunter ivy jack jade james jay
jersey jewel job jordan joy judge june just keen key king kitty knight lake lane lark law lee light lily london long
love low lucky luna major man march mark marshal mason matt may melody mercy miles mill miller miner mint moon more nick
noble north oak old olive page paige paris park parks pat patience pearl penny peter piper pleasant pool pope porter
potter power price pride prince prior queen rain ray read reed reid rich ring river rob robin rock rod root rose rowan
ruby rusty sage sand sandy savage scott sharp shepherd short silver singer skinner sky skip small smart smith snow
south spring star stephen stone storm strong sue summer sun swan tailor taylor temple thorn tiger tony trace tucker van
vance violet wade walk walker wall ward ware waters way weaver west white wild will winter wise wolf wood woods worth
wright young
"""
# What organizations, places and people without a name are called by; alone, they are nobody's name.
_OTHERS = """
a about academy admin advice advisor agency all alumni american an and answer are as asia asked association at
australia bank board boston business but by call canada career careers center central centre chair chicago city clinic
coffee college committee community company conference consulting contact corporation council courier data department
design desk digital director district division doctor east economics editor education engineering europe european
event express fair family field first food foods for foundation from fund general german global group guide health
hello help her herald him his home hospital hotel human i in independent industries industry info information
innovation institute interview is it jobs journal labs laboratory legal library line mail management manager market
media meeting member ministry museum my national network new news no not note number of office officer on one open or
organization our partner partners people person post press privacy professor program project public question recruiter
research resources restaurant royal sales school science sciences second secretary sector security service services
she shop social society software solution solutions someone state states street student studio studios support systems
talent talk target team tech technical technologies technology test that the their them they thing things this time
times to today tribune union unit united university us user usa was we who why with work works world yes york you your
"""
NAMES = frozenset(_NAMES.split())
OTHERS = frozenset(_OTHERS.split())
# Between the names of a name; never a name alone.
_PARTICLES = """
van von der den de del della di da do dos das du la le les el al bin ibn ben bint abu af av zu zum zur ter ten y e san
st saint mac mc
"""
_TITLES = """
dr prof professor mr mrs ms mx miss sir dame lady lord herr frau dottoressa phd msc bsc mba jr sr ii iii iv esq emeritus
drs mme mlle rev fr dott ing dipl mag md
"""
# What a company is by law says nothing of who it is.
_LEGAL = "inc ltd llc llp plc gmbh ag kg bv nv sa srl spa ab oy as co corp corporation company limited"
# Where everybody has an address.
_PROVIDERS = """
gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com gmx.de gmx.net web.de
proton.me protonmail.com linkedin.com github.com twitter.com x.com facebook.com instagram.com xing.com youtube.com
medium.com orcid.org
"""
NAMES, OTHERS = frozenset(_NAMES.split()), frozenset(_OTHERS.split())
PARTICLES, TITLES = frozenset(_PARTICLES.split()), frozenset(_TITLES.split())
LEGAL, PROVIDERS = frozenset(_LEGAL.split()), frozenset(_PROVIDERS.split())
