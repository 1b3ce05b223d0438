"""Indonesian usage, and that of Malay, its sister: Malay has here what Indonesian says in other words."""

from __future__ import annotations

from dataclasses import replace

from statement_site.usage.names.indonesian import MALAY as NAMES_IN_MALAY
from statement_site.usage.names.indonesian import NAMES
from statement_site.usage.usage import Usage

INDONESIAN = Usage(
    language="id",
    common=frozenset(["dan", "yang", "di", "untuk", "dengan", "pada", "ini", "dalam", "oleh", "akan", "telah", "dari", "bahwa", "karena", "adalah", "tersebut", "internasional", "kerja"]),
    kinds=(
        (r"(?:pernyataan(?: pers)?|komunike|deklarasi|siaran pers|keterangan pers|visi) bersama", "joint-statement"),
        (r"konferensi pers|jumpa pers|(?:press|media) briefing|pengarahan (?:media|pers)|taklimat", "press-conference"),
        (r"siaran pers|rilis pers", "press-release"),
        (r"\bkomunike\b", "communique"),
        (r"\bdeklarasi\b", "declaration"),
        (r"sambutan (?:pembuka|penutup|pembukaan|penutupan)", "remarks"),
        (r"\bpidato\b|\bsambutan (?:menteri|presiden|wakil|perdana|pada|dalam|duta)|kuliah umum", "speech"),
        (r"\bwawancara\b", "interview"),
        (r"\bpertemuan (?:bilateral|antara|dengan|menteri|presiden|tahunan|empat mata)|\bbertemu\b|\btemui\b|pembicaraan (?:telepon|bilateral|melalui telepon)|percakapan telepon|sambungan telepon|kunjungan (?:resmi|kerja|kenegaraan|kehormatan)|\bterima (?:kunjungan|kedatangan|duta|menteri)|menerima kunjungan|konsultasi bilateral|forum konsultasi|surat kepercayaan", "readout"),
        (r"keterangan (?:pers|tertulis|media)|tanggapan (?:pemerintah|kementerian|indonesia|juru)|\bpernyataan\b", "press-statement"),
        (r"\btraktat\b|perjanjian (?:persahabatan|perdamaian|ekstradisi|batas)", "treaty"),
        (r"\bprotokol\b", "protocol"),
        (r"\bpersetujuan\b|\bperjanjian\b", "agreement"),
    ),
    begins=(r"isi|teks", r"(?:berikut )?(?:teks|naskah|isi)(?: lengkap)?(?: (?:pernyataan(?: bersama)?|pidato|sambutan|siaran pers|deklarasi|komunike))?\s*:"),
    ends=(r"selesai|akhir (?:teks|pernyataan|naskah)|(?:\*{3,}|-{2,}|oo0oo|---o0o---)",),
    releases=(
        r"berikut (?:ini )?(?:adalah |merupakan )?(?:teks|naskah|isi|pernyataan|transkrip|bunyi|kutipan)\b.{0,200}[:.]?$",
        r"[^.:]{0,120}\b(?:juru bicara|kementerian|pemerintah|menteri|kedutaan|presiden|sekretariat)\b[^:.]{0,120}\b(?:menyampaikan|mengeluarkan|menyatakan|merilis)\b[^:.]{0,80}:$",
        r"(?:teks|naskah|isi) (?:lengkap )?(?:pernyataan|pidato|sambutan|deklarasi|komunike)\b[^.:]{0,120}(?:sebagai berikut|berikut ini)\s?[:.]?$",
    ),
    locatives=("di", "ke"),
    subjects=("tentang", "mengenai", "terkait", "perihal", "atas", "soal", "dalam rangka", "sehubungan dengan"),
    both=r"\bkedua (?:negara|pihak|belah pihak|menteri|pemimpin|kepala (?:negara|pemerintahan)|presiden|perdana menteri|pemerintah|menlu)\b",
    encounters=r"\b(?:telah )?(?:bertemu (?:dengan|menteri|presiden|perdana)|melakukan (?:pertemuan|pembicaraan|percakapan|kunjungan)|mengadakan (?:pertemuan|pembicaraan)|menerima (?:kunjungan|menteri|duta besar|menlu)|berbicara melalui telepon|menggelar pertemuan)",
    offices=(
        r"(?:wakil |mantan )?(?:menteri (?:luar negeri|pertahanan|perdagangan|keuangan|koordinator|dalam negeri|sekretaris negara)|perdana menteri|presiden|raja|ratu|sultan|kanselir|sekretaris jenderal|duta besar|perwakilan tinggi|juru bicara(?: kementerian luar negeri| kemlu)?|menlu|menhan)",
    ),
    genitive=r",? (?:dari )?(?:republik |kerajaan |federasi |persemakmuran )?",
    honorifics=r"(?:(?:Y\.M\.|yang mulia|bapak|ibu|tuan|puan|dr\.|h\.|hj\.|prof\.|sri|dato’|datuk)[  ])*",
    cues={
        "climate-change": ("perubahan iklim",), "counter-terrorism": ("terorisme",), "human-rights": ("hak asasi manusia", "HAM"), "democracy": ("demokra",),
        "investment": ("investasi",), "migration": ("migrasi", "pekerja migran", "pengungsi"), "trade": ("perdagangan",), "energy": ("energi",), "health": ("kesehatan",), "education": ("pendidikan",),
        "sovereignty": ("kedaulatan", "integritas wilayah"), "arms-control": ("pelucutan senjata", "nonproliferasi"), "nuclear-weapons": ("senjata nuklir",),
        "security-cooperation": ("kerja sama keamanan", "kerja sama pertahanan"),
    },
    names=NAMES,
    homonyms=(
        "Bahasa Inggris", "Bahasa Indonesia", "Bahasa Jepang", "Bahasa Jerman", "Bahasa Prancis", "Bahasa Perancis", "Bahasa Arab Saudi", "Bahasa Spanyol", "Bahasa Rusia", "Bahasa Belanda", "Bahasa Tiongkok",
        "Amerika Latin", "Amerika Selatan", "Amerika Tengah", "Amerika Utara", "Samudra Hindia", "Jalan India", "Laut Cina Selatan", "Laut China Selatan", "Laut Tiongkok Selatan",
    ),
    months={"pebruari": 2, "agt": 8, "ags": 8, "nopember": 11, "nop": 11, "sept": 9, "juni": 6, "juli": 7},
)  # fmt: skip

