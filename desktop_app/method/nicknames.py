"""Short forms of first names."""

# A group a line: the full names and what they are shortened to. A short form may stand in several.
_GROUPS = """
abigail abby gail
albert al bert
alexander alex sasha xander lex
alexandra alex sasha sandra
alfred al fred alf
amanda mandy
andrew andy drew
andreas andi
anna annie anya ann anne
anthony tony
antonia toni
barbara barb babs
benjamin ben benny
bernadette bernie
bernard bernie bernd
bradley brad
caroline carrie caro
catherine katherine kathryn katharina kate katie kathy cathy kat kathi
charles charlie chuck
charlotte charlie lotte
christian chris
christina christine chris tina christa
christopher chris kit
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
donald don
dorothy dot dottie
edward ed eddie ted
eleanor ellie nora
elizabeth elisabeth liz beth betty eliza lisa elsa
emily em
emmanuel manu manny
eugene gene
frances fran
francis frank
francisco paco pancho
franz franzi
frederick friedrich fred fritz freddy
gabriel gabe
gabriele gabi
george georgie
gerald jerry gerry
gregory greg
harold harry hal
henry harry hank
isabella isabel bella izzy
jacob jake
jakob kobi
james jim jimmy jamie
janet jan
jeffrey geoffrey jeff geoff
jennifer jen jenny
jessica jess jessie
johannes hannes jan
john johnny jack
jonathan jon jonny
jose pepe
josef sepp
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo lenny
louis lou
louise lou
manuel manu
margaret maggie meg peggy greta
maria mia
matthew matt
matthias matze
maximilian max
melissa mel
michael mike mick mickey michi
michelle shelly
mohammed mo
mohamed mo
natalie nat
nathaniel nathan nate nat
nicholas nikolaus nick nicky klaus
nicole nicky nici
olivia liv livvy
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
rachel rach
raymond ray
rebecca becky becca
richard rick dick rich
robert rob bob bobby bert
ronald ron
roberta bobbie
samantha sam
samuel sam sammy
stephanie steph steffi
stephen steven steve stefan
susan sue susie suzanne susanne
teresa theresa terry tess
theodore theodor ted theo
thomas tom tommy
timothy tim
ulrich uli
valerie val
victoria vicky tori
vincent vince vinny
walter walt
william wilhelm bill will billy willy liam
wolfgang wolf
zachary zach
"""
_BY_NAME: dict[str, set[int]] = {}
for _number, _line in enumerate(_GROUPS.strip().splitlines()):
    for _name in _line.split():
        _BY_NAME.setdefault(_name, set()).add(_number)


def same_first_name(one: str, other: str) -> bool:
    """Whether two folded first names are forms of one."""
    return not _BY_NAME.get(one, set()).isdisjoint(_BY_NAME.get(other, set()))
