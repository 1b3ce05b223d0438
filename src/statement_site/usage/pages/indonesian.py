"""What Indonesian and Malay pages say around their texts."""

from __future__ import annotations

from dataclasses import replace

from statement_site.usage.pages.page import Surroundings, words

INDONESIAN = Surroundings(
    labels=words(
        """
bagikan|bagikan ini|bagikan artikel|bagikan artikel ini|bagikan berita|bagikan berita ini|bagikan halaman|bagikan halaman ini|bagikan ke|bagikan ke facebook|bagikan ke twitter|bagikan ke x|bagikan ke whatsapp|bagikan melalui|bagikan via|share|tweet|cetak|cetak halaman|cetak halaman ini|cetak artikel|versi cetak|kirim|kirim email|kirim lewat email|kirim melalui email|kirim ke teman|surel|salin|salin tautan|salin link|tautan disalin|simpan|unduh|unduh pdf|unduh dokumen|unduh berkas|unduh file|unduhan|versi pdf|dengarkan|dengarkan berita|dengarkan artikel|audio|putar
tutup|buka|sembunyikan|tampilkan|tampilkan semua|lihat|lihat semua|lihat selengkapnya|lihat lainnya|lihat detail|selengkapnya|baca selengkapnya|baca lebih lanjut|baca juga|lainnya|semua|muat lebih banyak|lebih banyak|terima|terima semua|setuju|saya setuju|tolak|batal|saring|filter|urutkan|terapkan|sebelumnya|selanjutnya|berikutnya|berita sebelumnya|berita selanjutnya|berita berikutnya|artikel sebelumnya|artikel selanjutnya|halaman sebelumnya|halaman berikutnya|halaman selanjutnya|pertama|terakhir|kembali|kembali ke atas|ke atas|kembali ke daftar|kembali ke beranda|kembali ke halaman utama
cari|pencarian|pencarian lanjutan|cari di situs|telusuri|hasil pencarian|arsip|arsip berita|menu|menu utama|navigasi|navigasi utama|anda di sini|anda berada di sini|langsung ke konten|langsung ke konten utama|lompat ke konten|lompat ke konten utama|loncat ke konten|loncat ke konten utama|lewati ke konten|lewati ke konten utama|dalam bagian ini|di halaman ini|daftar isi|isi|konten|konten utama|ukuran huruf|ukuran teks|ukuran font|perbesar teks|perkecil teks|kontras|kontras tinggi|terjemahan|terjemahkan|bahasa|pilih bahasa|ganti bahasa|bahasa indonesia|bahasa inggris|english
beranda|halaman utama|halaman depan|berita|berita terbaru|berita terkini|berita utama|berita lainnya|berita lain|semua berita|berita foto|kabar|kabar terbaru|terbaru|terkini|terpopuler|populer|sorotan|fokus|pilihan|pilihan editor|pengumuman|informasi|informasi publik|ruang media|ruang pers|ruang berita|media|pers|kegiatan|agenda kegiatan|siaran pers|rilis|rilis pers|press release|pernyataan pers|keterangan pers|konferensi pers|pidato dan sambutan|transkrip|transkrip pidato|publikasi|dokumen|dokumen pendukung|lampiran|berkas|berkas lampiran|file lampiran|arsip dokumen|sumber daya|majalah|buletin
berita terkait|artikel terkait|konten terkait|informasi terkait|dokumen terkait|tautan terkait|topik terkait|siaran pers terkait|terkait|artikel lainnya|artikel serupa|berita serupa|lihat juga|mungkin anda suka|anda mungkin suka|anda mungkin tertarik|mungkin anda tertarik|rekomendasi|rekomendasi untuk anda|direkomendasikan|paling banyak dibaca|paling populer|terbanyak dibaca|tautan|tautan cepat|tautan penting|tautan luar|tautan eksternal|link|link terkait
tag|tagar|label|kata kunci|topik|kategori|rubrik|komentar|tulis komentar|tinggalkan komentar|beri komentar|tidak ada komentar|kirim komentar|umpan balik|saran|suka|ya|tidak|nilai halaman ini|apakah halaman ini bermanfaat|survei kepuasan
kontak|hubungi kami|kontak kami|kontak media|narahubung|informasi kontak|alamat|telepon|faks|faksimile|jam kerja|jam layanan|pengaduan|layanan pengaduan|hotline|nomor darurat|lokasi|peta
tentang|tentang kami|tentang kementerian|profil|profil menteri|pejabat|struktur organisasi|organisasi|visi dan misi|tugas dan fungsi|perwakilan|perwakilan ri|perwakilan indonesia|daftar perwakilan|konsulat jenderal|kekonsuleran|layanan|layanan publik|layanan kekonsuleran|lapor diri|pelindungan wni|paspor|visa|kebijakan luar negeri|politik luar negeri|isu khusus|diplomasi ekonomi|diplomasi publik|diplomasi kemanusiaan|perjanjian internasional|regulasi|ppid|karier|lowongan|rekrutmen|cpns|pengadaan|lelang|reformasi birokrasi
kalender|agenda|acara|acara mendatang|galeri|galeri foto|foto|gambar|video|galeri video|tonton|tonton video|multimedia|infografis|infografik|siaran langsung|podcast
ikuti|ikuti kami|ikuti kami di|media sosial|jejaring sosial|berlangganan|langganan|daftar|daftar sekarang|newsletter|masuk|keluar|akun|akun saya
peta situs|kebijakan privasi|privasi|syarat dan ketentuan|ketentuan penggunaan|syarat penggunaan|pedoman media siber|hak cipta|hak cipta dilindungi|hak cipta dilindungi undang-undang|kebijakan cookie|pengaturan cookie|cookie|aksesibilitas|pernyataan aksesibilitas|penafian|bantuan|pertanyaan umum|pertanyaan yang sering diajukan|tanya jawab|memuat|sedang memuat|iklan|statistik pengunjung|jumlah pengunjung
kongsi|kongsikan|kongsi di facebook|kongsi artikel|cetakan|muat turun|muat naik|simpan pautan|salin pautan|papar|paparkan semua|lagi|lihat lagi|baca lagi|baca seterusnya|seterusnya|kandungan|langkau ke kandungan|langkau ke kandungan utama|terus ke kandungan|saiz huruf|saiz teks|kaiz tulisan|bahasa melayu|bahasa malaysia|bahasa inggeris|laman utama|utama|arkib|carian|carian lanjutan|pautan|pautan berkaitan|pautan pantas|pautan luar|berita berkaitan|artikel berkaitan|kenyataan berkaitan|kenyataan media|kenyataan akhbar|siaran media|siaran akhbar|sidang media|teks ucapan|bilik media|pusat media|keratan akhbar|hebahan|makluman|perkhidmatan|perkhidmatan konsular|pasport|mengenai kami|latar belakang|carta organisasi|wisma putra|perwakilan malaysia|pejabat perwakilan|suruhanjaya tinggi|kerjaya|jawatan kosong|sebut harga|tender|aduan|maklum balas|soalan lazim|peta laman|dasar privasi|dasar keselamatan|notis privasi|terma dan syarat|hakcipta|hakcipta terpelihara|hak cipta terpelihara|langgan|log masuk|galeri gambar|aktiviti|takwim|hubungi|direktori|direktori pegawai|portal rasmi|jumlah pelawat|tarikh kemas kini
"""
    ),
    fields=words(
        "dilihat|dibaca|jumlah pembaca|pengunjung|jumlah pengunjung|waktu baca|penulis|oleh|editor|penyunting|reporter|pewarta|sumber|sumber foto|foto|dok|dokumentasi|gambar|keterangan foto|keterangan gambar|video|kategori|rubrik|tema|topik|tag|tags|label|kata kunci|tanggal|tanggal terbit|tanggal publikasi|diterbitkan|diterbitkan pada|dipublikasikan|dipublikasikan pada|diposting|diposting pada|diunggah|diunggah pada|diperbarui|diperbarui pada|terakhir diperbarui|pembaruan terakhir|bagikan|bagikan ke|ikuti kami di|berita sebelumnya|berita selanjutnya|baca juga|lihat juga|alamat|telepon|telp|tel|faks|faksimile|email|surel|situs web|laman|jam kerja|kontak|narahubung|bahasa|anda di sini|lampiran"
        "|tarikh|tarikh siaran|tarikh terbitan|tarikh kemas kini|kemas kini terakhir|dikemas kini|kemaskini|penerbit|sumber berita|kata kunci|kongsi|pautan|alamat|faksimili|waktu pejabat|jumlah pelawat|pelawat"
    ),
    counted=words("kali dilihat|kali dibaca|dilihat|dibaca|pembaca|pengunjung|komentar|kali dibagikan|menit baca|menit membaca|suka|paparan|pelawat"),
    homes=words("beranda|halaman utama|halaman depan|home|laman utama|utama"),
    translation=r"\b(?:terjemahan|alih bahasa)\b.{0,40}\bini\b|\bterjemahan (?:tidak resmi|bebas)|^\W*terjemahan\b",
    disclaims=r"\b(?:tidak resmi|tidak rasmi|rujukan|yang berlaku|naskah asli|teks asli|terpakai|informasi)\b",
    original=r"\b(?:(?:naskah|teks|versi|dokumen|berita|artikel) (?:asli|lengkap|penuh|bahasa inggris)|versi inggris)\b",
    invites=r"(?:unduh|dengarkan|tonton|saksikan|simak|baca|lihat|klik|buka|kunjungi|muat turun|muat-turun|tekan) ",
    media=r"\b(?:video|audio|rekaman|berkas|file|dokumen|naskah|teks|siaran pers|foto|galeri|transkrip|versi lengkap|di sini|disini|tautan|pautan|fail)\b",
    dated=r"(?:diterbitkan|dipublikasikan|dipublikasi|diposting|diunggah|tanggal (?:terbit|publikasi)|diperbarui|terakhir diperbarui|tarikh (?:siaran|terbitan|kemas ?kini)|dikemas ?kini|kemas ?kini(?: terakhir)?)(?: pada)?",
    downloads=(r"(?:unduh|lihat|baca) (?:teks|naskah|dokumen|pernyataan|siaran pers)(?: (?:lengkap|di sini|pdf|selengkapnya))*",),
    furniture=(
        r"(?:beranda|home) ?(?:>|›|»|/|\|).{0,120}|(?:langsung|lompat|loncat|lewati) ke (?:konten|isi|menu|navigasi).{0,30}|anda (?:berada )?di sini.{0,100}|kembali(?: ke .{2,40})?",
        r"(?:diterbitkan|dipublikasikan|dipublikasi|diperbarui|diunggah|terakhir diperbarui|tanggal(?: terbit| publikasi| unggah)?|pembaruan terakhir)\b\W.{0,60}|(?:dilihat|dibaca|pengunjung|jumlah pembaca)\W.{0,30}|\d[\d.,]* (?:kali dilihat|kali dibaca|pembaca|dilihat)|waktu baca.{0,20}",
        r"(?:sumber|penulis|editor|foto|gambar|tag|kategori|kata kunci|topik|oleh|dok|reporter|pewarta) ?: ?.{0,80}|ukuran (?:huruf|teks|font).{0,20}|bagikan.{0,40}|cetak.{0,20}|salin (?:tautan|link)|kirim (?:email|surel).{0,20}",
        r"hak cipta.{0,100}|kebijakan privasi|syarat dan ketentuan|peta situs|hubungi kami|(?:alamat|telepon|telp|faks|faksimile|surel|email) ?[:.] ?.{0,120}|(?:portal|situs|laman|website) resmi.{0,80}|kotak pos.{0,40}",
    ),
    notices=(
        r".*\b(?:cookie|kuki|kuki)s?\b.*\b(?:menggunakan|setuju|menyetujui|pengalaman|terima)\w*.*|.*\bmenggunakan\b.*\b(?:cookies?|kuki)\b.*",
        r"hak cipta(?: dilindungi(?: undang-undang)?)?\.?.{0,60}|(?:halaman|laman) ini (?:tidak|belum) tersedia dalam bahasa.{0,60}",
        r"\(?(?:terjemahan|alih bahasa) (?:tidak resmi|bebas|rujukan)\)?\.?",
    ),
    insets=(r"bagikan|cetak|iklan|baca juga ?:? ?.{0,160}|foto ?: .{0,120}|dengarkan",),
    tails=(
        r"\(?sumber ?: .{2,100}\)?|selengkapnya ?:? .{2,100}",
        r"(?:apakah )?(?:informasi|halaman|laman) (?:ini )?(?:bermanfaat|membantu)\b.{0,40}\?|(?:ikuti|kunjungi|hubungi|berlangganan) (?:kami|kanal|akun|laman|situs|media sosial)\b.{0,160}",
        r"(?:untuk )?informasi lebih lanjut\b.{0,200}|(?:narahubung|kontak media)\b.{0,120}|\(?(?:dok|sumber|foto)[.:] ?.{0,60}\)?",
    ),
    footers=(
        r"(?:bagaimana|apa) pendapat anda .{0,60}|apakah (?:artikel|halaman|informasi) ini .{0,60}",
        r"(?:berita|artikel|siaran pers|informasi|tautan|dokumen|konten|topik|publikasi|pernyataan) (?:terkait|lainnya|lain|terbaru|terkini|terpopuler|populer|sebelumnya|selanjutnya|serupa|pilihan)|baca juga.{0,120}|lihat juga.{0,80}|terkait|terpopuler|paling banyak dibaca",
        r"mungkin (?:anda )?(?:suka|tertarik|juga menyukai)|komentar(?: \(\d+\))?|bagikan(?: (?:ini|artikel|berita|halaman))?|lampiran|unduhan|dokumen pendukung|ikuti kami|rekomendasi(?: untuk anda)?|navigasi pos|tags?|label",
    ),
    labelled=("tempat", "tanggal", "waktu", "tema", "lokasi", "perihal"),
    datelines=(
        r"(?:siaran pers|pernyataan(?: pers)?|keterangan pers|pidato|sambutan|berita|rilis)(?: ?(?:no|nomor)?[.:]* ?[\w/.-]*\d[\w/.-]*)?|(?:no|nomor) ?[.:] ?[\w/.-]{1,40}|untuk (?:segera )?(?:disiarkan|dipublikasikan)(?: segera)?|berita (?:utama|perwakilan)",
        r"(?:juru bicara )?(?:kementerian luar negeri|kemlu|kemenlu|sekretariat (?:kabinet|negara|presiden)|biro pers)(?: ri| republik indonesia)?|direktorat (?:jenderal )?[^.:]{2,50}|(?:kedutaan besar (?:republik indonesia|ri)|kbri|kjri|ptri)(?: (?:di |untuk )?\w+(?: \w+)?)?",
        r"(?:pukul )?\d{1,2}[:.]\d{2}(?: ?(?:wib|wita|wit))?|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)",
    ),
    sites=("kementerian luar negeri", "kementerian", "kemlu", "kemenlu", "kedutaan besar", "kbri", "kjri", "sekretariat kabinet", "sekretariat negara", "presiden republik", "portal", "istana", "perutusan tetap", "perwakilan tetap", "pemerintah"),
)  # fmt: skip

