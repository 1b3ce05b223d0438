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
    downloads=(r"(?:baixar|descarregar|ver) (?:o |a )?(?:texto|documento|declara[cç][aã]o|comunicado)(?: completo| completa| na [ií]ntegra)?",),
    releases=(
        r"(?:o seguinte|(?:a|as) (?:seguintes?) \w+)\b.{0,60}\batribu\w+.{0,120}:$",
        r"(?:o|a|um|uma) (?:[\w’'-]+ ){0,6}(?:porta-voz|minist[eé]rio|ministr[oa]|governo|embaixada|presid[eê]ncia|presidente|secretaria|itamaraty)(?:[ ,][^:.]{0,90})?\b(?:declarou|disse|afirmou|divulgou|emitiu|publicou|informa|divulga|deu a conhecer)\b[^:.]{0,70}:$",
        r"(?:segue|leia|veja)(?:-se)?\b.{0,60}\b(?:texto|[ií]ntegra|declara[cç][aã]o|comunicado|nota)\b.{0,120}:?$"),
    furniture=(
        r"(?:site|s[ií]tio|portal) oficial.{0,80}",
        r"(?:assessoria|gabinete) de (?:imprensa|comunica[cç][aã]o)\b.{0,40}",
        r"in[ií]cio|p[aá]gina inicial|menu|buscar?|pesquisar?|partilhar|compartilhar?|compartilhe|imprimir|ouvir|fechar|abrir|imprensa|not[ií]cias?",
        r"(?:ir|saltar|pular) para (?:o )?(?:conte[uú]do|menu|rodap[eé]).*|voltar.{0,40}|voc[eê] est[aá] aqui:?.*|compartilhe? (?:por|no|em|via).*|copiar link.*|link para copiar.*",
        r"(?:publicad[oa]|atualizad[oa]|[uú]ltima (?:atualiza[cç][aã]o|modifica[cç][aã]o))\b.{0,60}|carregando\.*|ver (?:mais|todas?|todos).*|leia mais.*",
        r"todos os direitos reservados.*|pol[ií]tica de (?:privacidade|cookies).*|mapa do s[ií]tio|mapa do site|contactos?|contatos?|acessibilidade|termos de uso.*|fale conosco",
        r"categorias?:?.*|etiquetas?:.*|tags:.*|foto ?:.*|imagem ?:.*|fonte ?:.*",
    ),
    notices=(r"pode ser (?:uma imagem|um close) de .{2,80}", r"nota à navegação.{0,80}|nesta página encontra .{0,250}|clique aqui para .{0,200}|acedeu ao arquivo .{0,250}|os conteúdos aqui disponíveis .{0,250}", r".*\bcookies\b.*\b(?:aceitar|concorda|utiliza|usa|navega[cç][aã]o)\b.*", r"todos os direitos reservados\.?", r"todo o conte[uú]do deste site est[aá] publicado .*", r"\(?tradu[cç][aã]o (?:n[aã]o oficial|livre)\)?\.?"),
    insets=(r"continua (?:após|depois d)a publicidade",r"partilhar|compartilhar?|compartilhe|imprimir|publicidade|foto: .*|imagem: .*"),
    tails=(
        r"esta p[aá]gina foi .{4,30}\?",
    ),
    footers=(r"(?:emitid[oa]|publicad[oa]|divulgad[oa]) por\b.{2,120}",r"not[ií]cias relacionadas|artigos relacionados|conte[uú]dos? relacionados?|leia tamb[eé]m.*|veja tamb[eé]m.*|saiba mais.*|mais not[ií]cias|[uú]ltimas not[ií]cias|siga-nos.*|redes sociais|coment[aá]rios?|assuntos?"),
    labels=("local", "data", "assunto", "tema", "hora"),
    datelines=(
        r"para divulga[cç][aã]o imediata|transcri[cç][aã]o|relato|departamento\b[^.:]{0,80}",
        r"notas? à imprensa(?: n?[.º°o]*\s?[\w/ -]{1,30})?|nota (?:à|de) imprensa .{1,40}|comunicado(?: de imprensa)?(?: n?[.º°o]+\s?[\w/ -]{1,30})?|discursos?|declara[cç][oõ]es|not[ií]cia",
        r"(?:minist[eé]rio|embaixada|gabinete|assessoria|presid[eê]ncia|secretaria)\b[^.]{0,80}|(?:n[º°o]|nota)(?![a-zà-ÿ])\.? ?(?=\D{0,12}\d)[\w/ -]{1,30}",
        r"\d{1,2}[:h]\d{2}(?:min)?",
    ),
    sites=("minist[eé]rio d", "itamaraty", "governo d", "portal", "embaixada", "presid[eê]ncia d", "gov\\.\\w+", "secretaria d", "gabinete d", "minist[ée]rio"),
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
