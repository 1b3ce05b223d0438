"""What French pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

FRENCH = Surroundings(
    labels=words(
        """
restez informé|restez informés|contacts pour les médias|contact pour les médias|contacts presse|contact presse|partager vers les réseaux|partager sur les réseaux
partager f t in|personnes-ressources|liens connexes|partager|partagez|partage|partager sur|partager la page|partager cette page|partager cet article|partagez cet article|partager l'article|partager sur les réseaux sociaux|tweeter|imprimer|imprimer la page|imprimer cette page|imprimer l'article|version imprimable|version pour impression|envoyer|envoyer par courriel|envoyer par e-mail|envoyer par mail|envoyer à un ami|courriel|courrier électronique|copier|copier le lien|lien copié|enregistrer|télécharger|télécharger le pdf|télécharger le document|télécharger le fichier|téléchargement|téléchargements|version pdf|au format pdf|écouter|écouter l'article|lire l'article|lecture|audio
fermer|ouvrir|masquer|afficher|afficher plus|voir|voir plus|voir tout|voir toutes|voir tous|voir la vidéo|plus|moins|accepter|tout accepter|refuser|tout refuser|annuler|valider|filtrer|précédent|suivant|précédente|suivante|page précédente|page suivante|article précédent|article suivant|actualité précédente|actualité suivante|premier|dernier|retour|retour à la liste|retour en haut|retour en haut de page|retour à l'accueil|retour aux actualités|haut de page|haut de la page|remonter|en haut
recherche|rechercher|recherche avancée|formulaire de recherche|chercher|archives|archive|menu|menu principal|navigation|navigation principale|fil d'ariane|vous êtes ici|dans cette rubrique|dans la même rubrique|sur cette page|sommaire|table des matières|contenu|contenus|pied de page|taille du texte|taille des caractères|taille de la police|augmenter la taille du texte|diminuer la taille du texte|agrandir le texte|réduire le texte|contraste|traduire|traduction|traductions|langue|langues|changer de langue|lire en anglais|version anglaise|version française|anglais|espagnol|arabe
accueil|page d'accueil|actualités|actualité|les actualités|à la une|dernières actualités|dernières nouvelles|toutes les actualités|autres actualités|plus d'actualités|nouvelles|événements et actualités|actualités et événements|actualités récentes|articles récents|en direct|salle de presse|espace presse|service de presse|centre de presse|médias|communiqués|communiqué|communiqués de presse|communiqué de presse|discours|discours et interventions|déclarations|interviews|entretiens|points de presse|dossiers de presse|dossier de presse|publications|documents|document|documents joints|documents à télécharger|documents associés|documents liés|pièces jointes|pièce jointe|fichiers|fichier|annexes|ressources
articles liés|articles similaires|articles associés|articles connexes|contenus associés|contenus liés|actualités liées|sur le même sujet|sur le même thème|à lire aussi|à lire également|lire aussi|lire également|lire la suite|lire plus|voir aussi|à voir aussi|en savoir plus|plus d'informations|plus d'infos|informations complémentaires|pour en savoir plus|pour aller plus loin|liens|liens utiles|liens externes|liens rapides|liens connexes|les plus lus|les plus consultés|les plus vus|recommandé|recommandés|à découvrir|à consulter également|populaires
mots-clés|mots clés|mot-clé|étiquettes|thèmes|thématiques|catégories|catégorie|rubriques|rubrique|classé dans|publié dans|commentaires|aucun commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|commenter|votre avis|donnez votre avis|signaler un problème|cette page vous a-t-elle été utile
contact|contacts|contact presse|contacts presse|nous contacter|contactez-nous|contacter|pour plus d'informations|pour toute information|renseignements|coordonnées|adresse|téléphone|horaires|horaires d'ouverture|numéro d'urgence|urgence|plan d'accès
à propos|à propos de nous|qui sommes-nous|le ministère|ministère|organigramme|ambassades|ambassades et consulats|consulats|services consulaires|services en ligne|démarches|passeports|conseils aux voyageurs|recrutement|emplois|offres d'emploi|marchés publics|appels d'offres|transparence
agenda|événements|événement|évènements|calendrier|galerie|galeries|galerie photo|galerie photos|galerie de photos|galerie d'images|photos|photo|images|image|photothèque|vidéo|vidéos|voir les photos|diaporama|multimédia|médiathèque|infographies
suivez-nous|suivez nous|suivez-nous sur|suivez nous sur les réseaux sociaux|suivre|réseaux sociaux|s'abonner|abonnez-vous|abonnement|s'inscrire|inscription|abonnez-vous à notre lettre d'information|lettre d'information|lettres d'information|bulletin d'information|infolettre|se connecter|connexion|mon compte
plan du site|mentions légales|informations légales|vie privée|données personnelles|protection des données|politique de confidentialité|confidentialité|conditions d'utilisation|conditions générales|cookies|gestion des cookies|politique des cookies|accessibilité|droits réservés|tous droits réservés|copyright|avis|aide|foire aux questions|questions fréquentes|informations pratiques|chargement|publicité|oui|non
"""
    ),
    fields=words(
        "renseignements|pour plus d'informations|plus d'informations|référence|réf|vues|lectures|visites|nombre de vues|nombre de visites|temps de lecture|auteur|auteurs|par|rédigé par|source|sources|photo|photos|crédit|crédits|crédit photo|crédits photo|crédits photos|légende|image|images|vidéo|catégorie|catégories|rubrique|thème|thèmes|mots-clés|mots clés|étiquettes|tags|classé dans|publié dans|publié par|publié le|publié|mis à jour|mis à jour le|mise à jour|dernière mise à jour|dernière modification|modifié le|créé le|date de publication|partager|partager sur|suivez-nous sur|précédent|suivant|lire aussi|à lire aussi|voir aussi|adresse|téléphone|tél|courriel|courrier électronique|horaires|contact|contact presse|contacts presse|accessibilité|langue|langues|vous êtes ici|revoir la déclaration du président|revoir la déclaration|revoir le discours|revoir la conférence de presse"
    ),
    counted=words("lu fois|vu fois|consulté fois|lue fois|vues|vue|lectures|visites|commentaires|partages|min de lecture|minutes de lecture"),
    homes=words("accueil|page d'accueil|home"),
    translation=r"\b(?:cette|la pr[eé]sente)\b.{0,30}\btraduction|\btraduction (?:non|de courtoisie)|\bseul le texte original",
    disclaims=r"\b(?:gracieux|courtoisie|non[ -]officielle?|fait foi|font foi|pr[eé]vaut|titre (?:indicatif|informatif)|indicative)\b",
    original=r"\b(?:(?:texte|contenu|version|document|communiqu[eé]|article|source) (?:d[’']origine|original(?:e)?|int[eé]gral(?:e)?|complete?)|original en anglais|texte en anglais|seul le texte original)\b",
    invites=r"(?:veuillez |vous pouvez )?(?:t[ée]l[ée]charge[rz]|[ée]coute[rz]|(?:re)?voir|(?:re)?voyez|regarde[rz]|(?:re)?visionne[rz]|lire|lisez|consulte[rz]|clique[rz]|retrouve[rz]|acc[ée]de[rz]) ",
    media=r"\b(?:intervention|allocution|conf[ée]rence de presse|discours|vid[ée]o|audio|enregistrement|fichier|discours|d[ée]claration|communiqu[ée]|document|texte|int[ée]gralit[ée]|retransmission|photos?|allocution|entretien|interview)\b",
    dated=r"(?:publi[ée]e?|mis en ligne|post[ée]|paru|date de publication)(?: le)?",
    downloads=(r"(?:t[eé]l[eé]charger|lire|consulter) (?:le |la )?(?:texte|communiqu[eé]|d[eé]claration|document)(?: complet| compl[eè]te| int[eé]gral)?(?: ici)?",),
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
        r"cette page n[’']est pas disponible (?:en|dans) \w+\b.{0,80}",
        r"cette page vous a-t-elle .{4,40}\?|le contenu de ce(?:tte page| site)\b.{0,60}\barchiv.{0,120}",
        r"\(?traduction (?:non officielle|de courtoisie)\b.{0,120}", r"tous droits r[eé]serv[eé]s\.?"),
    insets=(r"partager|imprimer|publicit[eé]|[eé]couter|tweeter|photo ?: .*|cr[eé]dit photo.*",),
    tails=(
        r"distribu[ée]e? par (?:l[’'])?(?:apo group|[^.]{2,40}) pour .{2,160}|lire l[’']article original.{0,80}",
        r"cette page vous a-t-elle .{4,40}\?",
    ),
    footers=(r"version (?:anglaise|espagnole|arabe)",r"(?:diffus[ée]e?|publi[ée]e?|[ée]mise?) par\b.{2,120}",
        r"adresse pour l[’']envoi de questions|auteur|[aà] consulter [eé]galement|suivez l[’']\w+",
        r"(?:articles|actualit[eé]s|documents|contenus|sujets|liens) (?:li[eé]s|associ[eé]s|connexes|similaires)|sur le m[eê]me (?:th[eè]me|sujet)|[aà] lire (?:aussi|[eé]galement).*|en savoir plus|voir aussi.*|lire (?:aussi|la suite).*|derni[eè]res (?:actualit[eé]s|nouvelles)|les plus lus",
        r"laisser un commentaire.*|commentaires?|suivez[- ]nous.*|r[eé]seaux sociaux|contacts? presse.*|partager (?:cet|cette|la) .*|dans la m[eê]me rubrique|informations compl[eé]mentaires",
    ),
    labelled=("intervenants?(?:\\(s\\))?", "circonstances?", "lieu", "date", "prononc[eé](?:e)? (?:le|par)", "th[eè]mes?", "objet", "mots[- ]cl[eé]s"),
    datelines=(
        r"article, \d{1,2}\.\d{1,2}\.\d{4}",
        r"compte[- ]rendu|fiche d[’']information|transcription|verbatim|propos liminaires|.{0,40}\bseul le prononc[eé] fait foi|d[eé]partement\b[^.:]{0,80}|bureau\b[^.:]{0,80}",
        r"prononc[eé] le.{0,40}|texte int[eé]gral|seul le prononc[eé] fait foi|pour diffusion imm[eé]diate",
        r"communiqu[eé](?: de presse| conjoint)?(?: n[.°ºo]*\s?[\w/ -]{1,40})?|discours|d[eé]clarations?|point de presse|actualit[eé]|[eé]v[eé]nement",
        r"(?:minist[eè]re|ambassade|direction|cabinet|porte-parole|service de presse|pr[eé]sidence)\b[^.]{0,80}|(?:n[°ºo]|r[eé]f)(?![a-zà-ÿ])\.? ?(?=\D{0,12}\d)[\w/ -]{1,30}",
        r"\d{1,2}(?:[:.]| ?h ?)\d{2}",
    ),
    sites=("minist[eè]re", "secr[ée]tariat", "cabinet du", "minist[eè]re des", "france diplomatie", "ambassade", "gouvernement", "[eé]lys[eé]e", "pr[eé]sidence", "d[eé]partement f[eé]d[eé]ral", "portail", "site officiel", "affaires [eé]trang[eè]res", r"\w+\.(?:gouv|gov|org|com|net|int|eu)\b"),
)  # fmt: skip