MALAY = replace(
    INDONESIAN,
    language="ms",
    common=frozenset(["dan", "yang", "di", "untuk", "dengan", "pada", "ini", "dalam", "oleh", "akan", "telah", "bagi", "bahawa", "kerana", "ialah", "turut", "antarabangsa", "rasmi", "kerajaan", "menerusi", "manakala", "supaya", "bersetuju"]),
    kinds=(
        (r"(?:kenyataan(?: media| akhbar)?|pengisytiharan|perisytiharan) bersama", "joint-statement"),
        (r"sidang (?:media|akhbar)|taklimat media", "press-conference"),
        (r"siaran (?:media|akhbar)", "press-release"),
        (r"\bperisytiharan\b|\bpengisytiharan\b", "declaration"),
        (r"ucapan (?:aluan|pembukaan|penutup)", "remarks"),
        (r"teks ucapan|ucapan (?:oleh|yab|yb|perdana|dasar|menteri|timbalan|yang)|\bperutusan (?:khas|tahun|hari)", "speech"),
        (r"\btemu ?bual\b", "interview"),
        (r"perbualan telefon|panggilan telefon|lawatan (?:rasmi|kerja|negara)|kunjungan hormat|\bmesyuarat (?:dua hala|antara|dengan)|pertemuan dua hala", "readout"),
        (r"kenyataan (?:media|akhbar|rasmi)|\bkenyataan\b", "press-statement"),
    ),
    begins=(r"(?:teks|petikan) (?:penuh )?(?:kenyataan|ucapan)(?: (?:media|bersama))*\s*:",),
    ends=(r"tamat|-tamat-",),
    releases=(
        r"berikut (?:ialah|adalah) (?:teks|kenyataan|ucapan|petikan)\b.{0,200}[:.]?$",
        r"[^.:]{0,120}\b(?:jurucakap|wisma putra|kementerian)\b[^:.]{0,120}\b(?:berkata|menyatakan|mengeluarkan)\b[^:.]{0,80}:$",
    ),
    subjects=("tentang", "mengenai", "berkenaan", "berhubung", "susulan", "berkaitan", "sempena", "terhadap"),
    both=r"\bkedua-?dua (?:buah )?(?:negara|pihak|menteri|pemimpin|ketua|perdana menteri|kerajaan)\b",
    encounters=r"\b(?:telah )?(?:bertemu (?:dengan|rakan)|mengadakan (?:pertemuan|mesyuarat|perbincangan|perbualan|lawatan)|menerima kunjungan)",
    offices=(
        r"(?:timbalan )?(?:menteri (?:luar negeri|luar|hal ehwal luar|pertahanan|perdagangan|kewangan)|perdana menteri|setiausaha (?:agung|negara)|ketua setiausaha|duta besar|pesuruhjaya tinggi|yang di-pertuan agong|jurucakap)",
    ),
    cues={
        "climate-change": ("perubahan iklim",), "counter-terrorism": ("keganasan",), "human-rights": ("hak asasi manusia",), "democracy": ("demokra",),
        "investment": ("pelaburan",), "migration": ("migrasi", "pelarian"), "trade": ("perdagangan",), "energy": ("tenaga",), "health": ("kesihatan",), "education": ("pendidikan",),
        "sovereignty": ("kedaulatan",), "nuclear-weapons": ("senjata nuklear",),
    },
    names=NAMES_IN_MALAY,
    homonyms=("Bahasa Inggeris", "Bahasa Malaysia", "Bahasa Melayu", "Amerika Latin", "Amerika Selatan", "Amerika Utara", "Laut China Selatan", "Lautan Hindi"),
    months={"sept": 9},
)  # fmt: skip
