"""What Vietnamese pages say around their texts."""

from __future__ import annotations

from statement_site.usage.pages.page import Surroundings, words

VIETNAMESE = Surroundings(
    labels=words(
        """
chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ trang này|chia sẻ lên facebook|chia sẻ facebook|chia sẻ qua email|chia sẻ qua zalo|chia sẻ trên mạng xã hội|zalo|in|in trang|in trang này|in bài|in bài viết|in tin|bản in|gửi|gửi email|gửi mail|gửi bài viết|gửi cho bạn bè|gửi thư|sao chép|sao chép liên kết|sao chép link|copy link|lưu|lưu bài|lưu bài viết|tải về|tải xuống|tải tài liệu|tải văn bản|tải file|tải tệp|tải pdf|bản pdf|xem pdf|nghe|nghe bài|nghe đọc bài|nghe audio|đọc bài|audio|podcast
đóng|mở|ẩn|hiện|hiển thị|xem|xem thêm|xem tất cả|xem tiếp|xem chi tiết|xem toàn bộ|chi tiết|thu gọn|mở rộng|tất cả|thêm|khác|đồng ý|chấp nhận|từ chối|hủy|huỷ|hủy bỏ|lọc|sắp xếp|trước|sau|tiếp|tiếp theo|trang trước|trang sau|trang tiếp|bài trước|bài sau|bài tiếp theo|tin trước|tin sau|đầu|cuối|trang đầu|trang cuối|quay lại|trở lại|trở về|trở về đầu trang|về đầu trang|lên đầu trang|đầu trang|quay lại danh sách|danh sách|về trang chủ|chuyển đến nội dung chính|chuyển tới nội dung chính|bỏ qua nội dung|đi đến nội dung
tìm kiếm|tìm|tìm kiếm nâng cao|tìm kiếm trên trang|từ khóa tìm kiếm|lưu trữ|kho lưu trữ|menu|menu chính|danh mục|bạn đang ở đây|mục lục|nội dung|nội dung chính|chân trang|cỡ chữ|kích thước chữ|tăng cỡ chữ|giảm cỡ chữ|độ tương phản|dịch|bản dịch|ngôn ngữ|chọn ngôn ngữ|tiếng việt|tiếng anh|tiếng pháp|bản tiếng anh|bản tiếng việt|english|giao diện
trang chủ|trang nhất|tin tức|tin|tin mới|tin mới nhất|tin nổi bật|tin tiêu điểm|tiêu điểm|tin nóng|tin khác|các tin khác|tin bài khác|các bài khác|tin tức sự kiện|tin tức - sự kiện|tin tức và sự kiện|sự kiện nổi bật|thời sự|hoạt động|hoạt động đối ngoại|hoạt động của lãnh đạo bộ|hoạt động của lãnh đạo đảng, nhà nước|thông tin|thông tin báo chí|thông tin đối ngoại|báo chí|trung tâm báo chí|họp báo|họp báo thường kỳ|thông cáo báo chí|phát ngôn|phát ngôn chính thức|người phát ngôn trả lời|người phát ngôn trả lời phỏng vấn|bài phát biểu|phát biểu của lãnh đạo bộ|các tuyên bố|văn kiện|thông báo|công bố|ấn phẩm|tài liệu|tài liệu tham khảo|văn bản|văn bản pháp quy|văn bản pháp luật|tệp đính kèm|tập tin đính kèm|file đính kèm|tài liệu đính kèm|phụ lục|tư liệu
tin liên quan|bài liên quan|bài viết liên quan|các bài liên quan|các tin liên quan|tin bài liên quan|nội dung liên quan|thông tin liên quan|tài liệu liên quan|chủ đề liên quan|liên quan|tin cùng chuyên mục|bài cùng chuyên mục|cùng chuyên mục|tin cùng chủ đề|có thể bạn quan tâm|có thể quý vị quan tâm|bạn có thể quan tâm|đọc thêm|đọc tiếp|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|tin đọc nhiều nhất|tin xem nhiều|xem nhiều|xem nhiều nhất|bài đọc nhiều|gợi ý|đề xuất|liên kết|liên kết website|liên kết web|liên kết hữu ích|liên kết ngoài|website liên kết|các trang liên kết
thẻ|từ khóa|từ khoá|chuyên mục|chủ đề|chuyên đề|thể loại|phân loại|bình luận|gửi bình luận|viết bình luận|ý kiến|ý kiến bạn đọc|gửi ý kiến|góp ý|thích|hài lòng|rất hài lòng|không hài lòng|đánh giá|đánh giá bài viết|thăm dò ý kiến
liên hệ|thông tin liên hệ|liên hệ chúng tôi|liên hệ báo chí|địa chỉ|điện thoại|số điện thoại|fax|đường dây nóng|giờ làm việc|hỏi đáp|hỏi - đáp|bản đồ
giới thiệu|giới thiệu chung|về chúng tôi|về bộ ngoại giao|lãnh đạo bộ|cơ cấu tổ chức|tổ chức|sơ đồ tổ chức|chức năng nhiệm vụ|cơ quan đại diện|cơ quan đại diện việt nam ở nước ngoài|các cơ quan đại diện|tổng lãnh sự quán|lãnh sự|công tác lãnh sự|bảo hộ công dân|hộ chiếu|thị thực|visa|thủ tục hành chính|dịch vụ công|dịch vụ công trực tuyến|người việt nam ở nước ngoài|ngoại giao kinh tế|ngoại giao văn hóa|các nước và khu vực|tuyển dụng|đấu thầu|công khai ngân sách|cải cách hành chính
lịch|lịch công tác|sự kiện|lịch sự kiện|thư viện|thư viện ảnh|thư viện video|ảnh|hình ảnh|album ảnh|video|clip|đa phương tiện|multimedia|infographic|trực tiếp|truyền hình trực tuyến
theo dõi|theo dõi chúng tôi|theo dõi chúng tôi trên|kết nối với chúng tôi|mạng xã hội|đăng ký|đăng ký nhận tin|đăng ký nhận bản tin|bản tin|đăng nhập|đăng xuất|tài khoản|thành viên|rss
sơ đồ trang|sơ đồ trang web|sơ đồ website|sơ đồ cổng|chính sách bảo mật|bảo mật|quyền riêng tư|điều khoản sử dụng|điều khoản|bản quyền|thông tin bản quyền|mọi quyền được bảo lưu|trợ giúp|hướng dẫn|hướng dẫn sử dụng|câu hỏi thường gặp|đang tải|quảng cáo|số lượt truy cập|lượt truy cập|thống kê truy cập|đang truy cập|hôm nay|tổng lượt truy cập
"""
    ),
    fields=words(
        "lượt xem|số lượt xem|số lần xem|lượt đọc|lượt truy cập|đang online|tác giả|người viết|người đăng|nguồn|nguồn tin|theo|biên tập|ảnh|nguồn ảnh|hình ảnh|chú thích|video|chuyên mục|chủ đề|thể loại|thẻ|tags|từ khóa|từ khoá|ngày đăng|đăng ngày|đăng lúc|ngày xuất bản|xuất bản|ngày cập nhật|cập nhật|cập nhật lúc|cập nhật ngày|cập nhật lần cuối|chia sẻ|bài trước|bài sau|tin liên quan|xem thêm|đọc thêm|địa chỉ|trụ sở|điện thoại|đt|tel|fax|email|thư điện tử|website|đường dây nóng|giấy phép|cơ quan chủ quản|chịu trách nhiệm chính|chịu trách nhiệm|tổng biên tập|ngôn ngữ|bạn đang ở|cỡ chữ"
    ),
    counted=words("lượt xem|lượt đọc|bình luận|lượt truy cập|lượt thích|phút đọc|chia sẻ"),
    homes=words("trang chủ|trang nhất|home"),
    translation=r"\b(?:bản|nội dung) dịch\b|bản (?:tiếng việt|tiếng anh) (?:này|chỉ)",
    disclaims=r"\b(?:không chính thức|tham khảo|bản gốc|có giá trị|bản chính|chính thức)\b",
    original=r"\b(?:bản gốc|nguyên văn|toàn văn|văn bản gốc|bản tiếng anh)\b",
    invites=r"(?:tải(?: về| xuống)?|nghe|xem|đọc|bấm|nhấn|nhấp|click|mở)(?: vào)? ",
    media=r"(?:\bvideo\b|\baudio\b|\bclip\b|toàn văn|văn bản|tài liệu|\btệp\b|\bfile\b|\bảnh\b|hình ảnh|tại đây|ở đây|bản đầy đủ|tường thuật)",
    dated=r"(?:ngày đăng|đăng ngày|đăng lúc|ngày xuất bản|xuất bản|ngày cập nhật|cập nhật(?: lúc| ngày| lần cuối)?)",
    downloads=(r"(?:tải(?: về| xuống)?|xem|đọc) (?:toàn văn|văn bản|tài liệu|tuyên bố|thông cáo)(?: (?:tại đây|đầy đủ|pdf))*",),
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
    labelled=("thời gian", "địa điểm", "ngày", "chủ đề", "chuyên mục"),
    datelines=(
        r"\(?(?:TTXVN|VGP|VOV|VTV|BNG|TG&VN|Chinhphu\.vn|baochinhphu\.vn)\)?(?: ?[-–])?|thông cáo(?: báo chí)?(?: số .{1,20})?|tin (?:tức|hoạt động)|(?:các )?(?:tuyên bố|phát biểu)|tin bộ ngoại giao|phát ngôn chính thức|số ?: ?[\w/-]{1,30}",
        r"(?:bộ ngoại giao|văn phòng chính phủ|văn phòng chủ tịch nước|vụ (?:thông tin )?báo chí)(?: việt nam| nước chxhcn việt nam)?|đại sứ quán (?:nước \w+ )?việt nam tại \w+(?: \w+)?",
        r"(?=\S)(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật),? ?(?:ngày )?)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?(?: ?[-–|,]? ?\d{1,2}[:h]\d{2}(?: ?(?:am|pm|gmt\+7))?)?",
    ),
    sites=("bộ ngoại giao", "chính phủ", "cổng thông tin", "cổng tt", "trang thông tin", "đại sứ quán", "tổng lãnh sự quán", "văn phòng", "báo điện tử", "báo chính phủ", "thông tấn xã", "phái đoàn", "bộ quốc phòng", "bộ công thương", "quốc hội", "chủ tịch nước"),
)  # fmt: skip
