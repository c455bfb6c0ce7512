"""Vietnamese names for invented people, from common parts put together by chance."""
import unicodedata

FAMILY = (
    ["Nguyễn"] * 34 + ["Trần"] * 11 + ["Lê"] * 9 + ["Phạm"] * 7 + ["Hoàng"] * 4 + ["Vũ"] * 4 + ["Phan"] * 3
    + ["Đặng"] * 3 + ["Bùi"] * 3 + ["Đỗ"] * 3 + ["Ngô"] * 2 + ["Dương"] * 2 + ["Đào"] * 2 + ["Đinh"] * 2
    + "Hồ Đoàn Lương Trịnh Mai Tô Chu Phùng Vương Tạ Kiều Quách Lưu Hà Cao Thái Nghiêm Lý Trương Doãn Khuất".split()
)
MEN_MIDDLE = ("Văn Đức Minh Quang Xuân Hữu Đình Ngọc Anh Tuấn Hoàng Mạnh Quốc Thành Trung Việt Tiến Duy Trọng Bá Thế "
              "Huy Hải Viết Gia").split()
MEN_GIVEN = ("Anh An Bình Bách Cường Chiến Dũng Duy Đạt Đăng Đông Đức Giang Hà Hải Hiếu Hiệp Hòa Hoàn Hùng Huy Hưng "
             "Khánh Khoa Kiên Lâm Linh Long Lộc Lực Mạnh Minh Nam Nghĩa Nguyên Phong Phú Phúc Phương Quân Quang Quyết "
             "Sơn Sỹ Tài Tân Thái Thắng Thịnh Thọ Thuận Tiến Toàn Trí Trung Trường Tuấn Tùng Tuyên Văn Việt Vinh Vũ Vượng").split()
WOMEN_SECOND = "Thu Thanh Hồng Minh Ngọc Phương Bích Kim Lan Mai Thùy Quỳnh Hoài Như Hải Diệu Mỹ Tuyết Khánh Vân".split()
WOMEN_GIVEN = ("Anh Ánh Bình Châu Chi Diễm Diệp Dung Duyên Đào Giang Hà Hạnh Hằng Hảo Hậu Hiền Hiếu Hoa Hòa Hoài Hoàn "
               "Hồng Huế Huệ Hương Hường Huyền Khuyên Lan Lâm Liên Linh Loan Lý Mai Minh My Na Nga Ngà Ngân Ngọc Nguyệt "
               "Nhàn Nhung Oanh Phượng Phương Quyên Quỳnh Sen Tâm Thanh Thảo Thắm Thơ Thoa Thu Thủy Thúy Thư Thương "
               "Trang Trà Trinh Tú Tuyết Tươi Uyên Vân Vi Xuân Yến").split()
MEN_COMPOUND = ["Hoàng Anh", "Tuấn Anh", "Đức Anh", "Quang Anh", "Minh Quân", "Bảo Long", "Gia Bảo", "Hải Đăng"]
WOMEN_COMPOUND = ["Phương Anh", "Lan Anh", "Vân Anh", "Ngọc Anh", "Mai Anh", "Kim Oanh", "Bảo Ngọc", "Minh Châu",
                  "Thùy Linh", "Khánh Linh", "Quỳnh Chi", "Thanh Thủy", "Hồng Nhung", "Diệu Linh"]


def make_name(pick, woman):
    """(family and middle name, given name); pick(list) takes one by chance."""
    family = pick(FAMILY)
    if pick(range(100)) < 8:
        if not woman:
            return family, pick(MEN_COMPOUND)
        return pick([family, family + " Thị"]), pick(WOMEN_COMPOUND)
    if not woman:
        return family + " " + pick(MEN_MIDDLE), pick(MEN_GIVEN)
    middle = pick(["Thị", "Thị", "Thị " + pick(WOMEN_SECOND), "Thị " + pick(WOMEN_SECOND), pick(WOMEN_SECOND)])
    given = pick(WOMEN_GIVEN)
    while middle.endswith(given):
        given = pick(WOMEN_GIVEN)
    return family + " " + middle, given


def plain(text):
    """The letters without marks, in lower case and without spaces."""
    text = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum())