MALAY = replace(
    INDONESIAN,
    downloads=(r"muat turun (?:teks|dokumen|kenyataan)(?: (?:penuh|di sini|pdf))*",),
    furniture=(
        r"(?:laman utama|utama) ?(?:>|›|»|/|\|).{0,120}|(?:langkau|terus) ke (?:kandungan|menu).{0,30}|(?:kemas ?kini(?: terakhir)?|tarikh (?:kemas ?kini|terbitan|siaran)|dikemas ?kini)\W.{0,60}",
        r"(?:hakcipta|hak cipta) (?:terpelihara|©).{0,100}|dasar (?:privasi|keselamatan)|peta laman|(?:saiz|kaiz) (?:huruf|teks).{0,20}|kongsi.{0,40}|portal rasmi.{0,80}|penafian",
    ),
    notices=(r".*\bkuki\b.*\b(?:bersetuju|gunakan|pengalaman)\b.*|\(?terjemahan tidak rasmi\)?\.?",),
    insets=(r"kongsi|cetakan|iklan",),
    tails=(r"(?:untuk )?(?:maklumat|keterangan) lanjut\b.{0,200}",),
    footers=(r"(?:berita|artikel|kenyataan|pautan|maklumat) (?:berkaitan|lain|lain-lain|terkini|popular)|kongsi(?: (?:ini|artikel))?|lampiran berkaitan|anda mungkin (?:juga )?berminat",),
    labelled=("tarikh", "masa", "tempat acara", "perkara"),
    datelines=(
        r"kenyataan (?:media|akhbar)(?: bil\.? ?[\w/.-]{1,20})?|siaran media|ucapan|wisma putra|(?:kementerian luar negeri|pejabat perdana menteri)(?: malaysia)?|(?:isnin|selasa|rabu|khamis|jumaat|sabtu|ahad)",
    ),
    sites=("kementerian luar", "wisma putra", "pejabat perdana menteri", "suruhanjaya tinggi", "kedutaan", "portal rasmi", "kerajaan", "jabatan"),
)  # fmt: skip
