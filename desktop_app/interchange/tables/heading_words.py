"""The headings that address books and spreadsheets of several languages write, as `headings.plain` leaves them."""

# Field of a contact -> headings, without number and place ("Business Phone 2" is "phone").
FIELDS: dict[str, str] = {
    "name": """name | full name | fullname | display name | displayname | contact | contact name | person |
        nom complet | naam | volledige naam | weergavenaam | nombre completo | fn | vollstandiger name | anzeigename |
        nom affiche | nome completo | formatted name |
        氏名 | 名前 | 姓名 | имя и фамилия | фио | imie i nazwisko""",
    "first_name": """first name | given name | firstname | first | vorname | prenom | voornaam | nombre | forename |
        givenname | nome | roepnaam | first names | имя | 名 | imie""",
    "middle_name": """middle name | additional name | middlename | tussenvoegsel | middelste naam |
        weitere vornamen | weiterer vorname | deuxieme prenom | segundo nombre | middle""",
    "last_name": """last name | family name | surname | lastname | last | nachname | familienname | nom |
        nom de famille | achternaam | apellidos | apellido | familyname | cognome |
        фамилия | 姓 | nazwisko""",
    "prefix": """name prefix | title prefix | honorific prefix | anrede | prefix | salutation | civilite | aanhef |
        tratamiento | namensprafix""",
    "suffix": "name suffix | suffix | honorific suffix | suffixe | achtervoegsel | sufijo | namenssuffix",
    "role": """role | position | job title | jobtitle | title | organization title | occupation | function | functie |
        beruf | poste | titre | titel | fonction | puesto | cargo | stelle | berufsbezeichnung | job |
        organisation title | current position | intitule du poste | должность | 役職 | stanowisko""",
    "organization": """organization | organisation | company | company name | organization name | organisation name |
        employer | firma | bedrijf | entreprise | empresa | societe | unternehmen | arbeitgeber | werkgever | azienda |
        current company | organisatie | firmenname | компания |
        организация | 会社 | 会社名 | 公司""",
    "field": "field | profession | industry | branche | secteur | sector | vakgebied | fachgebiet",
    "email": """email | email address | email value | primary email | secondary email | mail | email adresse |
        emailadresse | emailadres | email adres | courriel | correo electronico | adresse de messagerie |
        adresse de courrier | adresse email | adresse mail | adresse electronique | mail address | emails |
        email addresses | indirizzo email | direccion de correo electronico | emailaddress | email primary |
        メール | メールアドレス | 电子邮件 | эл почта | электронная почта""",
    "phone": """phone | telephone | phone number | mobile | mobile phone | mobile number | primary phone | phone value |
        telefon | telefoon | telefono | handy | tel | tel mobile | telephone number | mobiltelefon | mobiele telefoon |
        telefonnummer | telefoonnummer | cell | cell phone | cellphone | company main phone | car phone | radio phone |
        telephone mobile | portable | haupttelefon | hoofdtelefoon | telephone societe | telephone principal |
        telefon firma | hoofdtelefoon bedrijf | autotelefon | autotelefoon | telephone voiture | fax | fax number |
        telefax | telecopie | faxnummer | pager | pager number | landline | festnetz | mobil | gsm | iphone | phones |
        phone numbers | movil | numero de telephone | telefono movil | main phone | telefoon mobiel | primary |
        телефон | 電話 | 電話番号 | 电话""",
    "link": """url | website | web page | webpage | website value | linkedin | linkedin url | linkedin profile |
        linked in | linked in url | linked in profile |
        profile url | personal web page | homepage | webseite | page web | site web | webpagina | sitio web | web |
        personal website | web site | internet | profile | link | url value | internetseite""",
    "address": """address | address formatted | mailing address | adresse | adres | direccion | anschrift |
        adresse postale | postal address | full address | indirizzo""",
    "po_box": "po box | address po box | postfach | boite postale | postbus | postbusnummer | apartado postal | pobox",
    "extended": "address extended address | extended address | adresszusatz | complement d'adresse | apartment",
    "street": """street | address street | street address | strasse | straat | rue | calle | street name |
        address line | strasse und hausnummer""",
    "city": """city | address city | ort | stadt | plaats | ville | ciudad | town | locality | woonplaats |
        weiterer ort""",
    "region": """state | region | address region | province | provincie | bundesland | bundesland/kanton | dep/region |
        county | departement | state/province | provincia | kanton""",
    "postal_code": """postal code | address postal code | zip | zip code | zipcode | postleitzahl | plz | postcode |
        code postal | codigo postal | postalcode | zip/postal code""",
    "country": """country | country/region | address country | land | land/region | land/regio | pays | pays/region |
        pais | pais/region""",
    "tags": """tags | labels | categories | group membership | groups | category | kategorien | kategorie |
        categorieen | categories | etiketten | gruppen | groupes | groepen | categorias | tag | group""",
    "time_zone": "time zone | timezone | zone | tz | zeitzone | tijdzone | fuseau horaire",
    "how_known": "how known | how you know them | source | how we met | connection | met at",
    "notes": """notes | note | comments | bemerkungen | notizen | opmerkingen | remarks | notas | notities | comment |
        commentaires | anmerkungen | description""",
    "connected_on": "connected on | connected | verknupft am",
    "uid": "askwell id | uid | uuid",
    "label": """email label | email type | phone label | phone type | address label | address type | website label |
        website type | url label""",
    "": """email display name | file as | email angezeigter name | nom complet de l'adresse de messagerie |
        weergavenaam email | email weergavenaam | askwell order | askwell more | askwell properties |
        askwell changed""",
}
# Words that say which of several e-mails, phones or addresses a column holds, at either end of a heading.
PLACES: dict[str, str] = {
    "home": "home | private | privat | domicile | thuis | huisadres | huis | prive | personal | casa | particular",
    "work": """business | work | geschaftlich | bureau | werk | op werk | werkadres | zakelijk | professionnel |
        professionnelle | office | trabajo | buro | company | dienstlich""",
    "other": """other | weitere | weiterer | weiteres | weiteres/r | weiteres/e | autre | ander | ander adres | andere |
        anders | overig | otro | otra""",
    "mobile": "mobile | mobil | handy | cell | iphone | gsm | movil | mobiel",
    "main": "main | haupt",
    "fax": "fax",
}
# A phone whose heading says what kind it is.
PHONE_LABELS: dict[str, str] = {
    "mobile": """mobile | mobile phone | mobile number | handy | tel mobile | mobiltelefon | mobiele telefoon | cell |
        cell phone | cellphone | telephone mobile | portable | mobil | gsm | iphone | movil | telefono movil |
        telefoon mobiel | car phone | autotelefon | autotelefoon | telephone voiture | radio phone""",
    "fax": "fax | fax number | telefax | telecopie | faxnummer",
    "pager": "pager | pager number",
    "main": """company main phone | haupttelefon | hoofdtelefoon | telephone principal | telephone societe |
        telefon firma | hoofdtelefoon bedrijf | main phone""",
    "home": "landline | festnetz",
}
# What some programs write into every row though nobody said it, by the columns in which they do.
DEFAULTS = frozenset(("normal", "unspecified", "false", "falsch", "faux", "onwaar", "0", "0/0/00", "0.0.00", "smtp"))
_DEFAULTED = """priority | sensitivity | gender | private | initials | birthday | anniversary | email type | email typ |
    prioritat | vertraulichkeit | geschlecht | privat | geburtstag | jahrestag | sexe | prive | priorite | geslacht |
    type de messagerie | type email | prioriteit | gevoeligheid | language | mileage | directory server | verjaardag |
    critere de diffusion | anniversaire | anniversaire de mariage ou fete | trouwdag"""
DEFAULTED = frozenset(" ".join(one.split()) for one in _DEFAULTED.split("|"))
