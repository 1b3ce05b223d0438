"""Spanish usage."""

from __future__ import annotations

from statement_site.usage.demonyms.spanish import DEMONYMS
from statement_site.usage.names.spanish import NAMES
from statement_site.usage.usage import Usage

SPANISH = Usage(
    language="es",
    common=frozenset(["de", "la", "el", "que", "en", "los", "las", "del", "y", "con", "para", "por", "una", "se", "su", "al", "como"]),
    kinds=(
        (r"declaraci[oó]n(?:es)?(?: \w+){0,3} conjuntas?|(?:comunicado|pronunciamiento)(?: \w+){0,2} conjunto|nota conjunta", "joint-statement"),
        (r"entrevista (?:concedida|de|en|a)\b", "interview"),
        (r"declaraciones (?:a la prensa )?(?:de|del|con|previas)\b", "remarks"),
        (r"declaraci[oó]n\b", "declaration"),
        (r"comunicado de prensa|nota de prensa|bolet[ií]n", "press-release"),
        (r"nota informativa", "press-release"),
        (r"comunicado", "communique"),
        (r"pronunciamiento|posicionamiento", "press-statement"),
        (r"conferencia de prensa|rueda de prensa", "press-conference"),
        (r"conversaci[oó]n|conversan? con|llamada|se re[uú]nen?\b|se reuni(?:[oó]|eron)\b|re[uú]ni[oó]n (?:de|con|entre)|encuentro (?:con|entre)|sostuvo|sostienen?\b|recibe (?:a|en)\b|recibi[oó] a|visita (?:oficial|de trabajo|de estado)|dialog[oóa] con|se entrevista", "readout"),
        (r"palabras|saludo|alocuci[oó]n", "remarks"),
        (r"discurso|intervenci[oó]n|mensaje", "speech"),
        (r"entrevista", "interview"),
        (r"\btratado\b", "treaty"),
        (r"\bprotocolo\b", "protocol"),
        (r"\bacuerdo\b|\bconvenio\b", "agreement"),
    ),
    begins=(r"texto|contenido|cuerpo",
        r"a continuaci[oó]n,? (?:se (?:reproduce|transcribe) )?(?:el|la) (?:texto|comunicado|declaraci[oó]n|nota|carta|mensaje)(?: (?:completo|completa|[ií]ntegr[oa]|oficial|conjunt[oa])){0,2}\s*:",
        r"(?:inicio|comienzo|inicia|comienza)(?: del?)?(?: el)? (?:texto|comunicado|mensaje)",
        r"texto(?: completo| [ií]ntegro)?(?: del? (?:la )?(?:declaraci[oó]n|comunicado)(?: conjunt[ao])?)?\s*:",
    ),
    ends=(r"fin(?:al)?(?: del?)?(?: (?:el )?(?:texto|comunicado|mensaje))?|termina (?:el )?texto",),
    releases=(
        r"(?:ce )?(?:lo siguiente|las? (?:siguientes? )?declaraci(?:[oó]n|ones)|el siguiente (?:texto|comunicado)|las palabras)\b.{0,80}\b(?:atribui\w+|atribuy\w+|atribuible)\b.{0,120}:$",
        r"(?:el|la|un|una) (?:[\w’'-]+ ){0,6}(?:portavoz|vocer[oa]|ministerio|canciller[ií]a|secretar[ií]a|departamento|gobierno|embajada|presidencia|ministr[oa]|presidente|presidenta|canciller)(?:[ ,][^:.]{0,90})?\b(?:dijo|declar[oó]|manifest[oó]|se[ñn]al[oó]|expres[oó]|emite|emiti[oó]|difundi[oó]|divulg[oó]|public[oó]|informa|da a conocer|comunica)\b[^:.]{0,70}:$",
        r"(?:a continuaci[oó]n|seguidamente)\b.{0,80}\b(?:texto|declaraci[oó]n|comunicado|transcripci[oó]n)\b",
        r"el (?:siguiente|presente) (?:texto|comunicado) (?:fue|ha sido|es)",
        r"el texto (?:de|del|completo|[ií]ntegro|siguiente)\b.{0,120}\b(?:fue|es el siguiente)",
    ),
    locatives=("en",),
    subjects=("sobre", "acerca de", "respecto de", "respecto a", "relativa a", "relativo a", "en torno a", "rechazo por", "rechazo a", "satisfacción por", "beneplácito por", "preocupación por"),
    both=r"\b(?:ambos|ambas|los dos|las dos|dos) (?:pa[ií]ses|partes|gobiernos|naciones|estados|cancilleres|ministr[oa]s|presidentes|mandatarios|delegaciones)\b",
    encounters=r"\b(?:se reuni[oó] (?:\w+ ){0,2}con|se reunieron|(?:sostuvo|mantuvo) (?:una |un )?(?:\w+ ){0,2}(?:reuni[oó]n|conversaci[oó]n|encuentro)|convers[oó] con|(?:se ha comunicado|se comunic[oó]) con|(?:realiz[oó]|efectu[oó]|ha realizado|ha efectuado) una visita|habl[oó] (?:por tel[eé]fono )?con|recibi[oó] (?:\w+ ){0,3}al?)\b",
    offices=(
        r"(?:vice|sub)?(?:ministr[oa]|secretari[oa]) de (?:Estado(?: de)?|Relaciones Exteriores|Asuntos Exteriores|Defensa|Econom[ií]a|Hacienda|Comercio|Energ[ií]a|Cultura|Salud|Educaci[oó]n|Justicia|Gobernaci[oó]n)(?:,?(?: y| de la| de| e)? (?:Culto|Uni[oó]n|Europea|Cooperaci[oó]n|Movilidad|Humana|Comercio|Internacional|Exterior|P[uú]blico|Cr[eé]dito|Integraci[oó]n|Turismo)\b)*",
        r"(?:vice|sub)?canciller|primer[a]? ministr[oa]|(?:vice)?president[ea](?: (?:del gobierno|de la rep[uú]blica|constitucional|electo|electa))*|alt[ao] representante|secretari[oa] general|embajador[a]?|rey|reina|jefe de estado|ministr[oa]|secretari[oa] de estado",
    ),
    genitive=r"(?:,? (?:de los|de las|de la|del|de) (?:(?:rep[uú]blica|reino|estado|estados|gobierno|confederaci[oó]n|federaci[oó]n)(?: \w+)? (?:de los|de las|de la|del|de) )?)",
    honorifics=r"(?:(?:S\. ?E\.|(?:su|sus) (?:excelencia|majestad)|Excm[oa]\. Sra?\.|Sra?\.|señora?|don|doña|Dra?\.|Lic\.|Ing\.|embajador[a]?|general)[  ])*",
    cues={
        "labour": ("laboral", "empleo", "trabajadores", "derechos de los trabajadores"),
        "climate-change": ("climátic", "cambio climático"),
        "counter-terrorism": ("terrorismo",),
        "democracy": ("democracia", "democrátic"),
        "human-rights": ("derechos humanos",),
        "investment": ("inversión", "inversiones"),
        "migration": ("migración", "migrantes", "migratori"),
        "rule-of-law": ("estado de derecho",),
        "security-cooperation": ("seguridad ciudadana", "cooperación en seguridad", "seguridad regional"),
        "trade": ("comercio", "comercial"),
        "transnational-crime": ("crimen organizado", "delincuencia organizada", "narcotráfico"),
        "cultural-heritage": ("patrimonio cultural", "bienes culturales"),
        "energy": ("energía", "energétic"),
        "health": ("salud", "pandemia"),
        "education": ("educación", "becas"),
        "borders": ("frontera", "fronteriz"),
    },
    demonyms=DEMONYMS,
    names=NAMES,
    months={"setiembre": 9, "set": 9},
)  # fmt: skip
