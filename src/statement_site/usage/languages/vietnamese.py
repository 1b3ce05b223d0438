"""Vietnamese usage."""

from __future__ import annotations

from statement_site.usage.names.vietnamese import NAMES, PAIRED
from statement_site.usage.usage import Usage

#: Capitals of the Latin script with the marks of Vietnamese.
_CAPITALS = "A-ZÀ-ÞĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
_WORD = rf"[{_CAPITALS}][\w’'-]*"

VIETNAMESE = Usage(
    language="vi",
    common=frozenset(["và", "của", "các", "trong", "với", "cho", "là", "được", "những", "không", "đã", "có", "về", "tại", "này", "trên"]),
    kinds=(
        (r"(?:tuyên bố|thông cáo|thông báo|tuyên ngôn)(?: báo chí)? chung|tuyên bố (?:tầm nhìn )?chung", "joint-statement"),
        (r"thông cáo báo chí", "press-release"),
        (r"thông cáo", "communique"),
        (r"họp báo", "press-conference"),
        (r"phát biểu (?:khai mạc|bế mạc|chào mừng|đáp từ)|lời phát biểu", "remarks"),
        (r"bài phát biểu|\bphát biểu (?:của|tại|nhân)|diễn văn|tham luận|bài nói", "speech"),
        (r"trả lời phỏng vấn|\bphỏng vấn\b", "interview"),
        (r"hội đàm|điện đàm|hội kiến|tiếp kiến|cuộc gặp|\bgặp (?:gỡ|song phương|bộ trưởng|ngoại trưởng|tổng thống|thủ tướng|chủ tịch|đại sứ)|chào xã giao|trình (?:thư ủy nhiệm|thư uỷ nhiệm|quốc thư)|\btiếp (?:phó )?(?:bộ trưởng|ngoại trưởng|thứ trưởng|đại sứ|tổng thống|thủ tướng|chủ tịch|đoàn)|\bthăm (?:chính thức|cấp nhà nước|làm việc|và làm việc)", "readout"),
        (r"trả lời (?:câu hỏi )?(?:của )?(?:báo chí|phóng viên)|người phát ngôn|\btuyên bố\b|bình luận", "press-statement"),
        (r"tuyên ngôn", "declaration"),
        (r"hiệp ước", "treaty"),
        (r"nghị định thư", "protocol"),
        (r"hiệp định", "agreement"),
    ),
    begins=(r"(?:toàn văn|nguyên văn)(?: (?:tuyên bố(?: chung)?|thông cáo(?: chung)?|bài phát biểu|phát biểu|nội dung))?(?: như sau)?\s*:?",),
    ends=(r"hết|\(hết\)",),
    releases=(
        r"(?:\(?[^()]{2,20}\) ?[-–] ?)?(?:dưới đây|sau đây|tiếp theo) là (?:toàn văn|nguyên văn|nội dung|bản dịch|tuyên bố|thông cáo).{0,200}[:.]?$",
        r"(?:toàn văn|nguyên văn|nội dung) [^.:]{0,120}(?:như sau|dưới đây)\s?[:.]?$",
        r".{0,160}(?:trân trọng giới thiệu|xin giới thiệu|xin trân trọng giới thiệu|đăng tải) (?:toàn văn|nguyên văn|nội dung)[^.]{0,160}[:.]?$",
        r"[^.]{0,200}(?:người phát ngôn|bộ ngoại giao|chính phủ|phó phát ngôn)[^.:]{0,120}(?:nêu rõ|tuyên bố|cho biết|khẳng định|phát biểu|nói)(?: như sau)?\s?:$",
    ),
    locatives=("tại", "ở"),
    subjects=("về", "về việc", "liên quan đến", "liên quan tới", "xung quanh", "trước việc", "trước thông tin", "nhân dịp"),
    both=r"\b(?:hai|cả hai) (?:nước|bên|bộ trưởng|ngoại trưởng|nhà lãnh đạo|thủ tướng|tổng thống|chính phủ|quốc gia|nguyên thủ|phía)\b",
    encounters=r"\b(?:đã |vừa )?(?:có (?:cuộc |buổi )(?:hội đàm|điện đàm|gặp|hội kiến|làm việc|trao đổi)|hội đàm|điện đàm|hội kiến|tiếp|gặp|chào xã giao) (?:với |trực tuyến với |song phương với )?(?=(?:phó |quyền |ngài |ông |bà )?(?:bộ trưởng|ngoại trưởng|thứ trưởng|tổng thống|thủ tướng|chủ tịch|đại sứ|quốc vương|tổng thư ký|đoàn))",
    offices=(
        r"(?:phó |quyền )?(?:thủ tướng(?: chính phủ)?(?:,? (?:kiêm )?bộ trưởng (?:bộ )?ngoại giao)?|bộ trưởng (?:bộ )?(?:ngoại giao|quốc phòng|công thương|thương mại|tài chính|công an|nội vụ)|ngoại trưởng|thứ trưởng (?:thường trực )?(?:bộ )?ngoại giao|chủ tịch (?:nước|quốc hội|hội đồng)|tổng bí thư|tổng thống|quốc vương|nhà vua|đại sứ|tổng thư ký|đại diện cấp cao|người phát ngôn(?: bộ ngoại giao)?|chủ tịch)",
    ),
    genitive=r" (?:(?:của|nước) )?(?:cộng hòa |vương quốc |liên bang )?",
    honorifics=r"(?:(?:ngài|bà|ông|đồng chí)[  ])*",
    name=rf"(?-i:(?<!\w){_WORD}(?:[  ]{_WORD}){{1,4}})",
    cues={
        "climate-change": ("biến đổi khí hậu",), "counter-terrorism": ("khủng bố",), "human-rights": ("quyền con người", "nhân quyền"), "democracy": ("dân chủ hóa",),
        "investment": ("đầu tư",), "migration": ("di cư", "người tị nạn"), "trade": ("thương mại",), "energy": ("năng lượng",), "health": ("y tế",), "education": ("giáo dục",),
        "sovereignty": ("chủ quyền", "toàn vẹn lãnh thổ"), "arms-control": ("giải trừ quân bị", "không phổ biến"), "nuclear-weapons": ("vũ khí hạt nhân",),
        "security-cooperation": ("hợp tác an ninh", "hợp tác quốc phòng"), "science-and-technology": ("khoa học công nghệ", "khoa học và công nghệ"),
    },
    names=NAMES,
    paired=PAIRED,
    homonyms=(
        "Ấn Độ Dương", "Thái Bình Dương", "Ấn Độ Dương - Thái Bình Dương", "Ấn Độ - Thái Bình Dương", "châu Mỹ", "Bắc Mỹ", "Nam Mỹ", "Trung Mỹ", "Mỹ Latinh", "Mỹ La-tinh", "Mỹ La tinh", "châu Úc",
        "Trung Đông", "Trung tâm", "Trung ương", "Trung Á", "Trung Âu", "Trung Bộ", "Trung tướng", "Trung đoàn", "Thái tử", "Thái Nguyên", "Thái Bình", "Anh hùng", "Anh em", "Áo dài", "Ý kiến", "Ý nghĩa", "Ý chí", "Ý tưởng",
        "Pháp luật", "Pháp lý", "Pháp lệnh", "Pháp chế", "Pháp quyền", "Pháp nhân", "Đức Giáo hoàng", "Đức Thánh Cha", "Đức Hồng y", "Đức Phật", "Chủ nhật", "Mỹ thuật", "Mỹ phẩm", "Lào Cai", "Nga Sơn", "Hàn lâm", "Việt kiều", "Việt Bắc",
        "tiếng Anh", "tiếng Pháp", "tiếng Đức", "tiếng Nga", "tiếng Nhật", "tiếng Hàn", "tiếng Trung", "tiếng Trung Quốc", "tiếng Việt", "tiếng Lào", "tiếng Ý", "tiếng Thái", "tiếng Tây Ban Nha", "tiếng Bồ Đào Nha", "tiếng Nhật Bản", "tiếng Hàn Quốc",
    ),
)  # fmt: skip
