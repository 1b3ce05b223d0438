"""What Italian pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

ITALIAN = Surroundings(
    labels=words(
        """
condividi|condividi su|condividi via|condividi l'articolo|condividi questo articolo|condividi questa pagina|condividi sui social|twitta|stampa|stampa la pagina|stampa questa pagina|versione stampabile|invia|invia per email|invia via mail|invia a un amico|copia|copia link|copia il link|salva|scarica|scarica il pdf|scarica pdf|download|scarica il documento|versione pdf|ascolta|ascolta l'articolo|audio
chiudi|apri|nascondi|mostra|mostra di più|mostra altro|vedi|vedi tutto|vedi tutti|vedi tutte|guarda il video|altro|altri|tutti|tutte|accetta|accetta tutto|rifiuta|annulla|filtra|precedente|successivo|successiva|avanti|indietro|articolo precedente|articolo successivo|pagina precedente|pagina successiva|torna|torna su|torna in alto|torna indietro|torna alla lista|torna all'inizio|torna alla home|inizio pagina|su
cerca|ricerca|ricerca avanzata|modulo di ricerca|archivio|archivio notizie|menu|menù|menu principale|navigazione|ti trovi in|sei qui|in questa sezione|in questa pagina|contenuti|contenuto|indice|indice della pagina|piè di pagina|dimensione testo|dimensione del testo|dimensione carattere|ingrandisci testo|contrasto|traduci|traduzione|traduzioni|lingua|lingue|cambia lingua|inglese|francese|versione inglese|versione italiana
home|home page|notizie|news|ultime notizie|altre notizie|tutte le notizie|ultime news|in evidenza|in primo piano|primo piano|attualità|approfondimenti|approfondimento|sala stampa|area stampa|ufficio stampa|stampa e media|comunicati|comunicato|comunicati stampa|comunicato stampa|note stampa|discorsi|interviste|interventi|dichiarazioni|pubblicazioni|documenti|documento|documenti allegati|allegati|allegato|file|risorse
notizie correlate|articoli correlati|contenuti correlati|correlati|correlate|documenti correlati|leggi anche|leggi tutto|leggi di più|vedi anche|continua a leggere|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbero interessare|per saperne di più|maggiori informazioni|per approfondire|link|link utili|collegamenti|collegamenti utili|link esterni|più letti|i più letti|le più lette|consigliati
tag|parole chiave|argomenti|argomento|temi|categorie|categoria|commenti|commento|nessun commento|lascia un commento|commenta|valuta questa pagina|quanto sono chiare le informazioni su questa pagina|sì|no
contatti|contatto|contattaci|contatti stampa|contatto stampa|per informazioni|per ulteriori informazioni|indirizzo|telefono|orari|orari di apertura|emergenza|emergenze|numero di emergenza
chi siamo|il ministero|ministero|organizzazione|organigramma|ambasciate|ambasciate e consolati|consolati|rete diplomatica|servizi consolari|visti|passaporti|opportunità|bandi|gare e contratti|concorsi|amministrazione trasparente
agenda|eventi|evento|calendario|galleria|gallerie|galleria fotografica|galleria immagini|fotogallery|photogallery|foto|immagini|immagine|video|multimedia|infografica|dirette|diretta
seguici|seguici su|social|social network|iscriviti|iscriviti alla newsletter|newsletter|accedi|registrati|area riservata
mappa del sito|mappa|note legali|privacy|privacy policy|informativa privacy|informativa sulla privacy|cookie|cookie policy|gestione cookie|accessibilità|dichiarazione di accessibilità|tutti i diritti riservati|copyright|credits|crediti|aiuto|domande frequenti|informazioni|caricamento|pubblicità|urp
"""
    ),
    fields=words(
        "riferimento|visite|visualizzazioni|letture|tempo di lettura|autore|autrice|di|a cura di|redazione|fonte|fonti|foto|immagine|crediti|crediti foto|credit|didascalia|video|categoria|categorie|tipologia|tema|temi|argomento|argomenti|parole chiave|tag|pubblicato|pubblicato il|pubblicato da|data pubblicazione|data di pubblicazione|ultimo aggiornamento|ultima modifica|aggiornato|aggiornato il|condividi|condividi su|seguici su|articolo precedente|articolo successivo|leggi anche|vedi anche|indirizzo|telefono|orari|contatti|lingua|lingue|ti trovi in|sei qui"
    ),
    counted=words("visite|visualizzazioni|letture|commenti|condivisioni|min di lettura|minuti di lettura"),
    homes=words("home|home page|inizio"),
    translation=r"\b(?:questa|la presente)\b.{0,30}\btraduzione|\btraduzione (?:non ufficiale|di cortesia)",
    disclaims=r"\b(?:cortesia|non ufficiale|fa fede|fanno fede|prevale|informativ[oi]|titolo (?:informativo|indicativo))\b",
    original=r"\b(?:(?:testo|contenuto|versione|documento|comunicato|articolo) (?:originale|integrale|complet[oa])|originale in inglese|testo in inglese)\b",
    invites=r"(?:scarica(?:re)?|ascolta(?:re)?|guarda(?:re)?|rivedi|leggi|consulta|clicca|scopri|vai a) ",
    media=r"\b(?:video|audio|registrazione|file|discorso|documento|testo|intervento|comunicato|dichiarazione|versione|foto|galleria|diretta|trascrizione|qui)\b",
    dated=r"(?:pubblicat[oa]|data di pubblicazione|aggiornat[oa])(?: il| in data)?",
    downloads=(r"(?:scarica|leggi|consulta) (?:il |la )?(?:testo|documento|dichiarazione|comunicato)(?: completo| completa| integrale)?",),
    furniture=(
        r"sito ufficiale.{0,80}",
        r"(?:servizio|ufficio) (?:per la )?(?:stampa|comunicazione)\b.{0,40}",
        r"home|men[uù]|cerca|ricerca|condividi|stampa|ascolta|chiudi|apri|notizie|sala stampa|archivio|approfondimenti",
        r"(?:vai|salta|passa) (?:al|alla|ai) (?:contenut\w+|men[uù]|navigazione|pi[eè] di pagina).*|torna.{0,40}|ti trovi in:?.*|sei qui:?.*|condividi (?:su|via|con).*|copia (?:il )?link.*",
        r"(?:pubblicat[oa]|aggiornat[oa]|ultim[oa] (?:aggiornamento|modifica)|data(?: di pubblicazione)?)\b.{0,60}|tempo di lettura.*|caricamento.*|vedi (?:tutt[ieo]|altro).*|leggi (?:tutto|di pi[uù]).*",
        r"tutti i diritti riservati.*|note legali|privacy.*|mappa del sito|contatti|accessibilit[aà].*|dichiarazione di accessibilit[aà]|seguici.*|iscriviti.*",
        r"tag:.*|categori[ae]:?.*|argomenti:.*|foto ?:.*|immagine ?:.*|fonte ?:.*|tipologia:.*",
    ),
    notices=(r"riproduzione riservata\W*|©? ?riproduzione riservata.{0,40}", r"questa pagina non [èe] disponibile in \w+\b.{0,80}", r".*\bcookie\b.*\b(?:utilizza|accett|consent|navigazione|esperienza)\w*.*", r"tutti i diritti riservati\.?", r"\(?traduzione (?:non ufficiale|di cortesia)\)?\.?"),
    insets=(r"condividi|stampa|pubblicit[aà]|ascolta|foto: .*",),
    tails=(
        r"contattaci all[’']?.{2,80}|vuoi (?:pubblicare|promuovere) .{2,250}\?(?: contattaci .{2,80})?",
        r"quanto sono chiare .{4,60}\?",
    ),
    footers=(r"a cura di\b.{2,120}",r"(?:notizie|articoli|contenuti|documenti) (?:correlat[ie]|collegat[ie])|potrebbe interessarti.*|ti potrebbe(?:ro)? (?:anche )?interessare.*|leggi anche.*|vedi anche.*|ultime notizie|altre notizie|seguici.*|commenti|allegati|argomenti|condividi|indirizzo cui rivolgere domande|pubblicato da"),
    labelled=("luogo", "data", "ora", "tema", "argomenti?"),
    datelines=(
        r"per diffusione immediata|resoconto|trascrizione|farnesina|ufficio\b[^.:]{0,80}|dipartimento\b[^.:]{0,80}",
        r"comunicat[oi](?: stampa)?(?: n[.º°o]*\s?[\w/ -]{1,30})?|nota(?: stampa| farnesina)?|discorsi?|dichiarazioni|notizia|interventi|interviste",
        r"(?:ministero|ambasciata|ufficio stampa|presidenza|servizio stampa)\b[^.]{0,80}",
        r"(?:ore )?\d{1,2}[:.]\d{2}",
    ),
    sites=("ministero (?:d|per)", "ministr[oa] per", "dipartimento (?:d|per)", "consiglio d", "farnesina", "governo", "palazzo chigi", "presidenza d", "ambasciata", "portale"),
)  # fmt: skip
