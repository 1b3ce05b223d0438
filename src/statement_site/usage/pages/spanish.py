"""What Spanish pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

SPANISH = Surroundings(
    labels=words(
        """
comunicación institucional|comunicación social|comunicación estratégica
sigue y comparte|haga un comentario|ver todas las fotos|plataforma digital única del estado peruano|comparte|comparta|compartir|compartir en|compartir por|comparte en|compartir en redes sociales|comparte en redes sociales|comparte esta noticia|compartir esta noticia|comparte este contenido|compartir esta página|tuitear|imprimir|imprime|imprimir esta página|imprimir página|versión para imprimir|versión imprimible|versión impresa|imprime la página completa|enviar|enviar por correo|enviar a un amigo|enviar por correo electrónico|correo|correo electrónico|copiar|copiar enlace|guardar|descargar|descargar pdf|descargar documento|descargas|descarga|versión pdf|escuchar|escuchar artículo|escuchar noticia|audio|audios|reproducir
cerrar|abrir|ocultar|mostrar|mostrar más|mostrar menos|ver|ver más|ver todo|ver todas|ver todos|ver video|ver vídeo|más|menos|aceptar|aceptar todo|rechazar|cancelar|filtrar|anterior|siguiente|noticia anterior|noticia siguiente|siguiente noticia|artículo anterior|artículo siguiente|página anterior|página siguiente|entrada anterior|entrada siguiente|primera|última|volver|volver atrás|volver arriba|volver al inicio|volver al listado|regresar|atrás|subir|ir arriba|arriba|inicio de página
buscar|buscador|búsqueda|búsqueda avanzada|formulario de búsqueda|archivo|archivos|archivo de noticias|archivos adjuntos|menú|menú principal|navegación|usted está aquí|estás aquí|se encuentra usted aquí|en esta sección|en esta página|contenido|contenidos|índice|tabla de contenidos|pie de página|tamaño de letra|tamaño del texto|tamaño de texto|tamaño de la fuente|aumentar letra|disminuir letra|aumentar tamaño|reducir tamaño|contraste|traducir|traducción|traducciones|traducciones en español|idioma|idiomas|leer en inglés|versión en inglés|versión en español|inglés|francés|cambiar idioma
inicio|portada|página principal|página de inicio|principal|noticias|noticia|actualidad|últimas noticias|lo último|más noticias|otras noticias|todas las noticias|noticias recientes|destacados|destacado|noticias destacadas|sala de prensa|sala de comunicación|centro de prensa|centro de medios|prensa|oficina de prensa|medios|medios de comunicación|comunicaciones|comunicados|comunicado|comunicados de prensa|notas de prensa|notas informativas|boletines|boletín|boletines de prensa|discursos|entrevistas|declaraciones|noticias y comunicados|noticias y eventos|prensa y comunicación|publicaciones|documentos|documento|documentos adjuntos|documentos relacionados|adjuntos|adjunto|anexos|ficheros|recursos
relacionado|relacionados|relacionadas|noticias relacionadas|artículos relacionados|contenido relacionado|contenidos relacionados|información relacionada|temas relacionados|enlaces|enlaces relacionados|enlaces de interés|enlaces externos|enlaces útiles|enlaces rápidos|sitios de interés|links|ver también|véase también|lea también|lee también|leer más|leer también|más información|más sobre este tema|continuar leyendo|seguir leyendo|lo más leído|lo más visto|lo más popular|más leídas|más vistos|recomendados|recomendamos|también te puede interesar|te puede interesar|le puede interesar|quizás te interese|podría interesarte|tendencias
etiquetas|etiqueta|temas|palabras clave|categorías|categoría|archivado en|publicado en|secciones|comentarios|sin comentarios|no hay comentarios|deja un comentario|deja una respuesta|dejar un comentario|califica esta página|reportar un problema|danos tu opinión
contacto|contactos|contáctenos|contáctanos|contacta|contacto de prensa|contacto para prensa|contacto para medios|para más información|para mayor información|mayores informes|dirección|teléfono|teléfonos|horario|horario de atención|horarios|atención al ciudadano|atención ciudadana|emergencias|teléfono de emergencia|ubicación|mapa
acerca de|acerca|acerca del ministerio|nosotros|quiénes somos|quienes somos|qué hacemos|misión y visión|organigrama|el ministerio|ministerio|embajadas|embajadas y consulados|consulados|misiones en el exterior|servicios consulares|trámites|trámites y servicios|pasaportes|acceso a la información|datos abiertos|convocatorias|licitaciones|empleo|participación ciudadana
agenda|eventos|evento|calendario|próximos eventos|galería|galerías|galería de fotos|galería de imágenes|galería fotográfica|fotos|foto|fotografías|imágenes|imagen|video|vídeo|vídeos|multimedia|álbum|infografías|transmisión en vivo|en vivo
síguenos|síguenos en|síganos|síganos en|síguenos en redes sociales|seguir|redes sociales|suscríbete|suscríbase|suscribirse|suscripción|suscríbase a nuestro boletín|boletín informativo|registrarse|iniciar sesión|acceder|acceso|ingresar|mi cuenta
mapa del sitio|mapa web|aviso legal|avisos legales|privacidad|política de privacidad|aviso de privacidad|protección de datos|términos y condiciones|términos de uso|condiciones de uso|cookies|política de cookies|accesibilidad|derechos reservados|todos los derechos reservados|copyright|ayuda|preguntas frecuentes|información general|intranet|cargando|publicidad|sí|no
anuncio|anuncios|compartilo|compartilo en redes|compartilo en tus redes|te resultó útil esta página|fue útil esta página|cómo fue tu experiencia en gob mx
lo más reciente|lo más leído|lo más visto|lo más nuevo|lo más destacado|las más leídas|más leídas|más recientes
"""
    ),
    fields=words(
        "en este artículo|temas relacionados|etiquetas|fecha del documento|publicado|informes|mayores informes|más información|para más información|referencia|visitas|lecturas|vistas|visualizaciones|número de visitas|tiempo de lectura|autor|autora|por|escrito por|redacción|fuente|fuentes|foto|fotos|fotografía|fotografías|imagen|pie de foto|crédito|créditos|crédito de foto|video|vídeo|categoría|categorías|sección|tema|temas|etiquetas|palabras clave|archivado en|publicado|publicado en|publicado por|fecha de publicación|fecha de actualización|última actualización|última modificación|actualizado|creado|compartir|compartir en|síguenos en|anterior|siguiente|lea también|lee también|leer más|ver también|dirección|teléfono|teléfonos|correo|correo electrónico|horario|contacto|contacto de prensa|idioma|idiomas|usted está en|estás en|usted está aquí|estás aquí|está en|se encuentra en"
    ),
    counted=words("visitas|visita|vistas|lecturas|comentarios|veces leído|visualizaciones|compartidos|min de lectura|minutos de lectura"),
    homes=words("inicio|portada|principal|página principal|home"),
    translation=r"\b(?:esta|la presente)\b.{0,30}\btraducci[oó]n|\btraducci[oó]n (?:no oficial|de cortes[ií]a|informal)",
    disclaims=r"\b(?:cortes[ií]a|no oficial|fidedign[oa]|informativ[oa]s?|prevalece(?:r[aá])?|referencia|texto oficial|oficial(?:es)? (?:en|es)|v[aá]lid[oa])\b",
    original=r"\b(?:(?:texto|contenido|versi[oó]n|documento|comunicado|art[ií]culo|fuente) (?:original|[ií]ntegr[oa]|complet[oa])|original en ingl[eé]s|texto en ingl[eé]s)\b",
    invites=r"(?:puedes? |para )?(?:descarg(?:ar|ue|a)|escuch(?:ar|e|a)|mir[ae]r?|vea|ver|lea|leer|consult(?:ar|e|a)|(?:haga|hacer|haz|pulse|dar?) (?:clic|click)|acced(?:er|a)|pinche) ",
    media=r"\b(?:v[ií]deo|audio|grabaci[oó]n|archivo|discurso|declaraci[oó]n|comunicado|documento|texto|versi[oó]n (?:completa|[ií]ntegra)|transcripci[oó]n|fotos|fotograf[ií]as|galer[ií]a|transmisi[oó]n|aqu[ií])\b",
    dated=r"(?:publicad[oa]|fecha de publicaci[oó]n|actualizado)(?: el| en)?",
    downloads=(r"(?:descargar?|ver|leer|consultar) (?:el |la )?(?:texto|comunicado|declaraci[oó]n|documento)(?: completo| completa| [ií]ntegro)?(?: aqu[ií])?",),
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
        r"esta p[aá]gina no est[aá] disponible en \w+\b.{0,80}",
        r"imagen \w*\d{3,}\w*|¿(?:te|le) (?:result[oó]|fue|pareci[oó]) .{4,60}\?|la legalidad, veracidad .{4,160}",
        r"contesta nuestra encuesta.{0,60}|¿c[oó]mo fue tu experiencia.{0,40}", r"\(?(?:esta )?traducci[oó]n (?:no oficial|de cortes[ií]a|es proporcionada)\b.{0,200}", r"todos los derechos reservados\.?"),
    insets=(r"(?:continúa|sigue) (?:después|leyendo|tras).{0,30}|publicidad",r"compartir|imprimir|publicidad|escuchar|tuitear|twittear|foto: .*|imagen: .*"),
    tails=(r"esta noticia pertenece al compendio\b.{0,160}|\(tomado de .{2,60}\)|(?:temas relacionados|en este art[ií]culo) ?:.{0,300}|¿te ayud[oó] esta informaci[oó]n\?", r"v[ií]a \S*(?:/|www\.)\S+",
        r"¿.{4,60}\b(?:p[aá]gina|informaci[oó]n|contenido)\b.{0,20}\?",
    ),
    footers=(r"versi[oó]n en (?:ingl[eé]s|franc[eé]s|portugu[eé]s)",r"(?:compartir|comparte) (?:esta|este|la|el|en) .{2,40}|ver m[aá]s(?: |$).{0,200}|(?-i:Ver M[aá]s)(?-i:[A-ZÁÉÍÓÚÑ]).{0,300}",r"(?:emitid[oa]|publicad[oa]|difundid[oa]|elaborad[oa]) por\b.{2,120}",
        r"vea tambi[eé]n|lea tambi[eé]n|te puede interesar|lo m[aá]s le[ií]do|noticias anteriores|documentos adjuntos",
        r"¿.{4,60}\b(?:p[aá]gina|informaci[oó]n|contenido)\b.{0,20}\?",
        r"noticias? relacionad[ao]s?|art[ií]culos relacionados|contenidos? relacionados?|documentos relacionados|enlaces (?:relacionados|de inter[eé]s)|m[aá]s noticias.*|otras noticias|[uú]ltimas noticias|lo m[aá]s (?:le[ií]do|visto)",
        r"tambi[eé]n (?:te|le) puede interesar.*|te puede interesar.*|leer m[aá]s|lea tambi[eé]n.*|ver tambi[eé]n|deja(?:r)? (?:un|una) (?:comentario|respuesta).*|comentarios?|s[ií]guenos.*|redes sociales|contacto de prensa.*|compartir",
        r"(?:esta entrada|este contenido) (?:fue|es) publicad[ao].*",
    ),
    labelled=("lugar", "fecha", "hora", "temas?", "asunto", "evento", "participantes?"),
    datelines=(
        r"(?:para|de) (?:publicaci[oó]n|difusi[oó]n|divulgaci[oó]n) inmediata|s[ií]ntesis|resumen|versi[oó]n estenogr[aá]fica|s[oó]lo es v[aá]lid[oa] .{4,40}|informaci[oó]n (?:para|de) (?:la )?prensa.{0,40}|observaciones|transcripci[oó]n|hoja informativa",
        r"departamento\b[^.:]{0,80}",
        r"(?-i:[A-ZÁ-Ú])[\w. ]{2,30} \((?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)[a-z]*\.? ?\d{1,2}/(?:20)?\d\d\)",
        r"comunicado(?: de prensa| oficial| conjunto)?(?: n[.º°o]*\s?[\w/ -]{1,40})?|nota (?:de prensa|informativa)(?: .{1,40})?|bolet[ií]n(?: .{1,40})?|discursos?|declaraciones|noticia",
        r"(?:la )?casa blanca|para publicaci[oó]n inmediata|(?:oficina|direcci[oó]n|ministerio|secretar[ií]a|canciller[ií]a|embajada|gobierno)\b[^.]{0,80}|(?:n[º°o]|nro)(?![a-zà-ÿ])\.? ?(?=\D{0,12}\d)[\w/ -]{1,30}",
        r"\d{1,2}[:.]\d{2}(?: ?h(?:oras|rs)?\.?)?|\d{1,2}:\d{2} ?[ap]\.? ?m\.?",
    ),
    sites=("ministerio de", "canciller[ií]a", "secretar[ií]a de", "gobierno de", "gob\\.\\w+", "embajada", "la moncloa", "presidencia de", "ministerio", "vicepresidencia", "congreso", "gobierno", "plataforma del estado", "portal", "noticias", "departamento de estado", r"\w+\.(?:gob|gov|org|com|net|int|eu)\b"),
)  # fmt: skip
