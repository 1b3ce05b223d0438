"""What Portuguese pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

PORTUGUESE = Surroundings(
    labels=words(
        """
mantenha-se atualizado|subscreva a newsletter|subscreva a newsletter do governo
compartilhe|compartilhar|compartilhe por|compartilhe no|compartilhe nas redes sociais|compartilhe este conteúdo|compartilhe esta notícia|partilhar|partilhe|partilha|partilhar em|partilhe este artigo|partilhar este artigo|tuitar|imprimir|imprimir página|imprimir esta página|versão para impressão|enviar|enviar por e-mail|enviar por email|enviar a um amigo|copiar|copiar link|copiar para área de transferência|link para copiar para área de transferência|link para copiar|guardar|salvar|baixar|baixar pdf|baixar arquivo|descarregar|descarregar pdf|download|downloads|versão pdf|ouvir|ouvir notícia|áudio
fechar|abrir|esconder|ocultar|mostrar|mostrar mais|ver|ver mais|ver tudo|ver todas|ver todos|assistir ao vídeo|ver vídeo|mais|menos|aceitar|aceitar todos|rejeitar|cancelar|filtrar|anterior|próximo|próxima|seguinte|notícia anterior|próxima notícia|artigo anterior|próximo artigo|artigo seguinte|página anterior|próxima página|voltar|voltar ao topo|voltar para o topo|voltar ao início|voltar à lista|topo|topo da página|ir para o topo|subir
busca|buscar|pesquisa|pesquisar|procurar|pesquisa avançada|formulário de busca|arquivo|arquivos|menu|menu principal|navegação|você está aqui|está em|encontra-se aqui|nesta seção|nesta página|conteúdo|conteúdos|índice|sumário|rodapé|tamanho da letra|tamanho do texto|tamanho da fonte|aumentar letra|diminuir letra|aumentar fonte|contraste|alto contraste|traduzir|tradução|traduções|idioma|idiomas|mudar idioma|inglês|espanhol|versão em inglês
início|página inicial|principal|notícias|notícia|últimas notícias|últimas|mais notícias|outras notícias|todas as notícias|notícias recentes|destaques|destaque|em destaque|atualidade|actualidade|sala de imprensa|imprensa|centro de imprensa|assessoria de imprensa|comunicação social|canais de atendimento|centrais de conteúdo|comunicados|comunicado|comunicados de imprensa|notas à imprensa|notas de imprensa|discursos|entrevistas|intervenções|declarações|artigos|publicações|documentos|documento|anexos|anexo|ficheiros|ficheiro|recursos|composição
relacionado|relacionados|relacionadas|notícias relacionadas|artigos relacionados|conteúdo relacionado|conteúdos relacionados|leia também|leia mais|ler mais|ler também|veja também|ver também|veja mais|saiba mais|saber mais|mais informações|mais sobre este tema|continuar lendo|continuar a ler|links|links úteis|links relacionados|ligações|ligações úteis|ligações externas|mais lidas|mais lidos|mais vistos|recomendados|pode interessar-lhe|também pode interessar|você pode gostar
tags|tag|etiquetas|palavras-chave|assuntos|assunto|temas|categorias|categoria|registrado em|publicado em|secções|seções|comentários|comentário|sem comentários|deixe um comentário|deixar um comentário|comentar|avaliar esta página|esta página foi útil|sim|não
contato|contatos|contacto|contactos|fale conosco|contacte-nos|contate-nos|entre em contato|contacto de imprensa|contato de imprensa|contatos de imprensa|para mais informações|mais informações|endereço|morada|telefone|telefones|horário|horário de atendimento|horário de funcionamento|ouvidoria|emergência|plantão consular|localização|mapa
quem somos|sobre|sobre nós|sobre o ministério|o ministério|ministério|institucional|organização|organograma|embaixadas|embaixadas e consulados|consulados|serviços consulares|vistos|passaportes|acesso à informação|transparência e prestação de contas|dados abertos|participação social|licitações|licitações e contratos|concursos|ações e programas|perguntas frequentes
agenda|eventos|evento|calendário|próximos eventos|galeria|galerias|galeria de fotos|galeria de imagens|fotos|foto|fotografias|imagens|imagem|vídeo|vídeos|multimédia|multimídia|ao vivo|infográficos
siga-nos|siga-nos em|siga-nos no|siga|acompanhe|redes sociais|assine|assine nosso boletim|subscrever|subscreva|subscrever newsletter|boletim informativo|newsletter|inscreva-se|cadastre-se|entrar|iniciar sessão|registar|acesso
mapa do site|mapa do sítio|política de privacidade|privacidade|proteção de dados|termos de uso|termos e condições|condições de utilização|aviso legal|cookies|política de cookies|acessibilidade|direitos reservados|todos os direitos reservados|copyright|ajuda|informações|carregando|publicidade|reportar erro
mais recentes|as mais lidas|mais lidas|mais vistas
"""
    ),
    fields=words(
        "referência|visualizações|acessos|visitas|leituras|tempo de leitura|autor|autora|por|escrito por|redação|fonte|fontes|foto|fotos|fotografia|imagem|crédito|créditos|legenda|vídeo|categoria|categorias|tema|temas|assunto|assuntos|etiquetas|tags|palavras-chave|registrado em|publicado|publicado em|publicado por|data de publicação|atualizado|atualizado em|última atualização|última modificação|modificado em|compartilhe|compartilhar|partilhar|siga-nos em|anterior|próximo|leia também|leia mais|veja também|endereço|morada|telefone|telefones|horário|contato|contacto|idioma|idiomas|você está aqui|está em"
    ),
    counted=words("visualizações|acessos|visitas|leituras|comentários|partilhas|min de leitura|minutos de leitura"),
    homes=words("início|página inicial|principal|home"),
    translation=r"\b(?:esta|a presente)\b.{0,30}\btradu[cç][aã]o|\btradu[cç][aã]o (?:n[aã]o|de cortesia|livre)",
    disclaims=r"\b(?:cortesia|n[aã]o[ -]oficial|livre|prevalece|oficial|informativ[oa]s?|f[eé])\b",
    original=r"\b(?:(?:texto|conte[uú]do|vers[aã]o|documento|comunicado|artigo) (?:original|integral|complet[oa]|na [ií]ntegra)|original em ingl[eê]s|texto em ingl[eê]s|[ií]ntegra (?:da|do))\b",
    invites=r"(?:ou[cç]a|ouvir|assista|assistir|veja|confira|baixe|baixar|descarregue|descarregar|leia|ler|acesse|clique|acompanhe) ",
    media=r"\b(?:v[ií]deo|[áa]udio|grava[cç][aã]o|arquivo|ficheiro|[íi]ntegra|discurso|documento|texto|transmiss[aã]o|fotos|galeria|entrevista)\b",
    dated=r"(?:publicad[oa]|divulgado|postado|data de publica[cç][aã]o)(?: em| a)?",
    downloads=(r"(?:baixar|descarregar|ver) (?:o |a )?(?:texto|documento|declara[cç][aã]o|comunicado)(?: completo| completa| na [ií]ntegra)?",),
    furniture=(
        r"(?:site|s[ií]tio|portal) oficial.{0,80}",
        r"(?:assessoria|gabinete) de (?:imprensa|comunica[cç][aã]o)\b.{0,40}",
        r"in[ií]cio|p[aá]gina inicial|menu|buscar?|pesquisar?|partilhar|compartilhar?|compartilhe|imprimir|ouvir|fechar|abrir|imprensa|not[ií]cias?",
        r"(?:ir|saltar|pular) para (?:o )?(?:conte[uú]do|menu|rodap[eé]).*|voltar.{0,40}|voc[eê] est[aá] aqui:?.*|compartilhe? (?:por|no|em|via).*|copiar link.*|link para copiar.*",
        r"(?:publicad[oa]|atualizad[oa]|[uú]ltima (?:atualiza[cç][aã]o|modifica[cç][aã]o))\b.{0,60}|carregando\.*|ver (?:mais|todas?|todos).*|leia mais.*",
        r"todos os direitos reservados.*|pol[ií]tica de (?:privacidade|cookies).*|mapa do s[ií]tio|mapa do site|contactos?|contatos?|acessibilidade|termos de uso.*|fale conosco",
        r"categorias?:?.*|etiquetas?:.*|tags:.*|foto ?:.*|imagem ?:.*|fonte ?:.*",
    ),
    notices=(r"mantenha-se (?:atualizad|informad)[oa]\b.{0,120}", r"pode ser (?:uma imagem|um close) de .{2,80}", r"nota à navegação.{0,80}|nesta página encontra .{0,250}|clique aqui para .{0,200}|acedeu ao arquivo .{0,250}|os conteúdos aqui disponíveis .{0,250}", r".*\bcookies\b.*\b(?:aceitar|concorda|utiliza|usa|navega[cç][aã]o)\b.*", r"todos os direitos reservados\.?", r"todo o conte[uú]do deste site est[aá] publicado .*", r"\(?tradu[cç][aã]o (?:n[aã]o oficial|livre)\)?\.?"),
    insets=(r"continua (?:após|depois d)a publicidade",r"partilhar|compartilhar?|compartilhe|imprimir|publicidade|foto: .*|imagem: .*"),
    tails=(
        r"esta p[aá]gina foi .{4,30}\?",
    ),
    footers=(r"(?:emitid[oa]|publicad[oa]|divulgad[oa]) por\b.{2,120}",r"not[ií]cias relacionadas|artigos relacionados|conte[uú]dos? relacionados?|leia tamb[eé]m.*|veja tamb[eé]m.*|saiba mais.*|mais not[ií]cias|[uú]ltimas not[ií]cias|siga-nos.*|redes sociais|coment[aá]rios?|assuntos?"),
    labelled=("local", "data", "assunto", "tema", "hora"),
    datelines=(
        r"para divulga[cç][aã]o imediata|transcri[cç][aã]o|relato|departamento\b[^.:]{0,80}",
        r"notas? à imprensa(?: n?[.º°o]*\s?[\w/ -]{1,30})?|nota (?:à|de) imprensa .{1,40}|comunicado(?: de imprensa)?(?: n?[.º°o]+\s?[\w/ -]{1,30})?|discursos?|declara[cç][oõ]es|not[ií]cia",
        r"(?:minist[eé]rio|embaixada|gabinete|assessoria|presid[eê]ncia|secretaria)\b[^.]{0,80}|(?:n[º°o]|nota)(?![a-zà-ÿ])\.? ?(?=\D{0,12}\d)[\w/ -]{1,30}",
        r"\d{1,2}[:h]\d{2}(?:min)?",
    ),
    sites=("minist[eé]rio d", "itamaraty", "governo d", "portal", "embaixada", "presid[eê]ncia d", "gov\\.\\w+", "secretaria d", "gabinete d", "minist[ée]rio"),
)  # fmt: skip
