"""Pages in Korean, Indonesian, Malay, Turkish and Vietnamese: joint statements, spokespersons, readouts, speeches."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from statement_site.importing.draft import Draft, draft
from statement_site.importing.language import find_language
from statement_site.importing.layout.datelines import is_dateline
from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.marks import begins_foot
from statement_site.importing.people import find_people
from statement_site.importing.readers.kinds import read_raw
from statement_site.reading.whole import read_common
from statement_site.usage import usage_of
from statement_site.usage.closing_day import closes
from statement_site.usage.days import days_in
from statement_site.usage.gazetteer import Gazetteer
from statement_site.usage.parties import parties
from tests.small_site import project

REGISTERS = read_common(project({}), url="").registers


@dataclass(frozen=True)
class Page:
    """A page: its language, type, day and countries; what stands above, its title, what stands between, its text, its foot."""

    language: str
    type: str
    date: str
    countries: tuple[str, ...]
    above: tuple[str, ...]
    title: str
    between: tuple[str, ...]
    text: tuple[str, ...]
    below: tuple[str, ...]


KOREAN = (
    Page(
        "ko", "joint-statement", "2021-05-12", ("KR", "NO"),
        ("본문 바로가기", "홈 > 뉴스·공지 > 보도자료", "글자크기 크게 작게", "인쇄 공유하기"),
        "한-노르웨이 외교장관 공동성명",
        ("등록일 : 2021. 5. 12.", "조회수 : 345"),
        ("양국 외교장관은 2021년 5월 12일 서울에서 회담을 갖고 무역, 에너지 및 기후변화 분야의 협력에 대해 논의하였다.",
         "양측은 내년 봄에 양국 대표단이 다시 만나기로 하였다.",
         "양 장관은 회담을 준비한 관계자들에게 감사의 뜻을 표하였다."),
        ("첨부파일", "이전글 다음글", "관련 기사", "만족도 조사", "개인정보처리방침"),
    ),
    Page(
        "ko", "press-statement", "2021-05-12", ("KR",),
        ("메뉴 열기", "대한민국 외교부", "홈", "대변인 논평"),
        "우크라이나 상황 관련 외교부 대변인 성명",
        ("2021. 5. 12.(수)", "페이스북 트위터 URL 복사"),
        ("우리 정부는 최근의 상황에 대해 깊은 우려를 표명한다.",
         "정부는 모든 당사자가 대화를 통해 평화적 해결을 모색할 것을 촉구한다."),
        ("목록", "담당부서 : 대변인실", "많이 본 뉴스", "저작권정책 이용약관"),
    ),
    Page(
        "ko", "readout", "2021-05-12", ("JP", "KR", "US"),
        ("주메뉴 바로가기", "알림마당"),
        "한·미·일 외교장관회담 결과",
        ("작성일 2021-05-12", "공유 인쇄"),
        ("한미일 외교장관은 5월 12일 회담을 갖고 한반도 정세와 인도-태평양 지역의 협력에 대해 의견을 교환하였다.",
         "세 장관은 인도적 지원을 계속하기로 하고, 필요한 모든 수단을 함께 검토하기로 하였다."),
        ("붙임 : 회담 사진. 끝.", "관련 자료", "댓글"),
    ),
    Page(
        "ko", "speech", "2021-05-12", ("NO",),
        ("홈으로", "연설문"),
        "국제회의 개회식 노르웨이 총리 기조연설",
        ("2021년 5월 12일",),
        ("존경하는 의장님, 내외 귀빈 여러분,",
         "저는 오늘 이 자리에서 여러분과 함께 바다의 미래에 대해 말씀드리게 되어 매우 기쁩니다.",
         "감사합니다."),
        ("다음글", "공유하기"),
    ),
)  # fmt: skip

INDONESIAN = (
    Page(
        "id", "joint-statement", "2021-05-12", ("NO", "PE"),
        ("Lewati ke konten utama", "Beranda > Berita > Siaran Pers", "Bagikan Cetak"),
        "Pernyataan Bersama Menteri Luar Negeri Norwegia dan Peru tentang Situasi di Haiti",
        ("Jakarta, 12 Mei 2021",),
        ("Kedua menteri membahas perdagangan, energi, dan migrasi, serta sepakat bahwa delegasi kedua negara akan bertemu kembali pada musim semi tahun depan.",
         "Mereka berterima kasih kepada pemerintah tuan rumah atas keramahtamahan dan persiapan pertemuan yang baik."),
        ("Berita Terkait", "Unduh PDF", "Hak Cipta Dilindungi"),
    ),
    Page(
        "id", "press-statement", "2021-05-12", ("ID",),
        ("Menu", "Kementerian Luar Negeri Republik Indonesia", "Cari"),
        "Pernyataan Juru Bicara Kementerian Luar Negeri mengenai Situasi di Haiti",
        ("Rabu, 12 Mei 2021", "Bagikan ke Facebook Twitter WhatsApp"),
        ("Indonesia menyampaikan keprihatinan yang mendalam atas perkembangan terakhir dan menyerukan semua pihak untuk menahan diri.",
         "Pemerintah akan terus memantau keadaan warga negara Indonesia yang berada di sana."),
        ("Baca juga: Pernyataan sebelumnya", "Peta Situs", "Kebijakan Privasi"),
    ),
    Page(
        "id", "readout", "2021-05-12", ("ID", "KR"),
        ("Beranda", "Berita"),
        "Pertemuan Bilateral Menlu RI dengan Menteri Luar Negeri Korea Selatan",
        ("Diterbitkan pada: 12 Mei 2021", "Dilihat: 345"),
        ("Kedua menteri telah melakukan pertemuan di Jakarta pada hari Rabu (12/5) dan membahas kerja sama di bidang investasi, pendidikan, dan kesehatan.",
         "Pertemuan ini merupakan yang pertama dalam tahun ini, dan keduanya sepakat untuk bertemu lagi."),
        ("Artikel Lainnya", "Ikuti kami di", "Hubungi Kami"),
    ),
    Page(
        "ms", "joint-statement", "2021-05-12", ("JP", "MY"),
        ("Langkau ke kandungan utama", "Laman Utama > Kenyataan Media"),
        "Kenyataan Bersama Malaysia dan Jepun berhubung Kerjasama Tenaga",
        ("Putrajaya, 12 Mei 2021", "Kongsi"),
        ("Kedua-dua menteri telah membincangkan perdagangan, tenaga dan pendidikan serta bersetuju bahawa delegasi kedua-dua negara akan bertemu semula pada tahun hadapan.",
         "Mereka turut merakamkan penghargaan kepada kerajaan tuan rumah kerana persiapan mesyuarat yang baik."),
        ("Berita Berkaitan", "Peta Laman", "Hakcipta Terpelihara"),
    ),
)  # fmt: skip

TURKISH = (
    Page(
        "tr", "joint-statement", "2021-05-12", ("NO", "PE"),
        ("Ana içeriğe atla", "Anasayfa > Açıklamalar", "Paylaş Yazdır"),
        "Norveç ve Peru Dışişleri Bakanlarının Haiti’deki Duruma İlişkin Ortak Açıklaması",
        ("Ankara, 12 Mayıs 2021",),
        ("Bakanlar ticaret, enerji ve göç konularını görüşmüş, iki ülke heyetlerinin gelecek yılın ilkbaharında yeniden bir araya gelmesi konusunda mutabık kalmışlardır.",
         "Ev sahibi hükümete misafirperverliği ve toplantının iyi hazırlanması için teşekkür etmişlerdir."),
        ("İlgili Haberler", "Site Haritası", "Tüm hakları saklıdır."),
    ),
    Page(
        "tr", "press-statement", "2021-02-12", ("TR",),
        ("T.C. Dışişleri Bakanlığı", "Anasayfa", "Menü"),
        "Haiti’deki Son Gelişmeler Hakkında Dışişleri Bakanlığı Açıklaması",
        ("No: 45", "12 Şubat 2021", "Paylaş"),
        ("Son günlerde meydana gelen olaylardan derin endişe duyuyor, tüm tarafları itidalli davranmaya ve diyaloğa çağırıyoruz.",
         "Bölgede bulunan vatandaşlarımız için gerekli tedbirler alınmıştır."),
        ("Diğer Haberler", "Bizi Takip Edin", "Gizlilik Politikası"),
    ),
    Page(
        "tr", "readout", "2021-08-12", ("IR", "TR"),
        ("Ana Sayfa", "Haberler"),
        "Türkiye ve İran Dışişleri Bakanlarının Telefon Görüşmesi",
        ("Yayın Tarihi: 12 Ağustos 2021", "Okunma: 345"),
        ("İki bakan 12 Ağustos’ta bir telefon görüşmesi gerçekleştirmiş, ikili ilişkiler ile bölgesel konular ele alınmıştır.",
         "Bu görüşme yılın ilk görüşmesi olmuştur; taraflar temasların sürdürülmesi için çalışacaklardır."),
        ("Etiketler: dışişleri, telefon", "En Çok Okunanlar", "İletişim"),
    ),
)  # fmt: skip

VIETNAMESE = (
    Page(
        "vi", "joint-statement", "2021-05-12", ("NO", "PE"),
        ("Chuyển đến nội dung chính", "Trang chủ > Tin tức > Thông cáo báo chí", "Chia sẻ In bài viết"),
        "Tuyên bố chung giữa Na Uy và Peru về tình hình tại Haiti",
        ("Hà Nội, ngày 12 tháng 5 năm 2021",),
        ("Hai Bộ trưởng đã trao đổi về thương mại, năng lượng và di cư, đồng thời nhất trí rằng đoàn đại biểu hai nước sẽ gặp lại vào mùa xuân năm sau.",
         "Hai bên cảm ơn chính phủ nước chủ nhà về sự đón tiếp và công tác chuẩn bị chu đáo cho cuộc gặp."),
        ("Tin liên quan", "Bản quyền thuộc về cổng thông tin", "Sơ đồ trang"),
    ),
    Page(
        "vi", "press-statement", "2021-05-12", ("VN",),
        ("Trang chủ", "Bộ Ngoại giao Việt Nam", "Tìm kiếm"),
        "Người phát ngôn Bộ Ngoại giao trả lời câu hỏi của phóng viên về tình hình tại Haiti",
        ("Đăng ngày: 12/5/2021", "Lượt xem: 345"),
        ("Việt Nam hết sức quan ngại trước những diễn biến gần đây và kêu gọi các bên liên quan kiềm chế, giải quyết bất đồng bằng biện pháp hòa bình.",
         "Các cơ quan chức năng sẵn sàng triển khai các biện pháp bảo hộ công dân khi cần thiết."),
        ("Các tin khác", "Chia sẻ", "Địa chỉ: Hà Nội"),
    ),
    Page(
        "vi", "readout", "2021-05-12", ("FR", "VN"),
        ("Menu", "Trang chủ", "Hoạt động đối ngoại"),
        "Việt Nam - Pháp: Hội đàm giữa hai Bộ trưởng Ngoại giao",
        ("Thứ Tư, 12/05/2021 19:33", "Cỡ chữ"),
        ("Ngày 12/5, hai Bộ trưởng Ngoại giao đã hội đàm tại Hà Nội, trao đổi về hợp tác giáo dục, y tế và pháp luật, và về tình hình Ấn Độ Dương - Thái Bình Dương.",
         "Hai bên đánh giá cao kết quả của cuộc hội đàm và sẽ tiếp tục phối hợp trong thời gian tới."),
        ("Tin cùng chuyên mục", "Đọc nhiều nhất", "Liên hệ"),
    ),
)  # fmt: skip

PAGES = (*KOREAN, *INDONESIAN, *TURKISH, *VIETNAMESE)


@pytest.fixture(params=PAGES, ids=lambda page: f"{page.language} {page.type}")
def page(request: pytest.FixtureRequest) -> Page:
    """Each of the pages."""
    given: Page = request.param
    return given


def imported(page: Page) -> Draft:
    """The draft of a page."""
    lines = (*page.above, page.title, *page.between, *page.text, *page.below)
    return draft(read_raw("\n\n".join(lines).encode(), "page.txt"), REGISTERS, {})


def test_title_and_text_are_found_and_the_page_around_them_is_left_out(page: Page) -> None:
    made = imported(page)
    assert made.fields["language"] == page.language
    assert made.fields["title"] == page.title
    assert made.lines == page.text


def test_type_day_and_countries_are_found(page: Page) -> None:
    made = imported(page)
    found = (made.fields["type"], made.fields["date"], made.fields["countries"])
    assert found == (page.type, page.date, page.countries)


@pytest.mark.parametrize(
    ("text", "said", "language"),
    [("Taraflar, ikili ilişkilerin geliştirilmesinden memnuniyet duymuşlardır.", "", "tr"),
     ("Tərəflər ikili əlaqələrin inkişafını müzakirə etmişlər və məmnunluq bildirmişlər.", "", "az"),
     ("The Ministry of Foreign Affairs (Dışişleri Bakanlığı) welcomed the visit of the minister to Ankara.", "", "en"),
     ("Kedua menteri berbincang tentang perdagangan dan pendidikan di antara dua negara.", "ms", "ms"),
     ("Kedua menteri berbincang tentang perdagangan dan pendidikan di antara dua negara.", "", "id")],
)  # fmt: skip
def test_a_language_is_not_called_its_neighbour(text: str, said: str, language: str) -> None:
    assert find_language([text], said).value == language


@pytest.mark.parametrize(
    "headline",
    ["외교부 대변인 성명", "외교부, 제3차 정책협의회 개최", "경제 협력", "한반도", "Kemlu Gelar Pertemuan dengan Duta Besar Negara Sahabat",
     "Kerja Sama Bilateral", "Pernyataan Menteri Luar Negeri", "Pernyataan Pemerintah", "Dışişleri Bakanlığı Sözcüsünün Açıklaması", "İkili İlişkiler",
     "Bộ Ngoại giao họp báo thường kỳ lần thứ 5", "Đại sứ quán Việt Nam tại Na Uy tổ chức lễ kỷ niệm", "Tuyên bố của Bộ Ngoại giao", "Kinh tế"],
)  # fmt: skip
def test_a_headline_of_words_that_menus_have_too_is_none_of_the_page(headline: str) -> None:
    assert not any(holds(headline) for holds in (is_furniture, is_dateline, begins_foot))


@pytest.mark.parametrize(
    "label",
    ["글자크기 크게 작게", "조회수 1,234", "담당부서 : 대변인실", "이전글 다음글", "홈 > 뉴스 > 보도자료", "Bagikan Cetak Unduh PDF", "Dilihat: 345", "Hak Cipta © 2021",
     "Langkau ke kandungan utama", "Tarikh Kemas Kini: 13/05/2021", "Paylaş Yazdır", "Okunma: 345", "Son güncelleme: 12.05.2021", "Ana Sayfa » Haberler » Açıklamalar",
     "Chia sẻ In bài viết", "Lượt xem: 345", "Ngày đăng: 12/5/2021", "Trang chủ > Tin tức", "Sơ đồ trang Liên hệ", "사진 제공: 외교부", "Nguồn ảnh: TTXVN"],
)  # fmt: skip
def test_labels_of_a_page_are_its_furniture(label: str) -> None:
    assert is_furniture(label)


@pytest.mark.parametrize("mark", ["끝.", "<끝>", "끝"])
def test_the_word_that_ends_a_korean_release_is_none_of_its_text(mark: str) -> None:
    first = "우리 정부는 최근의 상황에 대해 깊은 우려를 표명한다."
    last = "정부는 모든 당사자가 대화를 통해 평화적 해결을 모색할 것을 촉구한다."
    text = f"우크라이나 상황 관련 외교부 대변인 성명\n\n{first}\n\n{last} {mark}\n\n목록"
    assert draft(read_raw(text.encode(), "page.txt"), REGISTERS, {}).lines == (first, last)


def test_a_row_of_a_table_with_a_field_of_the_page_is_none_of_the_text() -> None:
    assert is_furniture("| | 조회수 | 345 |")
    assert not is_furniture("| 국가 | 345 |")
    assert not is_furniture("| 345 | 조회수 | 12 |")


def test_dots_of_a_korean_date_and_of_an_abbreviation_end_no_sentence() -> None:
    assert not is_sentence("한-노르웨이 외교장관회담 개최 결과(2021. 5. 12. 서울)")
    assert is_sentence("양 장관은 앞으로도 고위급 교류를 이어가기로 하였다.")
    assert not is_sentence(
        "No: 145, 12 Mayıs 2021, Norveç Dışişleri Bakanının Türkiye’yi Ziyareti Hk."
    )


def keys(text: str, language: str) -> list[str]:
    """The keys of the countries that a text names."""
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    return [mention.country for mention in gazetteer.mentions(text)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [("한-노르웨이, 한·일, 한미일 외교장관", "ko", ["KR", "NO", "KR", "JP", "KR", "US", "JP"]),
     ("미중 관계와 남북정상회담", "ko", ["US", "CN", "KR", "KP"]),
     ("미국과 중국은 인도적 지원을 인도와 함께", "ko", ["US", "CN", "IN"]),
     ("한-중앙아시아, 인도·태평양, 북미 지역, 모든 수단을", "ko", ["KR"]),
     ("주노르웨이대사와 UAE의 장관, 중국어", "ko", ["NO", "AE"]),
     ("Norveç’in ve İran'ın, IRAK, KIBRIS, Norveçli", "tr", ["NO", "IR", "IQ", "CY", "NO"]),
     ("Mali yardım, Kuzey Kıbrıs Türk Cumhuriyeti, Türk Devletleri, sudan", "tr", []),
     ("Menlu RI bertemu Menlu AS dalam Bahasa Inggris; Amerika Latin", "id", ["ID", "US"]),
     ("Malaysia, Jepun dan Amerika Syarikat", "ms", ["MY", "JP", "US"]),
     ("quan hệ Việt - Lào và Mỹ – Trung", "vi", ["VN", "LA", "US", "CN"]),
     ("pháp luật, tiếng Anh, Trần Văn Nga, Ấn Độ Dương - Thái Bình Dương", "vi", []),
     ("Ma-lai-xi-a, Xinh-ga-po và CHLB Đức, TUYÊN BỐ CỦA VIỆT NAM VÀ PHÁP", "vi", ["MY", "SG", "DE", "VN", "FR"])],
)  # fmt: skip
def test_countries_are_found_and_what_only_looks_like_one_is_not(
    text: str, language: str, found: list[str]
) -> None:
    assert keys(text, language) == found


@pytest.mark.parametrize(
    ("title", "language", "found"),
    [("아이티 정세에 관한 노르웨이와 페루 외교장관 공동성명", "ko", ["NO", "PE"]),
     ("외교부 장관, 주한 노르웨이대사 접견", "ko", ["NO"]), ("Bakan, Norveç Büyükelçisini kabul etti", "tr", ["NO"]),
     ("미국의 대이란 제재 관련 외교부 대변인 논평", "ko", []),
     ("노르웨이와 페루 간 협력에 관한 공동성명", "ko", ["NO", "PE"]),
     ("Haiti’deki Durum Hakkında Norveç ve Peru Dışişleri Bakanlarının Açıklaması", "tr", ["NO", "PE"]),
     ("Việt Nam – Na Uy tăng cường hợp tác", "vi", ["VN", "NO"])],
)  # fmt: skip
def test_what_is_spoken_of_is_no_party_though_it_stands_first(
    title: str, language: str, found: list[str]
) -> None:
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    assert [key for key, _ in parties(title, gazetteer)] == found


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [("2021. 5. 12.(수)", "ko", "2021-05-12"), ("주체110(2021)년 5월 12일", "ko", "2021-05-12"),
     ("2021년 5월 12일-13일", "ko", "2021-05-12/2021-05-13"), ("2021년 5월", "ko", "2021-05"),
     ("ngày 12 tháng Mười Hai năm 2021", "vi", "2021-12-12"), ("ngày 12-13/5/2021", "vi", "2021-05-12/2021-05-13"),
     ("tháng Năm năm 2021", "vi", "2021-05"), ("12 ŞUBAT 2021", "tr", "2021-02-12"), ("31 Aralık 2021’de", "tr", "2021-12-31"),
     ("Rabu, 12 Agustus 2020", "id", "2020-08-12"), ("12 dan 13 Mei 2021", "id", "2021-05-12/2021-05-13"), ("12 Ogos 2021", "ms", "2021-08-12")],
)  # fmt: skip
def test_a_day_is_read_as_the_language_writes_it(text: str, language: str, day: str) -> None:
    assert [each.edtf() for each in days_in(text, language)] == [day]


@pytest.mark.parametrize(
    ("line", "language", "is_closing"),
    [("2021년 5월 12일 서울", "ko", True), ("2021년 5월 12일 서울에서 서명하였다.", "ko", True), ("양측은 2022년 3월 5일 다시 만나기로 하였다.", "ko", False),
     ("Ankara’da 12 Mayıs 2021 tarihinde imzalanmıştır.", "tr", True), ("Dibuat di Jakarta pada tanggal 12 Mei 2021.", "id", True),
     ("Làm tại Hà Nội, ngày 12 tháng 5 năm 2021./.", "vi", True), ("hai bên sẽ gặp lại ngày 12 tháng 5 năm 2022.", "vi", False)],
)  # fmt: skip
def test_a_line_that_closes_a_text_with_its_day_is_none_of_what_it_tells(
    line: str, language: str, *, is_closing: bool
) -> None:
    assert closes(days_in(line, language)[0], line) is is_closing


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [("장관은 아다 예시(Ada EXAMPLE) 노르웨이 외교장관과", "ko", ("Ada EXAMPLE", "외교장관", "NO")),
     ("김예시 외교부 장관은", "ko", ("김예시", "외교부 장관", "")),
     ("Norveç Dışişleri Bakanı Sayın Ada Örnek ile", "tr", ("Ada Örnek", "Dışişleri Bakanı", "NO")),
     ("Menteri Luar Negeri Korea Selatan Ada Contoh bertemu", "id", ("Ada Contoh", "Menteri Luar Negeri", "KR")),
     ("Bộ trưởng Ngoại giao Na Uy Ada Ví Dụ đã", "vi", ("Ada Ví Dụ", "Bộ trưởng Ngoại giao", "NO"))],
)  # fmt: skip
def test_a_person_is_found_with_office_and_country(
    text: str, language: str, person: tuple[str, str, str]
) -> None:
    gazetteer = Gazetteer(REGISTERS["countries"], usage_of(language))
    found = find_people((text,), gazetteer, REGISTERS["people"])
    assert [(each.name, each.role, each.country) for each in found] == [person]
