"""
The organisation of Ba Đình district at 20 January 2022 as the demonstration shows it: the addressees of dispatch
630-CV/QU. Names of offices, wards and schools are public names, collected without an official register at hand;
the inner parts (tổ, bộ phận) are examples.
"""
from names import plain

PARTY, STATE, SCHOOL = "Đảng, đoàn thể", "Chính quyền", "Trường học"
UBND = "ỦY BAN NHÂN DÂN QUẬN BA ĐÌNH"
QUAN_UY = "QUẬN ỦY BA ĐÌNH"
CITY_UNION = "THÀNH PHỐ HÀ NỘI"

WARDS = ["Cống Vị", "Điện Biên", "Đội Cấn", "Giảng Võ", "Kim Mã", "Liễu Giai", "Ngọc Hà", "Ngọc Khánh",
         "Nguyễn Trung Trực", "Phúc Xá", "Quán Thánh", "Thành Công", "Trúc Bạch", "Vĩnh Phúc"]
LOWER_SECONDARY = ["Ba Đình", "Giảng Võ", "Hoàng Hoa Thám", "Mạc Đĩnh Chi", "Nguyễn Công Trứ", "Nguyễn Trãi",
                   "Nguyễn Tri Phương", "Phan Chu Trinh", "Phúc Xá", "Thành Công", "Thăng Long", "Thống Nhất"]
PRIMARY = ["Ba Đình", "Đại Yên", "Hoàng Diệu", "Hoàng Hoa Thám", "Kim Đồng", "Nghĩa Dũng", "Ngọc Hà", "Ngọc Khánh",
           "Nguyễn Bá Ngọc", "Nguyễn Tri Phương", "Nguyễn Trung Trực", "Phan Chu Trinh", "Thành Công A",
           "Thành Công B", "Thủ Lệ", "Vạn Phúc", "Việt Nam - Cu Ba"]
NURSERY = ["Mầm non 1-6", "Mầm non Hoa Đào", "Mầm non Hoa Hồng", "Mầm non Hoa Mai", "Mầm non Họa Mi",
           "Mầm non Hướng Dương", "Mầm non Sao Mai", "Mầm non Thành Công", "Mầm non Tuổi Hoa", "Mầm non Tuổi Thơ",
           "Mẫu giáo Số 2", "Mẫu giáo Số 3", "Mẫu giáo Số 5", "Mẫu giáo Số 7", "Mẫu giáo Số 8", "Mẫu giáo Số 9",
           "Mẫu giáo Số 10"]

