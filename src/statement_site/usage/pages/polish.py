"""What Polish pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

POLISH = Surroundings(
    labels=words(
        """
udostępnij|udostępnij na facebooku|udostępnij na twitterze|udostępnij w mediach społecznościowych|udostępnij artykuł|udostępnij tę stronę|podziel się|poleć|poleć znajomemu|tweetnij|drukuj|wydrukuj|drukuj stronę|drukuj artykuł|wersja do druku|wyślij|wyślij e-mailem|wyślij mailem|wyślij link|kopiuj|kopiuj link|skopiuj link|skopiuj adres|zapisz|zapisz jako pdf|pobierz|pobierz pdf|pobierz plik|pobierz dokument|do pobrania|pliki do pobrania|dokumenty do pobrania|wersja pdf|posłuchaj|odsłuchaj|audio
zamknij|otwórz|ukryj|pokaż|pokaż więcej|pokaż wszystkie|rozwiń|zwiń|rozwiń menu|menu rozwijane|zwiń menu|zobacz|zobacz więcej|zobacz wszystkie|obejrzyj|obejrzyj wideo|więcej|mniej|wszystkie|wszystko|akceptuj|akceptuję|akceptuj wszystkie|zgadzam się|odrzuć|anuluj|filtruj|filtry|poprzedni|poprzednia|poprzednie|następny|następna|następne|dalej|wstecz|cofnij|poprzedni artykuł|następny artykuł|poprzednia strona|następna strona|powrót|wróć|powrót do listy|wróć do listy|powrót do góry|powrót na górę|do góry|na górę|góra strony|na początek
szukaj|wyszukaj|wyszukiwarka|wyszukiwanie|wyszukiwanie zaawansowane|archiwum|archiwum wiadomości|menu|menu główne|nawigacja|jesteś tutaj|w tej sekcji|na tej stronie|spis treści|treść|przejdź do treści|przejdź do treści głównej|przejdź do menu|przejdź do stopki|przejdź do wyszukiwarki|przejdź do głównej treści|rozmiar czcionki|wielkość czcionki|wielkość tekstu|powiększ czcionkę|pomniejsz czcionkę|kontrast|wysoki kontrast|język migowy|tłumaczenie|tłumaczenia|język|języki|zmień język|pl|angielski|wersja angielska|wersja polska|po angielsku
strona główna|start|początek|aktualności|wiadomości|wiadomość|najnowsze|najnowsze wiadomości|ostatnie wiadomości|wszystkie aktualności|wszystkie wiadomości|inne aktualności|więcej aktualności|więcej wiadomości|ważne|wyróżnione|ogłoszenia|zapowiedzi|centrum prasowe|biuro prasowe|biuro rzecznika prasowego|prasa|dla mediów|dla prasy|dla dziennikarzy|media|komunikaty|komunikat|komunikaty prasowe|komunikat prasowy|informacje prasowe|informacja prasowa|oświadczenia|przemówienia|wystąpienia|wywiady|wypowiedzi|publikacje|dokumenty|dokument|załączniki|załącznik|pliki|plik|materiały|materiały prasowe|zasoby
powiązane|powiązane artykuły|powiązane wiadomości|powiązane treści|podobne artykuły|podobne|polecane|czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj również|dowiedz się więcej|więcej informacji|więcej na ten temat|najczęściej czytane|popularne|linki|przydatne linki|ważne linki|linki zewnętrzne|na skróty
tagi|tag|słowa kluczowe|tematy|temat|kategorie|kategoria|komentarze|komentarz|brak komentarzy|dodaj komentarz|skomentuj|oceń stronę|zgłoś błąd|tak|nie
kontakt|kontakty|dane kontaktowe|kontakt dla mediów|kontakt dla prasy|skontaktuj się z nami|napisz do nas|adres|telefon|telefony|godziny otwarcia|godziny pracy|godziny urzędowania|infolinia|dyżur|telefon alarmowy
o nas|o ministerstwie|o serwisie|ministerstwo|kierownictwo|struktura|organizacja|placówki|ambasady|ambasady i konsulaty|polskie przedstawicielstwa|informacje konsularne|informacje dla podróżujących|wizy|paszporty|praca|kariera|oferty pracy|zamówienia publiczne|bip|biuletyn informacji publicznej|co robimy|załatw sprawę|baza wiedzy|prawo
kalendarz|kalendarium|wydarzenia|wydarzenie|galeria|galerie|galeria zdjęć|fotogaleria|zdjęcia|zdjęcie|foto|film|filmy|wideo|multimedia|infografika|transmisja|transmisja na żywo|na żywo
obserwuj nas|śledź nas|znajdź nas|dołącz do nas|polub nas|media społecznościowe|subskrybuj|zapisz się|zapisz się do newslettera|zapisz się na newsletter|zaloguj|zaloguj się|logowanie|zarejestruj się|rejestracja
mapa strony|mapa serwisu|polityka prywatności|prywatność|regulamin|warunki korzystania|nota prawna|informacje prawne|prawa autorskie|ochrona danych osobowych|dane osobowe|rodo|polityka cookies|pliki cookies|ustawienia cookies|dostępność|deklaracja dostępności|wszelkie prawa zastrzeżone|pomoc|najczęściej zadawane pytania|pytania i odpowiedzi|redakcja|redakcja serwisu|wczytywanie|ładowanie|reklama|metryka|historia zmian|rejestr zmian|informacje o publikacji dokumentu|służba rzeczypospolitej polskiej|służba cywilna
"""
    ),
    fields=words(
        "wyświetleń|wyświetlenia|liczba wyświetleń|odsłon|odsłony|czas czytania|autor|autorka|autorzy|źródło|źródła|foto|fot|zdjęcie|zdjęcia|podpis|wideo|film|kategoria|kategorie|temat|tematy|dział|tagi|tag|słowa kluczowe|opublikowano|opublikowane|data publikacji|data|data utworzenia|utworzono|zaktualizowano|ostatnia aktualizacja|ostatnia modyfikacja|ostatnia zmiana|data modyfikacji|pierwsza publikacja|wytworzył|wytworzono|udostępnił|udostępniający|osoba publikująca|udostępnij|poprzedni|następny|czytaj także|zobacz także|adres|telefon|tel|e-mail|poczta|faks|fax|godziny pracy|kontakt|język|jesteś tutaj"
    ),
    counted=words("wyświetleń|wyświetlenia|wyświetlenie|odsłon|odsłony|komentarzy|komentarze|komentarz|min czytania|minut czytania|minuty czytania"),
    homes=words("strona główna|start|główna"),
    translation=r"\b(?:niniejsze |to )?(?:nieoficjalne |robocze )?tłumaczenie\b",
    disclaims=r"\b(?:nieoficjaln\w+|robocz\w+|informacyjn\w+|autentyczn\w+|poglądow\w+)\b",
    original=r"\b(?:oryginał\w*|pełn\w+ (?:tekst|treść|wersj)\w*|tekst oryginaln\w+|tekst (?:po angielsku|w języku angielskim))\b",
    invites=r"(?:pobierz|posłuchaj|odsłuchaj|obejrzyj|zobacz|przeczytaj|czytaj|otwórz|kliknij|pobranie) ",
    media=r"(?:wideo|film|audio|nagrani|plik|dokument|pełn(?:y|ą|a) (?:tekst|treść|wersj|zapis)|tekst|stenogram|transmisj|zdjęci|galeri|oświadczeni|komunikat)",
    dated=r"(?:opublikowano|data publikacji|data utworzenia|zaktualizowano|ostatnia aktualizacja|ostatnia modyfikacja)(?: dnia| w dniu)?",
    downloads=(r"(?:pobierz|przeczytaj|zobacz|czytaj) (?:pełny |pełną |cały )?(?:tekst|treść|dokument|oświadczenie|komunikat|deklarację)(?: \w+){0,3}",),
    furniture=(
        r"(?:oficjalna|oficjalny) (?:strona|serwis|witryna|portal).{0,80}|serwis rzeczypospolitej polskiej",
        r"(?:biuro prasowe|biuro rzecznika prasowego|departament komunikacji|wydział prasowy|centrum informacyjne)\b.{0,60}",
        r"strona główna|start|menu|szukaj|wyszukaj|udostępnij.{0,40}|drukuj|wydrukuj|zamknij|otwórz|aktualności|wiadomości|wersja do druku|posłuchaj|do góry|wstecz|powrót.{0,40}",
        r"(?:przejdź|wróć|powrót) (?:do|na) .{2,60}|jesteś tutaj:?.*|czytaj (?:więcej|dalej).*|zobacz (?:więcej|wszystkie).*|pokaż (?:więcej|wszystkie).*|logowanie do .{2,60}",
        r"(?:opublikowano|data publikacji|zaktualizowano|ostatnia (?:aktualizacja|modyfikacja|zmiana)|pierwsza publikacja|wytworzył\w*|udostępnił\w*|data)\b.{0,60}|czas czytania.*|wyświetle\w+.*",
        r"wszelkie prawa zastrzeżone.*|polityka prywatności.*|mapa (?:strony|serwisu)|kontakt|deklaracja dostępności|dostępność|redakcja serwisu|nota prawna|obserwuj nas.*|zapisz się.*|newsletter.*|ochrona danych osobowych|rodo|bip",
        r"tagi:?.*|kategori[ae]:?.*|tematy?:.*|fot\. ?.{2,60}|fot ?:.*|zdjęci[ea] ?:.*|źródło ?:.*|autor(?:ka)? ?:.*",
    ),
    notices=(r"treści publikowane w serwisie\b.*|wszystkie treści publikowane\b.*licencj.*", r".*\b(?:cookies?|plik\w* cookies?|ciasteczk\w*)\b.*\b(?:używa|korzysta|wykorzystuj|akceptuj|zgod)\w*.*", r".*\b(?:używa|korzysta|wykorzystuj)\w*\b.*\b(?:cookies?|ciasteczk\w*)\b.*", r"wszelkie prawa zastrzeżone\.?", r"\(?tłumaczenie (?:nieoficjalne|robocze)\)?\.?|\(?nieoficjalne tłumaczenie\)?\.?"),
    insets=(r"udostępnij|drukuj|reklama|posłuchaj|fot\.? ?:? ?[^.]{2,60}|zobacz także:? .*",),
    tails=(r"zob(?:\.|acz) (?:także|też|również)\b.{0,200}", r"czy (?:ta|ten) (?:strona|artykuł|informacja)\b.{0,50}\?"),
    footers=(r"(?:powiązane|podobne|inne|pozostałe) (?:artykuły|aktualności|wiadomości|treści|materiały|dokumenty|komunikaty)|zobacz (?:także|również|też).*|czytaj (?:także|również|też).*|ostatnie (?:aktualności|wiadomości)|najnowsze.{0,30}|może (?:cię|państwa) zainteresować.*|materiały|dokumenty do pobrania|do pobrania|załączniki?|galeria|udostępnij.{0,40}|komentarze|tagi:?|kontakt dla (?:mediów|prasy).*|informacje o publikacji dokumentu",),
    labelled=("miejsce", "data", "czas", "godzina", "temat", "tematy"),
    datelines=(
        r"do natychmiastowej publikacji|stenogram|zapis (?:wystąpienia|konferencji)|relacja|rzeczni\w+ prasow\w+\b[^.:]{0,60}|(?:nr|numer) ?[\d/ -]{1,20}",
        r"komunikaty?(?: prasow[ye])?(?: nr ?[\w/ -]{1,30})?|oświadczeni[ea]|przemówieni[ea]|wystąpieni[ea]|wiadomości|aktualności|informacja prasowa|wywiady?",
        r"(?:ministerstwo|msz|ambasada|kancelaria|biuro prasowe|biuro rzecznika|departament|stałe przedstawicielstwo)\b[^.]{0,80}",
        r"(?:[^\W\d_][\w -]{2,25}, )?(?:dnia )?\d{1,2}(?:[–-]\d{1,2})? [a-zź-ż]{3,12}a? \d{4} ?r(?:oku|\.)?|(?:godz\. )?\d{1,2}[:.]\d{2}",
    ),
    sites=("ministerstw[oa]", "kancelari[ai]", "ambasada", "serwis rzeczypospolitej", "prezydent rp", "prezydent rzeczypospolitej", "portal gov", "gov\\.pl", "oficjalna strona", "oficjalny serwis", "stałe przedstawicielstwo", "biuro bezpieczeństwa", "konsulat", "sejm", "senat rp"),
)  # fmt: skip
