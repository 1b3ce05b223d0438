"""Portuguese usage."""

from __future__ import annotations

from statement_site.usage.demonyms.portuguese import DEMONYMS
from statement_site.usage.names.portuguese import NAMES
from statement_site.usage.usage import Usage

PORTUGUESE = Usage(
    language="pt",
    common=frozenset(["o", "os", "as", "uma", "um", "não", "são", "com", "para", "pelo", "pela", "dos", "das", "à", "ao", "em", "do", "da"]),
    kinds=(
        (r"declara[cç][aã]o conjunta|comunicado conjunto|nota (?:à imprensa )?conjunta", "joint-statement"),
        (r"comunicado de imprensa|nota à imprensa|nota de imprensa", "press-release"),
        (r"comunicado", "communique"),
        (r"declara[cç][aã]o à imprensa", "press-statement"),
        (r"declara[cç][aã]o\b", "declaration"),
        (r"confer[eê]ncia de imprensa|entrevista coletiva|coletiva de imprensa", "press-conference"),
        (r"discurso|interven[cç][aã]o|pronunciamento", "speech"),
        (r"\bpalavras d[oa]\b", "remarks"),
        (r"telefonema|conversa telef[oô]nica|encontro (?:com|entre)|reuni[aã]o (?:com|entre)|visita (?:de|do|da|oficial)", "readout"),
        (r"\bentrevista\b", "interview"),
        (r"\btratado\b", "treaty"),
        (r"\bprotocolo\b", "protocol"),
        (r"\bacordo\b", "agreement"),
        (r"\bnota\b", "press-statement"),
    ),
    begins=(r"texto|conte[úu]do|corpo", r"in[ií]cio do (?:texto|comunicado)", r"(?:[ií]ntegra|texto)(?: (?:da|do) (?:declara[cç][aã]o|comunicado))?\s*:"),
    ends=(
        r"fim",
        r"fim do (?:texto|comunicado)"),
    releases=(
        r"(?:o seguinte|(?:a|as) (?:seguintes?) \w+)\b.{0,60}\batribu\w+.{0,120}:$",
        r"(?:o|a|um|uma) (?:[\w’'-]+ ){0,6}(?:porta-voz|minist[eé]rio|ministr[oa]|governo|embaixada|presid[eê]ncia|presidente|secretaria|itamaraty)(?:[ ,][^:.]{0,90})?\b(?:declarou|disse|afirmou|divulgou|emitiu|publicou|informa|divulga|deu a conhecer)\b[^:.]{0,70}:$",
        r"(?:segue|leia|veja)(?:-se)?\b.{0,60}\b(?:texto|[ií]ntegra|declara[cç][aã]o|comunicado|nota)\b.{0,120}:?$"),
    locatives=("em", "no", "na"),
    subjects=("sobre", "acerca de", "relativa a", "relativo a", "a respeito de", "por ocasião"),
    both=r"\b(?:ambos|ambas|os dois|as duas|dois|duas) (?:os )?(?:pa[ií]ses|partes|governos|lados|estados|ministros|presidentes|chanceleres)\b",
    encounters=r"\b(?:(?:reuniu|encontrou|avistou)-se (?:\w+ ){0,2}com|manteve (?:\w+ ){0,2}(?:conversa|reuni[aã]o|encontro)|conversou (?:\w+ ){0,3}com|recebeu|realizou (?:uma )?visita|efetuou (?:uma )?visita)\b",
    offices=(
        r"(?:vice-?)?ministr[oa] (?:de estado )?(?:das? |dos? |de )?(?:rela[cç][oõ]es exteriores|neg[oó]cios estrangeiros|defesa|fazenda|economia|com[eé]rcio|com[eé]rcio exterior)(?: e (?:das? |dos? )?[A-Z]\w+)*|chanceler|primeir[oa]-ministr[oa]|(?:vice-?)?president[ea](?: da rep[uú]blica)?|secret[aá]ri[oa](?:-geral| de estado)|embaixador[a]?|alt[oa] representante|rei|rainha",
    ),
    genitive=r"(?:,? (?:das|dos|da|do|de) (?:(?:rep[uú]blica|reino|estado|governo)(?: \w+)? (?:das|dos|da|do|de) )?)",
    honorifics=r"(?:(?:Sua Excel[eê]ncia|S\. ?E\.|Sr[a]?\.|senhor[a]?|Dr[a]?\.|embaixador[a]?|o|a)[  ])*",
    cues={
        "climate-change": ("clima",), "counter-terrorism": ("terrorismo",), "democracy": ("democracia",),
        "human-rights": ("direitos humanos",), "investment": ("investimento",), "migration": ("migra",),
        "trade": ("comércio", "comercial"), "energy": ("energia", "energétic"), "health": ("saúde",), "education": ("educação",),
    },
    demonyms=DEMONYMS,
    names=NAMES,
)  # fmt: skip
