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
    downloads=(r"(?:tải(?: về| xuống)?|xem|đọc) (?:toàn văn|văn bản|tài liệu|tuyên bố|thông cáo)(?: (?:tại đây|đầy đủ|pdf))*",),
    releases=(
        r"(?:\(?[^()]{2,20}\) ?[-–] ?)?(?:dưới đây|sau đây|tiếp theo) là (?:toàn văn|nguyên văn|nội dung|bản dịch|tuyên bố|thông cáo).{0,200}[:.]?$",
        r"(?:toàn văn|nguyên văn|nội dung) [^.:]{0,120}(?:như sau|dưới đây)\s?[:.]?$",
        r".{0,160}(?:trân trọng giới thiệu|xin giới thiệu|xin trân trọng giới thiệu|đăng tải) (?:toàn văn|nguyên văn|nội dung)[^.]{0,160}[:.]?$",
        r"[^.]{0,200}(?:người phát ngôn|bộ ngoại giao|chính phủ|phó phát ngôn)[^.:]{0,120}(?:nêu rõ|tuyên bố|cho biết|khẳng định|phát biểu|nói)(?: như sau)?\s?:$",
    ),
    furniture=(
        r"(?:trang chủ|trang nhất) ?(?:>|›|»|/|\|).{0,120}|bạn đang ở.{0,100}|(?:chuyển|đi|bỏ qua) (?:đến|tới) (?:nội dung|phần|menu).{0,30}|quay lại.{0,40}|về (?:trang chủ|đầu trang).{0,20}",
        r"(?:ngày (?:đăng|xuất bản|cập nhật|tạo)|đăng (?:ngày|lúc)|cập nhật(?: lần cuối| lúc| ngày)?|xuất bản)\b.{0,60}|(?:lượt xem|số lượt xem|lượt truy cập|đang truy cập)\W.{0,30}|\d[\d.,]* lượt (?:xem|truy cập)",
        r"(?:nguồn|tác giả|ảnh|người viết|theo|từ khóa|từ khoá|chuyên mục|thẻ) ?: ?.{0,80}|cỡ chữ.{0,20}|kích thước chữ.{0,20}|chia sẻ.{0,40}|in (?:trang|bài|tin).{0,20}|gửi (?:email|thư|bài).{0,30}",
        r"(?:bản quyền|giấy phép|cơ quan chủ quản|chịu trách nhiệm|tổng biên tập|đơn vị quản lý|ghi rõ nguồn)\b.{0,160}|(?:địa chỉ|điện thoại|trụ sở|thư điện tử|đường dây nóng)\W.{0,120}|cổng thông tin điện tử.{0,80}|trang thông tin điện tử.{0,80}",
    ),
    notices=(
        r".*\bcookies?\b.*(?:sử dụng|đồng ý|chấp nhận|trải nghiệm).*|.*(?:sử dụng|chấp nhận)\b.*\bcookies?\b.*",
        r"\(?(?:bản dịch (?:không chính thức|tham khảo)|dịch không chính thức)\)?\.?|(?:bản|nội dung) dịch (?:này )?chỉ (?:mang tính|có giá trị).{0,80}",
        r"(?:ghi rõ nguồn|đề nghị ghi rõ nguồn|vui lòng ghi rõ nguồn).{0,160}|(?:©|bản quyền).{0,120}|trang này không có (?:bản )?tiếng.{0,60}",
    ),
    insets=(r"chia sẻ|in|quảng cáo|ảnh ?: .{0,120}|nghe (?:đọc )?bài|xem thêm:? .{0,120}",),
    tails=(
        r"(?:theo dõi|liên hệ|đăng ký|mời (?:quý )?(?:độc giả|bạn đọc)|bạn đọc|quý vị) .{0,120}(?:tại đây|facebook|youtube|zalo|tin mới|bản tin|website|fanpage).{0,60}",
        r"(?:theo|nguồn:?) (?:TTXVN|VOV|VGP|VTV|TG&VN|BNG|baochinhphu|chinhphu|báo|vietnam\+?)\S*(?: \S+){0,3}",
        r"(?:bạn|quý vị) có (?:hài lòng|thấy).{0,80}\?|thông tin (?:này )?có hữu ích.{0,40}\?",
    ),
    footers=(
        r"(?:các )?(?:tin|bài|bài viết|tin tức|thông tin|nội dung|tài liệu|văn bản|tin bài|chủ đề) (?:liên quan|khác|cùng (?:chuyên mục|chủ đề|loại)|mới(?: nhất)?|đọc nhiều(?: nhất)?|xem nhiều|nổi bật|đã đưa|cũ hơn|mới hơn)(?: ?khác)?",
        r"có thể (?:bạn|quý vị) quan tâm|xem thêm|đọc thêm|đọc nhiều(?: nhất)?|tin cùng chuyên mục|bình luận(?: \(\d+\))?|ý kiến bạn đọc|chia sẻ(?: bài viết)?|từ khóa|từ khoá|thẻ|tệp đính kèm|tài liệu đính kèm|file đính kèm",
    ),
    labels=("thời gian", "địa điểm", "ngày", "chủ đề", "chuyên mục"),
    datelines=(
        r"\(?(?:TTXVN|VGP|VOV|VTV|BNG|TG&VN|Chinhphu\.vn|baochinhphu\.vn)\)?(?: ?[-–])?|thông cáo(?: báo chí)?(?: số .{1,20})?|tin (?:tức|hoạt động)|(?:các )?(?:tuyên bố|phát biểu)|tin bộ ngoại giao|phát ngôn chính thức|số ?: ?[\w/-]{1,30}",
        r"(?:bộ ngoại giao|văn phòng chính phủ|văn phòng chủ tịch nước|vụ (?:thông tin )?báo chí)(?: việt nam| nước chxhcn việt nam)?|đại sứ quán (?:nước \w+ )?việt nam tại \w+(?: \w+)?",
        r"(?=\S)(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật),? ?(?:ngày )?)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?(?: ?[-–|,]? ?\d{1,2}[:h]\d{2}(?: ?(?:am|pm|gmt\+7))?)?",
    ),
    sites=("bộ ngoại giao", "chính phủ", "cổng thông tin", "cổng tt", "trang thông tin", "đại sứ quán", "tổng lãnh sự quán", "văn phòng", "báo điện tử", "báo chính phủ", "thông tấn xã", "phái đoàn", "bộ quốc phòng", "bộ công thương", "quốc hội", "chủ tịch nước"),
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