# code, name, short name, type, letterhead style, upper line, lower line
PARTY_AGENCIES = [
    ("BD-TTQU", "Thường trực Quận ủy Ba Đình", "Thường trực Quận ủy", "quan-uy", "Đảng", "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", QUAN_UY),
    ("BD-BTC", "Ban Tổ chức Quận ủy", "Ban Tổ chức", "ban-dang", "Đảng", QUAN_UY, "BAN TỔ CHỨC"),
    ("BD-BTG", "Ban Tuyên giáo Quận ủy", "Ban Tuyên giáo", "ban-dang", "Đảng", QUAN_UY, "BAN TUYÊN GIÁO"),
    ("BD-BDV", "Ban Dân vận Quận ủy", "Ban Dân vận", "ban-dang", "Đảng", QUAN_UY, "BAN DÂN VẬN"),
    ("BD-UBKT", "Ủy ban Kiểm tra Quận ủy", "Ủy ban Kiểm tra", "ban-dang", "Đảng", QUAN_UY, "ỦY BAN KIỂM TRA"),
    ("BD-VPQU", "Văn phòng Quận ủy", "Văn phòng Quận ủy", "van-phong", "Đảng", QUAN_UY, "VĂN PHÒNG"),
    ("BD-TTCT", "Trung tâm Chính trị quận Ba Đình", "Trung tâm Chính trị", "trung-tam", "Đảng", QUAN_UY,
     "TRUNG TÂM CHÍNH TRỊ"),
    ("BD-DUKDN", "Đảng ủy khối Doanh nghiệp quận Ba Đình", "Đảng ủy khối Doanh nghiệp", "dang-uy", "Đảng",
     "ĐẢNG BỘ QUẬN BA ĐÌNH", "ĐẢNG ỦY KHỐI DOANH NGHIỆP"),
    ("BD-MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam quận Ba Đình", "Ủy ban MTTQ quận", "mttq", "Đoàn thể",
     "MẶT TRẬN TỔ QUỐC VIỆT NAM " + CITY_UNION, "ỦY BAN MTTQ VIỆT NAM QUẬN BA ĐÌNH"),
    ("BD-LDLD", "Liên đoàn Lao động quận Ba Đình", "Liên đoàn Lao động", "doan-the", "Đoàn thể",
     "LIÊN ĐOÀN LAO ĐỘNG " + CITY_UNION, "LIÊN ĐOÀN LAO ĐỘNG QUẬN BA ĐÌNH"),
    ("BD-HPN", "Hội Liên hiệp Phụ nữ quận Ba Đình", "Hội LHPN", "doan-the", "Đoàn thể",
     "HỘI LIÊN HIỆP PHỤ NỮ " + CITY_UNION, "HỘI LIÊN HIỆP PHỤ NỮ QUẬN BA ĐÌNH"),
    ("BD-DTN", "Đoàn Thanh niên Cộng sản Hồ Chí Minh quận Ba Đình", "Đoàn TNCS Hồ Chí Minh", "doan-the", "Đoàn thể",
     "THÀNH ĐOÀN HÀ NỘI", "BAN CHẤP HÀNH ĐOÀN QUẬN BA ĐÌNH"),
    ("BD-CCB", "Hội Cựu chiến binh quận Ba Đình", "Hội Cựu chiến binh", "doan-the", "Đoàn thể",
     "HỘI CỰU CHIẾN BINH " + CITY_UNION, "HỘI CỰU CHIẾN BINH QUẬN BA ĐÌNH"),
    ("BD-CTD", "Hội Chữ thập đỏ quận Ba Đình", "Hội Chữ thập đỏ", "doan-the", "Đoàn thể",
     "HỘI CHỮ THẬP ĐỎ " + CITY_UNION, "HỘI CHỮ THẬP ĐỎ QUẬN BA ĐÌNH"),
]
# code, name, short name, type; the letterhead follows from the name
STATE_AGENCIES = [
    ("BD-VPUB", "Văn phòng HĐND và UBND quận", "Văn phòng HĐND-UBND", "van-phong"),
    ("BD-PNV", "Phòng Nội vụ", "Phòng Nội vụ", "phong"),
    ("BD-PTP", "Phòng Tư pháp", "Phòng Tư pháp", "phong"),
    ("BD-PTCKH", "Phòng Tài chính - Kế hoạch", "Phòng TC-KH", "phong"),
    ("BD-PTNMT", "Phòng Tài nguyên và Môi trường", "Phòng TN&MT", "phong"),
    ("BD-PLDTBXH", "Phòng Lao động - Thương binh và Xã hội", "Phòng LĐ-TB&XH", "phong"),
    ("BD-PVHTT", "Phòng Văn hóa và Thông tin", "Phòng VH&TT", "phong"),
    ("BD-PGDDT", "Phòng Giáo dục và Đào tạo", "Phòng GD&ĐT", "phong"),
    ("BD-PYT", "Phòng Y tế", "Phòng Y tế", "phong"),
    ("BD-TTRA", "Thanh tra quận", "Thanh tra", "phong"),
    ("BD-PKT", "Phòng Kinh tế", "Phòng Kinh tế", "phong"),
    ("BD-PQLDT", "Phòng Quản lý đô thị", "Phòng QLĐT", "phong"),
    ("BD-BQLDA", "Ban Quản lý dự án đầu tư xây dựng", "Ban QLDA ĐTXD", "don-vi-su-nghiep"),
    ("BD-TTXD", "Đội Quản lý trật tự xây dựng đô thị", "Đội QLTTXD đô thị", "doi"),
    ("BD-TTPTQD", "Trung tâm Phát triển quỹ đất", "TTPT quỹ đất", "don-vi-su-nghiep"),
    ("BD-TTVH", "Trung tâm Văn hóa - Thông tin và Thể thao", "TT VH-TT và TT", "don-vi-su-nghiep"),
    ("BD-GDTX", "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên", "TT GDNN-GDTX", "don-vi-su-nghiep"),
]
# parts of an agency: code suffix, name
PARTS = {
    "BD-HDND": [("PC", "Ban Pháp chế"), ("KTXH", "Ban Kinh tế - Xã hội")],
    "BD-VPQU": [("TH", "Bộ phận Tổng hợp"), ("TC", "Bộ phận Tài chính - Quản trị")],
    "BD-VPUB": [("TH", "Tổ Tổng hợp"), ("MC", "Bộ phận Tiếp nhận và Trả kết quả"), ("QT", "Tổ Hành chính - Quản trị")],
    "BD-PTCKH": [("NS", "Tổ Ngân sách"), ("DT", "Tổ Đầu tư")],
    "BD-PTNMT": [("DD", "Tổ Đất đai"), ("MT", "Tổ Môi trường")],
    "BD-PLDTBXH": [("NC", "Tổ Người có công"), ("BT", "Tổ Bảo trợ xã hội")],
    "BD-PGDDT": [("THCS", "Tổ Trung học cơ sở"), ("TH", "Tổ Tiểu học"), ("MN", "Tổ Mầm non")],
    "BD-PQLDT": [("XD", "Tổ Cấp phép xây dựng"), ("HT", "Tổ Hạ tầng")],
    "BD-BQLDA": [("KT", "Tổ Kỹ thuật"), ("KH", "Tổ Kế hoạch - Tài chính"), ("GPMB", "Tổ Giải phóng mặt bằng")],
    "BD-TTXD": [("T1", "Tổ địa bàn 1"), ("T2", "Tổ địa bàn 2")],
    "BD-TTVH": [("VH", "Tổ Văn hóa - Văn nghệ"), ("TDTT", "Tổ Thể dục thể thao"), ("TT", "Tổ Thông tin")],
    "BD-GDTX": [("CM", "Tổ chuyên môn"), ("VP", "Tổ Văn phòng")],
}
WARD_PARTS = [("MC", "Bộ phận Tiếp nhận và Trả kết quả"), ("DC", "Bộ phận Địa chính - Xây dựng")]
SCHOOL_PARTS = {
    "truong-thcs": [("TN", "Tổ Khoa học tự nhiên"), ("XH", "Tổ Khoa học xã hội"),
                    ("NN", "Tổ Ngoại ngữ - Năng khiếu"), ("VP", "Tổ Văn phòng")],
    "truong-tieu-hoc": [("K1", "Tổ chuyên môn khối 1"), ("K23", "Tổ chuyên môn khối 2, 3"),
                        ("K45", "Tổ chuyên môn khối 4, 5"), ("BM", "Tổ bộ môn"), ("VP", "Tổ Văn phòng")],
    "truong-mam-non": [("NT", "Tổ chuyên môn nhà trẻ"), ("MG", "Tổ chuyên môn mẫu giáo"),
                       ("ND", "Tổ Nuôi dưỡng"), ("VP", "Tổ Văn phòng")],
}


