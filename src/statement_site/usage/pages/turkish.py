"""What Turkish pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

TURKISH = Surroundings(
    labels=words(
        """
bakanlık|dış politika|ülkeler ve bölgeler|konsolosluk|açıklamalar
paylaş|bu sayfayı paylaş|sayfayı paylaş|haberi paylaş|bunu paylaş|sosyal medyada paylaş|facebook'ta paylaş|twitter'da paylaş|x'te paylaş|whatsapp'ta paylaş|linkedin'de paylaş|tweetle|yazdır|sayfayı yazdır|yazdırılabilir sürüm|çıktı al|gönder|e-posta gönder|e-posta ile gönder|e-postayla gönder|arkadaşına gönder|kopyala|linki kopyala|bağlantıyı kopyala|bağlantı kopyalandı|kaydet|indir|dosyayı indir|pdf indir|pdf olarak indir|pdf|dinle|sesli dinle|haberi dinle|ses|oynat
abone ol|kapat|aç|gizle|göster|daha fazla|daha fazla göster|devamı|devamını oku|devamı için tıklayınız|tümü|tümünü gör|tümünü göster|hepsi|hepsini gör|tüm haberler|detay|detaylar|ayrıntılar|kabul et|tümünü kabul et|reddet|tümünü reddet|iptal|tamam|filtrele|sırala|ara|geri|ileri|önceki|sonraki|önceki sayfa|sonraki sayfa|önceki haber|sonraki haber|önceki yazı|sonraki yazı|geri dön|listeye dön|listeye geri dön|ana sayfaya dön|yukarı|yukarı çık|başa dön|sayfa başı|sayfa başına dön|sayfanın başına dön
arama|ara|site içi arama|sitede ara|gelişmiş arama|arama yap|arşiv|haber arşivi|menü|ana menü|menüyü aç|menüyü kapat|mobil menü|gezinme|buradasınız|bu bölümde|bu sayfada|içindekiler|içerik|ana içerik|ana içeriğe geç|ana içeriğe atla|içeriğe geç|içeriğe atla|alt bilgi|yazı boyutu|yazı tipi boyutu|metin boyutu|yazıyı büyüt|yazıyı küçült|kontrast|çeviri|çevir|dil|diller|dil seçin|dil seçimi|türkçe|ingilizce|english|fransızca|almanca|arapça|rusça
anasayfa|ana sayfa|haberler|haber|son haberler|güncel|güncel haberler|gündem|manşet|öne çıkanlar|öne çıkan haberler|öne çıkan|diğer haberler|tüm haberler|duyurular|duyuru|basın|basın odası|basın merkezi|basın ve yayın|basın açıklamaları|basın açıklaması|basın bültenleri|basın bülteni|basın toplantıları|basın toplantısı|basın duyuruları|açıklamalar|bakanlık açıklamaları|dışişleri bakanlığı açıklamaları|sözcü açıklamaları|soru-cevap|sözcünün bir soruya cevabı|konuşmalar|konuşma metinleri|bakanın konuşmaları|söylemler|röportajlar|mülakatlar|makaleler|ortak bildiriler|yayınlar|yayınlarımız|belgeler|belge|dokümanlar|ekler|ek dosyalar|dosyalar|dosya|kaynaklar|metinler|tam metin
ilgili haberler|ilgili içerikler|ilgili içerik|ilgili açıklamalar|ilgili bağlantılar|ilgili linkler|ilgili belgeler|ilgili konular|benzer haberler|benzer içerikler|benzer konular|bağlantılı haberler|ayrıca bakınız|bunlar da ilginizi çekebilir|bunlar ilginizi çekebilir|ilginizi çekebilir|ilginizi çekebilecek haberler|önerilen haberler|önerilenler|en çok okunanlar|en çok okunan|çok okunanlar|popüler|popüler haberler|son eklenenler|bağlantılar|faydalı bağlantılar|yararlı linkler|hızlı bağlantılar|hızlı erişim|dış bağlantılar
etiketler|etiket|anahtar kelimeler|konular|konu|kategoriler|kategori|yorumlar|yorum|yorum yap|yorum yaz|yorum yok|evet|hayır|geri bildirim|görüş bildir|beğen|bu sayfa yararlı oldu mu|değerlendir
iletişim|iletişim bilgileri|bize ulaşın|basın irtibat|basın iletişim|adres|telefon|faks|e-posta|acil durum|acil durum hattı|çağrı merkezi|konsolosluk çağrı merkezi|çalışma saatleri|ulaşım|harita
hakkımızda|kurumsal|bakanlık|bakanlık hakkında|bakanımız|bakanın biyografisi|bakan yardımcıları|teşkilat|teşkilat şeması|organizasyon şeması|görevler|tarihçe|misyonlarımız|temsilcilikler|temsilciliklerimiz|dış temsilcilikler|yurtdışı temsilcilikler|büyükelçilikler|büyükelçilik|başkonsolosluk|başkonsolosluklar|konsolosluk|konsolosluk işlemleri|konsolosluk hizmetleri|vize|vize işlemleri|pasaport|seyahat uyarıları|e-konsolosluk|e-devlet|dış politika|dış politikamız|konular ve politikalar|mevzuat|istatistikler|bilgi edinme|bilgi edinme hakkı|kariyer|insan kaynakları|sınav duyuruları|ihaleler|ihale ilanları
etkinlikler|etkinlik|etkinlik takvimi|takvim|program|günlük program|fotoğraflar|fotoğraf|fotoğraf galerisi|foto galeri|fotogaleri|galeri|görseller|resimler|video|videolar|video galeri|videoyu izle|izle|multimedya|infografik|canlı yayın|canlı
takip et|takip edin|bizi takip edin|sosyal medya|sosyal medya hesapları|abone ol|abone olun|bülten|e-bülten|e-bültene abone ol|bültene kaydol|kayıt ol|giriş|giriş yap|üye girişi|üye ol|çıkış
site haritası|gizlilik|gizlilik politikası|gizlilik bildirimi|kullanım koşulları|kullanım şartları|yasal uyarı|yasal bilgiler|kişisel verilerin korunması|kvkk|kvkk aydınlatma metni|aydınlatma metni|çerez politikası|çerez ayarları|çerezler|erişilebilirlik|telif hakkı|telif hakları|tüm hakları saklıdır|her hakkı saklıdır|yardım|sıkça sorulan sorular|sık sorulan sorular|sss|yükleniyor|reklam|ilan
"""
    ),
    fields=words(
        "okunma|okunma sayısı|görüntülenme|görüntülenme sayısı|okuma süresi|yazar|yazan|editör|muhabir|kaynak|kaynaklar|foto|fotoğraf|fotoğraflar|görsel|resim altı|video|kategori|kategoriler|konu|konular|etiket|etiketler|anahtar kelimeler|yayın tarihi|yayım tarihi|yayınlanma tarihi|yayımlanma tarihi|yayınlanma|eklenme tarihi|oluşturma tarihi|giriş tarihi|giriş|tarih|güncelleme|güncelleme tarihi|güncellenme tarihi|son güncelleme|son güncellenme|son güncelleme tarihi|paylaş|önceki haber|sonraki haber|ilgili haberler|ayrıca bakınız|adres|telefon|tel|faks|e-posta|eposta|web|çağrı merkezi|çalışma saatleri|iletişim|dil|buradasınız|ek|ekler"
    ),
    counted=words("okunma|görüntülenme|yorum|beğeni|paylaşım|dakika okuma|dk okuma|dakikalık okuma|kez okundu|kez görüntülendi"),
    homes=words("anasayfa|ana sayfa|home|giriş"),
    translation=r"\b(?:bu|işbu) (?:metin|çeviri|tercüme)|(?:gayri ?resm[iî]|resm[iî] olmayan) (?:çeviri|tercüme)",
    disclaims=r"(?:gayri ?resm[iî]|resm[iî] olmayan|bilgi amaçlı|bilgilendirme|esas alın\w*|geçerlidir|bağlayıcı)",
    original=r"(?:orijinal|özgün|asıl) metin|metnin (?:aslı|orijinali|tamamı)|ingilizce metin|tam metin",
    invites=r"(?:(?:videoyu|fotoğrafları|fotoğraf albümünü|tam metni|metni|dosyayı|belgeyi|ses kaydını|kaydı|konuşmayı|açıklamayı)|(?:tam metin|video|fotoğraflar|ses kaydı|belge) için) ?",
    media=r"(?:izle\w*|indir\w*|dinle\w*|oku\w*|tıkla\w*|görüntüle\w*|buradan)",
    dated=r"(?:yay[ıi]n(?:lanma)? tarihi|yay[ıi]m(?:lanma)? tarihi|yay[ıi]nlanma|eklenme tarihi|giriş tarihi|son güncelle(?:me|nme)(?: tarihi)?|güncelle(?:me|nme)(?: tarihi)?)",
    downloads=(r"(?:(?:tam )?metni|belgeyi|açıklamayı|bildiriyi|dosyayı|metin) ?(?:indir\w*|görüntüle\w*|oku\w*)(?: için tıklayınız?)?",),
    furniture=(
        r"(?:ana ?sayfa) ?(?:>|›|»|/|\|).{0,120}|(?:ana )?(?:içeriğe|menüye|sayfaya|içerik|başa) (?:geç|git|atla|dön)\w*|buradasınız.{0,100}|geri (?:dön|git)?\w*",
        r"(?:yayı[nm](?:lanma|landı|)? ?(?:tarihi)?|güncelle(?:me|nme|ndi)(?: tarihi)?|son güncelle\w*|eklenme tarihi|oluşturma tarihi)\W.{0,60}|(?:okunma|görüntülenme|ziyaret)(?: sayısı)?\W.{0,20}|\d[\d.,]* (?:okunma|görüntülenme)|okuma süresi.{0,20}",
        r"(?:kaynak|yazar|foto(?:ğraf)?|görsel|etiket(?:ler)?|kategori(?:ler)?|haber|editör) ?: ?.{0,80}|yazı boyutu.{0,20}|paylaş.{0,40}|yazdır.{0,20}|sayfayı (?:yazdır|paylaş).{0,20}|(?:bağlantıyı|linki) kopyala",
        r"(?:tüm|her) hakk(?:ı|ları) saklıdır.{0,40}|telif hakkı.{0,80}|gizlilik.{0,40}|çerez.{0,40}|site haritası|bize ulaşın|(?:adres|telefon|faks|e-?posta|santral) ?: ?.{0,120}|kişisel verilerin korunması.{0,40}|aydınlatma metni",
        r"(?:t\.?c\.? |türkiye cumhuriyeti )(?:dışişleri|cumhurbaşkanlığı|millî savunma|ticaret|başbakanlık)\w*(?: \w+){0,4}",
    ),
    notices=(
        r".*\bçerez\w*.*(?:kullan|kabul|onay|deneyim)\w*.*",
        r"(?:tüm|her) hakk(?:ı|ları) saklıdır\.?.{0,60}|(?:bu|anılan) sayfa \w+ dilinde (?:mevcut|bulunma)\w*.{0,40}",
        r"\(?(?:gayriresmi|gayri resmi|resmi olmayan|resmî olmayan) (?:tercüme|çeviri)\w*\)?\.?",
    ),
    insets=(r"paylaş|yazdır|reklam|dinle|foto(?:ğraf)? ?: .{0,120}|ilgili haber\w*:? .{0,120}",),
    tails=(
        r"(?:bu )?(?:sayfa|içerik|bilgi)\w* (?:size )?(?:yararlı|faydalı|yardımcı)\b.{0,40}\?|(?:bizi|hesaplarımızı) .{0,80}(?:takip ed|izley)\w*.{0,20}",
        r"(?:ayrıntılı|daha fazla|detaylı) bilgi için.{0,160}|(?:bültenimize|duyurularımıza) .{0,60}(?:abone|kaydol)\w*.{0,20}",
    ),
    footers=(
        r"(?:ilgili|benzer|diğer|son|önerilen|öne çıkan|bağlantılı) (?:haberler?|içerik(?:ler)?|açıklamalar|duyurular|konular|bağlantılar|linkler|belgeler|dokümanlar|yazılar|sayfalar|metinler)",
        r"(?:bunlar|bunlar da|şunlar) (?:da )?ilginizi çekebilir|ayrıca (?:bakınız|bkz\.?|okuyun)|son dakika|en çok okunanlar?|yorumlar?(?: \(\d+\))?|etiketler|paylaş|ekler|ek(?:li)? (?:belge|dosya)\w*|bizi takip edin|(?:önceki|sonraki) (?:haber|sayfa|açıklama)\w*",
    ),
    labelled=("yer", "tarih", "saat", "konu", "yer ve tarih"),
    datelines=(
        r"(?:basın (?:açıklaması|bülteni|duyurusu)|açıklama|duyuru)(?: ?(?:no|sayı)?\W{0,3}[\d/-]{1,12})?|(?:no|sayı|qa|sc) ?[:-]? ?\d[\w/-]{0,15}|açıklamalar|konuşmalar|haberler?|derhal yayımlanmak üzere",
        r"(?:t\.?c\.? )?(?:dışişleri bakanlığı|cumhurbaşkanlığı|başbakanlık|büyükelçiliği|iletişim başkanlığı|enformasyon dairesi|basın (?:bürosu|müşavirliği|merkezi))(?: (?:sözcülüğü|basın|enformasyon|iletişim|genel|müsteşar|dairesi|internet)[^.:]{0,40})?",
        r"(?:saat )?\d{1,2}[:.]\d{2}|(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)",
    ),
    sites=("t\\.c\\. dışişleri bakanlığı", r"(?:t\.?c\.? )?dışişleri", r"(?:t\.?c\.? )?cumhurbaşkan", "büyükelçi", "başkonsolos", "iletişim başkanlığı", "başbakanlık", r"millî savunma bakanlığı", "milli savunma bakanlığı", "ticaret bakanlığı", "resmi internet", "resmî internet", "daimi temsilci"),
)  # fmt: skip
