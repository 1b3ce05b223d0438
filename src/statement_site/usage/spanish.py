"""Spanish usage."""

from __future__ import annotations

from statement_site.usage.demonyms.spanish import DEMONYMS
from statement_site.usage.names.spanish import NAMES
from statement_site.usage.usage import Usage

SPANISH = Usage(
    language="es",
    common=frozenset(["de", "la", "el", "que", "en", "los", "las", "del", "y", "con", "para", "por", "una", "se", "su", "al", "como"]),
    kinds=(
        (r"declaraci[oó]n conjunta|comunicado conjunto|declaraci[oó]n a la prensa conjunta", "joint-statement"),
        (r"declaraci[oó]n\b", "declaration"),
        (r"comunicado de prensa|nota de prensa|bolet[ií]n", "press-release"),
        (r"nota informativa", "press-release"),
        (r"comunicado", "communique"),
        (r"conferencia de prensa|rueda de prensa", "press-conference"),
        (r"conversaci[oó]n|llamada|se re[uú]ne con|re[uú]ni[oó]n (?:de|con)|encuentro con|sostuvo", "readout"),
        (r"palabras|saludo", "remarks"),
        (r"discurso|intervenci[oó]n|mensaje", "speech"),
        (r"entrevista", "interview"),
        (r"\btratado\b", "treaty"),
        (r"\bprotocolo\b", "protocol"),
        (r"\bacuerdo\b|\bconvenio\b", "agreement"),
    ),
    begins=(
        r"(?:inicio|comienzo|inicia|comienza)(?: del?)?(?: el)? (?:texto|comunicado|mensaje)",
        r"texto(?: completo| [ií]ntegro)?(?: del? (?:la )?(?:declaraci[oó]n|comunicado)(?: conjunt[ao])?)?\s*:",
    ),
    ends=(r"fin(?:al)?(?: del?)?(?: (?:el )?(?:texto|comunicado|mensaje))?|termina (?:el )?texto",),
    downloads=(r"(?:descargar?|ver|leer|consultar) (?:el |la )?(?:texto|comunicado|declaraci[oó]n|documento)(?: completo| completa| [ií]ntegro)?(?: aqu[ií])?",),
    releases=(
        r"(?:ce )?(?:lo siguiente|las? (?:siguientes? )?declaraci(?:[oó]n|ones)|el siguiente (?:texto|comunicado)|las palabras)\b.{0,80}\b(?:atribui\w+|atribuy\w+|atribuible)\b.{0,120}:$",
        r"(?:el|la|un|una) (?:[\w’'-]+ ){0,6}(?:portavoz|vocer[oa]|ministerio|canciller[ií]a|secretar[ií]a|departamento|gobierno|embajada|presidencia|ministr[oa]|presidente|presidenta|canciller)(?:[ ,][^:.]{0,90})?\b(?:dijo|declar[oó]|manifest[oó]|se[ñn]al[oó]|expres[oó]|emite|emiti[oó]|difundi[oó]|divulg[oó]|public[oó]|informa|da a conocer|comunica)\b[^:.]{0,70}:$",
        r"(?:a continuaci[oó]n|seguidamente)\b.{0,80}\b(?:texto|declaraci[oó]n|comunicado|transcripci[oó]n)\b",
        r"el (?:siguiente|presente) (?:texto|comunicado) (?:fue|ha sido|es)",
        r"el texto (?:de|del|completo|[ií]ntegro|siguiente)\b.{0,120}\b(?:fue|es el siguiente)",
    ),
    furniture=(
        r"(?:sitio (?:web )?|p[aá]gina )oficial.{0,80}",
        r"(?:oficina|direcci[oó]n|servicio|gabinete|departamento) de (?:prensa|informaci[oó]n|comunicaci[oó]n)\b.{0,40}",
        r"inicio|portada|men[uú]|buscar?|compartir|imprimir|correo|escuchar|cerrar|abrir|prensa|noticias?",
        r"compartir? (?:en|por|v[ií]a|esta|este|p[aá]gina|noticia).*|copiar enlace.*|guardar",
        r"(?:saltar|ir|pasar) al? (?:contenido|men[uú]).*|volver .{2,30}|(?:est[aá]s?|usted est[aá]) aqu[ií]:?.*",
        r"publicidad|cargando\.*|descargar?.*|ver (?:m[aá]s|todas?|todos).*",
        r".*\b(?:utiliza(?:mos)?|usa(?:mos)?) cookies\b.*|pol[ií]tica de (?:cookies|privacidad).*|aceptar (?:todas|cookies).*",
        r"(?:fecha|publicado|actualizado|[uú]ltima (?:actualizaci[oó]n|modificaci[oó]n)).{0,60}|autor(?:a)?:.*|fuente:.*|\d+ (?:visitas|comentarios)",
        r"todos los derechos reservados.*|©.*|aviso legal.*|mapa (?:del sitio|web)|contacto|accesibilidad|suscr[ií].*|s[ií]guenos.*|bolet[ií]n.*|t[eé]rminos y condiciones.*",
        r"etiquetas?:.*|categor[ií]as?:.*|temas?:.*|palabras clave:.*|(?:anterior|siguiente)|foto:.*|imagen:.*|escuchar art[ií]culo",
        r"esta es una p[aá]gina oficial.*|.* plataforma digital [uú]nica .*",
    ),
    notices=(
        r"imagen \w*\d{3,}\w*|¿(?:te|le) (?:result[oó]|fue|pareci[oó]) .{4,60}\?|la legalidad, veracidad .{4,160}",
        r"contesta nuestra encuesta.{0,60}|¿c[oó]mo fue tu experiencia.{0,40}", r"\(?(?:esta )?traducci[oó]n (?:no oficial|de cortes[ií]a|es proporcionada)\b.{0,200}", r"todos los derechos reservados\.?"),
    insets=(r"compartir|imprimir|publicidad|escuchar|tuitear|foto: .*|imagen: .*",),
    tails=(
        r"¿.{4,60}\b(?:p[aá]gina|informaci[oó]n|contenido)\b.{0,20}\?",
    ),
    footers=(
        r"¿.{4,60}\b(?:p[aá]gina|informaci[oó]n|contenido)\b.{0,20}\?",
        r"noticias? relacionad[ao]s?|art[ií]culos relacionados|contenidos? relacionados?|documentos relacionados|enlaces (?:relacionados|de inter[eé]s)|m[aá]s noticias.*|otras noticias|[uú]ltimas noticias|lo m[aá]s (?:le[ií]do|visto)",
        r"tambi[eé]n (?:te|le) puede interesar.*|te puede interesar.*|leer m[aá]s|lea tambi[eé]n.*|ver tambi[eé]n|deja(?:r)? (?:un|una) (?:comentario|respuesta).*|comentarios?|s[ií]guenos.*|redes sociales|contacto de prensa.*|compartir",
        r"(?:esta entrada|este contenido) (?:fue|es) publicad[ao].*",
    ),
    labels=("lugar", "fecha", "hora", "temas?", "asunto", "evento", "participantes?"),
    datelines=(
        r"(?:para|de) (?:publicaci[oó]n|difusi[oó]n|divulgaci[oó]n) inmediata|s[ií]ntesis|resumen|versi[oó]n estenogr[aá]fica|s[oó]lo es v[aá]lid[oa] .{4,40}|informaci[oó]n (?:para|de) (?:la )?prensa.{0,40}|observaciones|transcripci[oó]n|hoja informativa",
        r"departamento\b[^.:]{0,80}",
        r"comunicado(?: de prensa| oficial| conjunto)?(?: n[.º°o]*\s?[\w/ -]{1,40})?|nota (?:de prensa|informativa)(?: .{1,40})?|bolet[ií]n(?: .{1,40})?|discursos?|declaraciones|noticia",
        r"(?:la )?casa blanca|para publicaci[oó]n inmediata|(?:oficina|direcci[oó]n|ministerio|secretar[ií]a|canciller[ií]a|embajada|gobierno)\b[^.]{0,80}|(?:n[º°o]|nro)(?![a-zà-ÿ])\.? ?(?=\D{0,12}\d)[\w/ -]{1,30}",
        r"\d{1,2}[:.]\d{2}(?: ?h(?:oras|rs)?\.?)?|\d{1,2}:\d{2} ?[ap]\.? ?m\.?",
    ),
    sites=("ministerio de", "canciller[ií]a", "secretar[ií]a de", "gobierno de", "gob\\.\\w+", "embajada", "la moncloa", "presidencia de", "ministerio", "vicepresidencia", "congreso", "gobierno", "plataforma del estado", "portal", "noticias", "departamento de estado", r"\w+\.(?:gob|gov|org|com|net|int|eu)\b"),
    locatives=("en",),
    subjects=("sobre", "acerca de", "respecto de", "respecto a", "relativa a", "relativo a", "en torno a"),
    both=r"\b(?:ambos|ambas|los dos|las dos|dos) (?:pa[ií]ses|partes|gobiernos|naciones|estados|cancilleres|ministr[oa]s|presidentes|mandatarios|delegaciones)\b",
    encounters=r"\b(?:se reuni[oó] (?:\w+ ){0,2}con|se reunieron|sostuvo (?:una |un )?(?:\w+ ){0,2}(?:reuni[oó]n|conversaci[oó]n|encuentro)|convers[oó] con|habl[oó] (?:por tel[eé]fono )?con|recibi[oó] (?:\w+ ){0,3}al?)\b",
    offices=(
        r"(?:vice|sub)?(?:ministr[oa]|secretari[oa]) de (?:Estado(?: de)?|Relaciones Exteriores|Asuntos Exteriores|Defensa|Econom[ií]a|Hacienda|Comercio|Energ[ií]a|Cultura|Salud|Educaci[oó]n|Justicia|Gobernaci[oó]n)(?:,?(?: y| de la| de| e)? (?:Culto|Uni[oó]n|Europea|Cooperaci[oó]n|Movilidad|Humana|Comercio|Internacional|Exterior|P[uú]blico|Cr[eé]dito|Integraci[oó]n|Turismo)\b)*",
        r"(?:vice|sub)?canciller|primer[a]? ministr[oa]|(?:vice)?president[ea](?: (?:del gobierno|de la rep[uú]blica|constitucional|electo|electa))*|alt[ao] representante|secretari[oa] general|embajador[a]?|rey|reina|jefe de estado|ministr[oa]|secretari[oa] de estado",
    ),
    genitive=r"(?:,? (?:de los|de las|de la|del|de) (?:(?:rep[uú]blica|reino|estado|estados|gobierno|confederaci[oó]n|federaci[oó]n)(?: \w+)? (?:de los|de las|de la|del|de) )?)",
    honorifics=r"(?:(?:S\. ?E\.|(?:su|sus) (?:excelencia|majestad)|Excm[oa]\. Sra?\.|Sra?\.|señora?|don|doña|Dra?\.|Lic\.|Ing\.|embajador[a]?|general)[  ])*",
    cues={
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
)  # fmt: skip