class Unit:
    def __init__(self, code, name, short, kind, bloc, type_, parent, style="", lower="", upper=""):
        self.code, self.name, self.short, self.kind = code, name, short, kind
        self.bloc, self.type, self.parent = bloc, type_, parent
        self.style, self.lower, self.upper = style, lower, upper

    def row(self):
        return [self.code, self.name, self.short, self.kind, self.bloc, self.type, self.parent,
                self.style, self.lower, self.upper, self.place()]

    def place(self):
        """Where its papers are dated: the city, the ward or the district."""
        if not self.style:
            return ""
        if self.code.startswith("HN"):
            return "Hà Nội"
        return self.name.rpartition(" phường ")[2] if " phường " in self.name else "Ba Đình"


def group(code, name, bloc, parent, type_="nhom"):
    return Unit(code, name, "", "nhóm", bloc, type_, parent)


def with_parts(unit, parts):
    return [unit] + [Unit(f"{unit.code}-{suffix}", name, name, "bộ phận", unit.bloc, "to", unit.code)
                     for suffix, name in parts]


def state_unit(code, name, short, type_, parent):
    lower = name.removesuffix(" quận").upper() if type_ == "van-phong" else name.upper()
    return Unit(code, name, short, "cơ quan", STATE, type_, parent, "Nhà nước", lower, UBND)


def ward_code(ward):
    return "BD-" + plain(ward).upper()


