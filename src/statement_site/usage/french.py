"""French usage."""

from __future__ import annotations

from statement_site.usage.demonyms.french import DEMONYMS
from statement_site.usage.names.french import NAMES
from statement_site.usage.usage import Usage

FRENCH = Usage(
    language="fr",
    common=frozenset(["le", "la", "les", "des", "du", "et", "dans", "pour", "sur", "une", "est", "que", "qui", "au", "aux", "avec", "par"]),
    kinds=(
        (r"d[eé]claration (?:conjointe|commune)|communiqu[eé] (?:conjoint|commun)", "joint-statement"),
        (r"communiqu[eé] de presse", "press-release"),
        (r"communiqu[eé]", "communique"),
        (r"d[eé]claration de (?:M\.|MM\.|Mme)", "remarks"),
        (r"d[eé]claration [aà] la presse|point de presse", "press-statement"),
        (r"d[eé]claration", "declaration"),
        (r"conf[eé]rence de presse", "press-conference"),
        (r"entretien (?:de|avec|entre|t[eé]l[eé]phonique)|entrevue|visite (?:de travail|officielle|bilat[eé]rale)|conversation t[eé]l[eé]phonique|rencontre (?:de|avec|entre)", "readout"),
        (r"discours|allocution|intervention", "speech"),
        (r"interview|entretien", "interview"),
        (r"propos", "remarks"),
        (r"\btrait[eé]\b", "treaty"),
        (r"\bprotocole\b", "protocol"),
        (r"\baccord\b", "agreement"),
    ),
    begins=(
        r"d[eé]but (?:du|de la) (?:texte|citation|d[eé]claration)",
        r"texte(?: int[eé]gral| complet)?(?: (?:du|de la) (?:d[eé]claration|communiqu[eé])(?: conjointe?| commune?)?)?\s*:",
    ),
    ends=(r"fin(?: (?:du|de la|de) (?:texte|citation|d[eé]claration|communiqu[eé]))?",),
    downloads=(r"(?:t[eé]l[eé]charger|lire|consulter) (?:le |la )?(?:texte|communiqu[eé]|d[eé]claration|document)(?: complet| compl[eè]te| int[eé]gral)?(?: ici)?",),
    releases=(
        r"(?:ce qui suit|(?:la|les|le) (?:d[eé]clarations?|propos|texte|communiqu[eé]) (?:suivante?s?|qui sui(?:t|vent)|ci-dessous))\b.{0,60}\battribu\w+.{0,120}:$",
        r"(?:le|la|un|une|l[’'])(?: ?[\w’'-]+ ){0,6}(?:porte-parole|minist[eè]re|d[eé]partement|gouvernement|ambassade|pr[eé]sidence|secr[eé]tariat|ministre|pr[eé]sidente?)(?:[ ,][^:.]{0,90})?\b(?:d[eé]clar[eé]|fait|publi[eé]|publie|diffus[eé]|rendu publi\w+|communique|dit|indiqu[eé])\b[^:.]{0,70}:$",
        r"(?:le|la) (?:porte-parole|minist[eè]re|pr[eé]sidence|gouvernement|ministre)\b[^:.]{0,90}\b(?:suivante?|ci-apr[eè]s) ?:$",
        r"(?:voici|ci-apr[eè]s|ci-dessous)\b.{0,80}\b(?:texte|d[eé]claration|communiqu[eé])\b",
        r"le texte (?:suivant|de la|du|int[eé]gral)\b.{0,120}\b(?:publi[eé]|diffus[eé]|rendu)",
        r"la d[eé]claration (?:suivante|ci-dessous)\b.{0,120}\b(?:publi[eé]e|diffus[eé]e|adopt[eé]e)",
    ),
    furniture=(
        r"site officiel.{0,80}",
        r"(?:service|bureau|cellule|direction) (?:de |de la )(?:presse|communication)\b.{0,40}",
        r"accueil|menu|recherche(?:r)?|partager|imprimer|courriel|[eé]couter|fermer|ouvrir|presse|actualit[eé]s?",
        r"partager (?:sur|via|par|cette|cet|la|l’).*|copier le lien.*|enregistrer",
        r"(?:aller|passer|acc[eé]der) (?:directement )?au (?:contenu|menu).*|(?:retour en )?haut de (?:la )?page|retour.{0,30}|bienvenue sur .{3,80}|(?:vous [eê]tes )?ici ?:.*|fil d[’']ariane",
        r"publicit[eé]|chargement.*|t[eé]l[eé]charger.*|(?:voir|lire) (?:plus|tout|tous|toutes).*",
        r".*\b(?:utilise(?:ns|nt)?|utilisons) des cookies\b.*|.*\bcookies\b.*\b(?:accepter|refuser|param[eé]tr).*|politique de confidentialit[eé].*|gestion des cookies.*|tout (?:accepter|refuser)|personnaliser",
        r"(?:publi[eé]|mis en ligne|mis(?:e)? [aà] jour|derni[eè]re (?:modification|mise [aà] jour)).{0,80}|auteur ?:.*|sources? ?:.*|source [A-Z]\w+|par .{3,60} le .{6,40}|par [^.]{3,40}|temps de lecture.*",
        r"tous droits r[eé]serv[eé]s.*|©.*|mentions l[eé]gales.*|plan du site|contact|accessibilit[eé].*|s[’']abonner.*|suivez[- ]nous.*|lettre d[’']information.*",
        r"mots[- ]cl[eé]s ?:.*|cat[eé]gories? ?:.*|th[eè]mes? ?:.*|(?:pr[eé]c[eé]dent|suivant)|photo ?:.*|cr[eé]dit.{0,60}",
    ),
    notices=(
        r"cette page vous a-t-elle .{4,40}\?|le contenu de ce(?:tte page| site)\b.{0,60}\barchiv.{0,120}",
        r"\(?traduction (?:non officielle|de courtoisie)\b.{0,120}", r"tous droits r[eé]serv[eé]s\.?"),
    insets=(r"partager|imprimer|publicit[eé]|[eé]couter|tweeter|photo ?: .*|cr[eé]dit photo.*",),
    tails=(
        r"cette page vous a-t-elle .{4,40}\?",
    ),
    footers=(
        r"adresse pour l[’']envoi de questions|auteur|[aà] consulter [eé]galement|suivez l[’']\w+",
        r"(?:articles|actualit[eé]s|documents|contenus|sujets|liens) (?:li[eé]s|associ[eé]s|connexes|similaires)|sur le m[eê]me (?:th[eè]me|sujet)|[aà] lire (?:aussi|[eé]galement).*|en savoir plus|voir aussi.*|lire (?:aussi|la suite).*|derni[eè]res (?:actualit[eé]s|nouvelles)|les plus lus",
        r"laisser un commentaire.*|commentaires?|suivez[- ]nous.*|r[eé]seaux sociaux|contacts? presse.*|partager (?:cet|cette|la) .*|dans la m[eê]me rubrique|informations compl[eé]mentaires",
    ),
    labels=("intervenants?(?:\\(s\\))?", "circonstances?", "lieu", "date", "prononc[eé](?:e)? (?:le|par)", "th[eè]mes?", "objet", "mots[- ]cl[eé]s"),
    datelines=(
        r"compte[- ]rendu|fiche d[’']information|transcription|verbatim|propos liminaires|.{0,40}\bseul le prononc[eé] fait foi|d[eé]partement\b[^.:]{0,80}|bureau\b[^.:]{0,80}",
        r"prononc[eé] le.{0,40}|texte int[eé]gral|seul le prononc[eé] fait foi|pour diffusion imm[eé]diate",
        r"communiqu[eé](?: de presse| conjoint)?(?: n[.°ºo]*\s?[\w/ -]{1,40})?|discours|d[eé]clarations?|point de presse|actualit[eé]|[eé]v[eé]nement",
        r"(?:minist[eè]re|ambassade|direction|cabinet|porte-parole|service de presse|pr[eé]sidence)\b[^.]{0,80}|(?:n[°ºo]|r[eé]f)(?![a-zà-ÿ])\.? ?(?=\D{0,12}\d)[\w/ -]{1,30}",
        r"\d{1,2}(?:[:.]| ?h ?)\d{2}",
    ),
    sites=("minist[eè]re", "secr[ée]tariat", "cabinet du", "minist[eè]re des", "france diplomatie", "ambassade", "gouvernement", "[eé]lys[eé]e", "pr[eé]sidence", "d[eé]partement f[eé]d[eé]ral", "portail", "site officiel", "affaires [eé]trang[eè]res", r"\w+\.(?:gouv|gov|org|com|net|int|eu)\b"),
    locatives=("à", "au", "aux", "en"),
    subjects=("sur", "concernant", "relative à", "relatif à", "au sujet de"),
    both=r"\b(?:les deux|deux) (?:pays|parties|gouvernements|nations|[eé]tats|ministres|pr[eé]sidents|dirigeants|chefs)\b",
    encounters=r"\b(?:s[’']est entretenue?|(?:a|ont) (?:aujourd[’']hui )?(?:re[cç]u|rencontr[eé])|ont [eé]t[eé] re[cç]us?|a [eé]t[eé] re[cç]ue?|a eu un entretien)\b",
    offices=(
        r"(?:vice-)?ministre (?:d[eé]l[eé]gu[eé]e? )?(?:d[’']|de l[’']|de la |des |du |de )(?:[EÉ]tat|Europe|Affaires|D[eé]fense|Arm[eé]es|[EÉ]conomie|Finances|Commerce|[EÉ]nergie|Culture|Justice|Int[eé]rieur|affaires)(?:,?(?: et| et de la| et de l[’']| et du| et des| de la| de l[’']| du| des| de| à l[’'])? ?(?:[eé]trang[eè]res|ext[eé]rieures|Affaires|[EÉ]trang[eè]res|Coop[eé]ration|africaine|internationale|R[eé]gionale|R[eé]gional|Tunisiens|S[eé]n[eé]galais|[EÉ]tranger|Int[eé]gration|D[eé]veloppement|Francophonie|Communaut[eé]|Marocains|r[eé]sidant|extérieur|Commerce)\b)*",
        r"premi[eè]re? ministre|vice-premier ministre|(?:vice-)?pr[eé]sidente?(?: de la R[eé]publique| du Conseil europ[eé]en| de la Commission europ[eé]enne| [eé]lue?)?|chef de l[’'][EÉ]tat|chanceli[eè]re?|secr[eé]taire d[’'][EÉ]tat|secr[eé]taire g[eé]n[eé]rale?|haute? repr[eé]sentante?|chef(?:fe)? de la diplomatie|ambassadeur|ambassadrice|roi|reine|conseill(?:er|[eè]re) f[eé]d[eé]rale?|ministre",
    ),
    genitive=r"(?:,? (?:de la |de l[’']|des |du |de |d[’'])(?:(?:r[eé]publique|royaume|[eé]tat|gouvernement|conf[eé]d[eé]ration|f[eé]d[eé]ration)(?: \w+)? (?:de la |de l[’']|des |du |de |d[’']))?)",
    honorifics=r"(?:(?:S\. ?E\.(?: M\.| Mme)?|(?:son|sa|leurs) (?:excellence|majest[eé])|M\.|MM\.|Mme|Mmes|monsieur|madame|Dr|docteur|g[eé]n[eé]ral|sir)[  ])*",
    cues={
        "climate-change": ("climat",),
        "counter-terrorism": ("terrorisme",),
        "democracy": ("démocrat",),
        "human-rights": ("droits de l’homme", "droits de l'homme", "droits humains"),
        "investment": ("investissement",),
        "migration": ("migration", "migrants", "migratoire"),
        "rule-of-law": ("état de droit",),
        "security-cooperation": ("coopération sécuritaire", "sécurité régionale", "coopération de défense"),
        "trade": ("commerce", "commercia", "échanges commerciaux"),
        "transnational-crime": ("criminalité organisée", "trafic de drogue", "narcotrafic"),
        "cultural-heritage": ("patrimoine culturel", "biens culturels"),
        "energy": ("énergie", "énergétique"),
        "health": ("santé", "pandémie"),
        "education": ("éducation", "enseignement supérieur"),
        "borders": ("frontière", "frontalier"),
    },
    demonyms=DEMONYMS,
    names=NAMES,
)  # fmt: skip