def party_units():
    units = [group("BD-DANG", "Khối Đảng, đoàn thể quận Ba Đình", PARTY, "BD")]
    for code, name, short, type_, style, upper, lower in PARTY_AGENCIES:
        unit = Unit(code, name, short, "cơ quan", PARTY, type_, "BD-DANG", style, lower, upper)
        units += with_parts(unit, PARTS.get(code, []))
    units.append(group("BD-DUP", "Đảng ủy các phường", PARTY, "BD-DANG"))
    units += [Unit(ward_code(ward) + "-DU", f"Đảng ủy phường {ward}", f"Đảng ủy P. {ward}", "cơ quan", PARTY,
                   "phuong-dang-uy", "BD-DUP", "Đảng", f"ĐẢNG ỦY PHƯỜNG {ward.upper()}", "ĐẢNG BỘ QUẬN BA ĐÌNH")
              for ward in WARDS]
    return units


def state_units():
    units = [group("BD-CQ", "Khối Chính quyền quận Ba Đình", STATE, "BD")]
    units += with_parts(Unit("BD-HDND", "Thường trực HĐND quận Ba Đình", "Thường trực HĐND", "cơ quan", STATE,
                             "hdnd-quan", "BD-CQ", "Nhà nước", "HỘI ĐỒNG NHÂN DÂN QUẬN BA ĐÌNH"), PARTS["BD-HDND"])
    units.append(Unit("BD-UBND", "Lãnh đạo UBND quận Ba Đình", "Lãnh đạo UBND quận", "cơ quan", STATE, "ubnd-quan",
                      "BD-CQ", "Nhà nước", UBND))
    for code, name, short, type_ in STATE_AGENCIES:
        units += with_parts(state_unit(code, name, short, type_, "BD-CQ"), PARTS.get(code, []))
    units.append(group("BD-UBP", "UBND các phường", STATE, "BD-CQ"))
    for ward in WARDS:
        unit = state_unit(ward_code(ward) + "-UB", f"UBND phường {ward}", f"UBND P. {ward}", "phuong-ubnd", "BD-UBP")
        unit.lower = f"ỦY BAN NHÂN DÂN PHƯỜNG {ward.upper()}"
        units += with_parts(unit, WARD_PARTS)
    return units


def school_units():
    units = [group("BD-TRUONG", "Khối Trường học quận Ba Đình", SCHOOL, "BD")]
    for mark, title, short, type_, names in (
            ("THCS", "Trường THCS", "THCS", "truong-thcs", LOWER_SECONDARY),
            ("TH", "Trường Tiểu học", "TH", "truong-tieu-hoc", PRIMARY),
            ("MN", "Trường", "", "truong-mam-non", NURSERY)):
        what = {"THCS": "trung học cơ sở", "TH": "tiểu học", "MN": "mầm non, mẫu giáo"}[mark]
        units.append(group("BD-" + mark, f"Các trường {what} công lập", SCHOOL, "BD-TRUONG"))
        for name in names:
            code = f"BD-{mark}-" + plain(name.replace("Mầm non ", "").replace("Mẫu giáo Số", "SO")).upper()
            unit = Unit(code, f"{title} {name}", f"{short} {name}".strip(), "cơ quan", SCHOOL, type_, "BD-" + mark,
                        "Nhà nước", f"{title} {name}".upper(), UBND)
            units += with_parts(unit, SCHOOL_PARTS[type_])
    return units


def all_units():
    """Every unit, a parent before its children."""
    city = [
        group("HN", "Thành phố Hà Nội", PARTY, "", "thanh-pho"),
        Unit("HN-TTTU", "Thường trực Thành ủy Hà Nội", "Thường trực Thành ủy", "cơ quan", PARTY, "thanh-uy", "HN",
             "Đảng", "THÀNH ỦY HÀ NỘI"),
        Unit("HN-VPTU", "Văn phòng Thành ủy Hà Nội", "Văn phòng Thành ủy", "cơ quan", PARTY, "van-phong", "HN-TTTU",
             "Đảng", "VĂN PHÒNG", "THÀNH ỦY HÀ NỘI"),
        group("BD", "Quận Ba Đình", PARTY, "HN", "quan"),
    ]
    return city + party_units() + state_units() + school_units()
