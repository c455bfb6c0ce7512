"""Who works where in the demonstration: the posts of every agency, before anybody is put into them."""
from organisation import PARTS, SCHOOL_PARTS, WARDS, WARD_PARTS, ward_code

HEAD, DEPUTY, MEMBER = "người đứng đầu", "cấp phó", "thành viên"
CADRE, CIVIL, PUBLIC, CONTRACT = "cán bộ", "công chức", "viên chức", "lao động hợp đồng"
CENTRAL, CITY, DISTRICT, AGENCY = "Trung ương", "Thành phố", "Quận", "Đơn vị"


class Post:
    """One main assignment. `women` is the share of women in percent; `key` names the post for other tables."""

    def __init__(self, unit, position, rank=MEMBER, kind=CIVIL, level=AGENCY, women=50, field="", key="", account=""):
        self.unit, self.position, self.rank, self.kind, self.level = unit, position, rank, kind, level
        self.women, self.field, self.key, self.account = women, field, key, account


def wards(suffix):
    return [f"{ward_code(ward)}-{suffix}" for ward in WARDS]


# Heads and deputies of the organs that are filled by name of post: post, rank, kind, level, field, key, account
LEADERS = {
    "HN-TTTU": [
        ("Bí thư Thành ủy", HEAD, CADRE, CENTRAL, [], "", "bithu.tu"),
        ("Phó Bí thư Thường trực Thành ủy", DEPUTY, CADRE, CENTRAL, [], "", "phobithu.tu"),
        ("Phó Bí thư Thành ủy", DEPUTY, CADRE, CENTRAL, [], "", ""),
    ],
    "HN-VPTU": [
        ("Chánh Văn phòng Thành ủy", HEAD, CADRE, CITY, [], "", ""),
        ("Phó Chánh Văn phòng Thành ủy", DEPUTY, CIVIL, CITY, [], "", ""),
    ],
    "BD-TTQU": [
        ("Bí thư Quận ủy", HEAD, CADRE, CITY, [], "", "bithu.qu"),
        ("Phó Bí thư Thường trực Quận ủy", DEPUTY, CADRE, CITY,
         ["BD-BTG", "BD-BDV", "BD-VPQU", "BD-TTCT", "BD-DUKDN", "BD-MTTQ", "BD-LDLD", "BD-HPN", "BD-DTN", "BD-CCB",
          "BD-CTD", "BD-DUP"], "standing-deputy", "phobithu.qu"),
    ],
    "BD-HDND": [("Phó Chủ tịch HĐND quận", DEPUTY, CADRE, AGENCY, [], "", "phochutich.hdnd")],
    "BD-UBND": [
        ("Chủ tịch UBND quận", HEAD, CADRE, CITY, [], "chairman", "chutich.ubnd"),
        ("Phó Chủ tịch UBND quận", DEPUTY, CADRE, DISTRICT,
         ["BD-PTCKH", "BD-PKT", "BD-BQLDA", "BD-TTPTQD"], "", "phochutich.kt"),
        ("Phó Chủ tịch UBND quận", DEPUTY, CADRE, DISTRICT,
         ["BD-TRUONG", "BD-PGDDT", "BD-PVHTT", "BD-PLDTBXH", "BD-PYT", "BD-TTVH", "BD-GDTX"], "", "phochutich.vx"),
        ("Phó Chủ tịch UBND quận", DEPUTY, CADRE, DISTRICT,
         ["BD-PQLDT", "BD-PTNMT", "BD-TTXD", "BD-UBP"], "", "phochutich.dt"),
    ],
}
# Other organs: head, deputy, kinds of head and staff, deputies, professional staff, contract labour, specialist's title
OFFICES = {
    "HN-VPTU": ("", "", CIVIL, CIVIL, 0, 4, 1, "Chuyên viên"),
    "BD-BTC": ("Trưởng Ban Tổ chức Quận ủy", "Phó Trưởng Ban Tổ chức Quận ủy", CADRE, CIVIL, 2, 7, 1, "Chuyên viên"),
    "BD-BTG": ("Trưởng Ban Tuyên giáo Quận ủy", "Phó Trưởng Ban Tuyên giáo Quận ủy", CADRE, CIVIL, 1, 4, 1, "Chuyên viên"),
    "BD-BDV": ("Trưởng Ban Dân vận Quận ủy", "Phó Trưởng Ban Dân vận Quận ủy", CADRE, CIVIL, 1, 3, 1, "Chuyên viên"),
    "BD-UBKT": ("Chủ nhiệm Ủy ban Kiểm tra Quận ủy", "Phó Chủ nhiệm Ủy ban Kiểm tra Quận ủy", CADRE, CIVIL, 2, 5, 1,
                "Kiểm tra viên"),
    "BD-VPQU": ("Chánh Văn phòng Quận ủy", "Phó Chánh Văn phòng Quận ủy", CADRE, CIVIL, 2, 8, 4, "Chuyên viên"),
    "BD-TTCT": ("", "Phó Giám đốc Trung tâm Chính trị", PUBLIC, PUBLIC, 1, 4, 1, "Giảng viên"),
    "BD-DUKDN": ("Bí thư Đảng ủy khối Doanh nghiệp", "Phó Bí thư Đảng ủy khối Doanh nghiệp", CADRE, CIVIL, 1, 4, 1,
                 "Chuyên viên"),
    "BD-MTTQ": ("", "Phó Chủ tịch Ủy ban MTTQ quận", CADRE, CIVIL, 2, 4, 1, "Chuyên viên"),
    "BD-LDLD": ("Chủ tịch Liên đoàn Lao động quận", "Phó Chủ tịch Liên đoàn Lao động quận", CADRE, CIVIL, 1, 4, 1,
                "Chuyên viên"),
    "BD-HPN": ("Chủ tịch Hội LHPN quận", "Phó Chủ tịch Hội LHPN quận", CADRE, CIVIL, 1, 3, 1, "Chuyên viên"),
    "BD-DTN": ("Bí thư Quận đoàn", "Phó Bí thư Quận đoàn", CADRE, CIVIL, 1, 3, 1, "Chuyên viên"),
    "BD-CCB": ("Chủ tịch Hội Cựu chiến binh quận", "Phó Chủ tịch Hội Cựu chiến binh quận", CADRE, CIVIL, 1, 1, 1,
               "Chuyên viên"),
    "BD-CTD": ("Chủ tịch Hội Chữ thập đỏ quận", "Phó Chủ tịch Hội Chữ thập đỏ quận", CADRE, CIVIL, 1, 1, 1, "Chuyên viên"),
    "BD-VPUB": ("Chánh Văn phòng HĐND và UBND quận", "Phó Chánh Văn phòng HĐND và UBND quận", CIVIL, CIVIL, 3, 14, 8,
                "Chuyên viên"),
    "BD-PNV": ("Trưởng phòng Nội vụ", "Phó Trưởng phòng Nội vụ", CIVIL, CIVIL, 2, 9, 1, "Chuyên viên"),
    "BD-PTP": ("Trưởng phòng Tư pháp", "Phó Trưởng phòng Tư pháp", CIVIL, CIVIL, 1, 5, 1, "Chuyên viên"),
    "BD-PTCKH": ("Trưởng phòng Tài chính - Kế hoạch", "Phó Trưởng phòng Tài chính - Kế hoạch", CIVIL, CIVIL, 2, 13, 1,
                 "Chuyên viên"),
    "BD-PTNMT": ("Trưởng phòng Tài nguyên và Môi trường", "Phó Trưởng phòng Tài nguyên và Môi trường", CIVIL, CIVIL, 2, 11,
                 1, "Chuyên viên"),
    "BD-PLDTBXH": ("Trưởng phòng Lao động - Thương binh và Xã hội", "Phó Trưởng phòng Lao động - Thương binh và Xã hội",
                   CIVIL, CIVIL, 2, 10, 1, "Chuyên viên"),
    "BD-PVHTT": ("Trưởng phòng Văn hóa và Thông tin", "Phó Trưởng phòng Văn hóa và Thông tin", CIVIL, CIVIL, 1, 6, 1,
                 "Chuyên viên"),
    "BD-PGDDT": ("Trưởng phòng Giáo dục và Đào tạo", "Phó Trưởng phòng Giáo dục và Đào tạo", CIVIL, CIVIL, 2, 14, 1,
                 "Chuyên viên"),
    "BD-PYT": ("Trưởng phòng Y tế", "Phó Trưởng phòng Y tế", CIVIL, CIVIL, 1, 4, 1, "Chuyên viên"),
    "BD-TTRA": ("Chánh Thanh tra quận", "Phó Chánh Thanh tra quận", CIVIL, CIVIL, 2, 6, 1, "Thanh tra viên"),
    "BD-PKT": ("Trưởng phòng Kinh tế", "Phó Trưởng phòng Kinh tế", CIVIL, CIVIL, 2, 8, 1, "Chuyên viên"),
    "BD-PQLDT": ("Trưởng phòng Quản lý đô thị", "Phó Trưởng phòng Quản lý đô thị", CIVIL, CIVIL, 2, 13, 2, "Chuyên viên"),
    "BD-BQLDA": ("Giám đốc Ban Quản lý dự án", "Phó Giám đốc Ban Quản lý dự án", PUBLIC, PUBLIC, 2, 17, 4, "Kỹ sư"),
    "BD-TTXD": ("Đội trưởng Đội Quản lý trật tự xây dựng đô thị", "Phó Đội trưởng Đội Quản lý trật tự xây dựng đô thị",
                CIVIL, CIVIL, 2, 16, 4, "Thanh tra viên"),
    "BD-TTPTQD": ("Giám đốc Trung tâm Phát triển quỹ đất", "Phó Giám đốc Trung tâm Phát triển quỹ đất", PUBLIC, PUBLIC, 1,
                  9, 2, "Chuyên viên"),
    "BD-TTVH": ("Giám đốc Trung tâm Văn hóa - Thông tin và Thể thao",
                "Phó Giám đốc Trung tâm Văn hóa - Thông tin và Thể thao", PUBLIC, PUBLIC, 2, 17, 6, "Hướng dẫn viên"),
    "BD-GDTX": ("Giám đốc Trung tâm GDNN-GDTX", "Phó Giám đốc Trung tâm GDNN-GDTX", PUBLIC, PUBLIC, 2, 14, 3, "Giáo viên"),
}
ACCOUNTS = {"BD-BTC": "truongban.btc", "BD-PNV": "truongphong.pnv", "BD-PGDDT": "truongphong.gddt",
            "BD-VPUB": "chanhvp.ubnd", "BD-VPQU": "chanhvp.qu"}
LABOUR = ["Nhân viên phục vụ", "Lái xe", "Nhân viên bảo vệ", "Nhân viên tạp vụ"]
WARD_OFFICERS = ["Công chức Tư pháp - Hộ tịch", "Công chức Tư pháp - Hộ tịch", "Công chức Văn hóa - Xã hội",
                 "Công chức Địa chính - Xây dựng - Đô thị và Môi trường", "Công chức Địa chính - Xây dựng - Đô thị và Môi trường",
                 "Công chức Tài chính - Kế toán"]


def part_head_title(name):
    if name.startswith("Tổ "):
        return "Tổ trưởng " + name.removeprefix("Tổ ")
    return "Trưởng bộ phận " + name.removeprefix("Bộ phận ")


def deal(parts, number):
    """The unit of each of `number` people, dealt out over the parts."""
    return [parts[i % len(parts)] for i in range(number)]


def office_posts(code):
    head, deputy, head_kind, kind, deputies, staff, labour, title = OFFICES[code]
    parts = [(f"{code}-{suffix}", name) for suffix, name in PARTS.get(code, [])]
    posts = []
    if head:
        posts.append(Post(code, head, HEAD, head_kind, DISTRICT, 40, key=code + "-head", account=ACCOUNTS.get(code, "")))
    for i in range(deputies):
        led = [part for j, (part, _) in enumerate(parts) if j % deputies == i]
        posts.append(Post(code, deputy, DEPUTY, head_kind, field=",".join(led)))
    for part, name in parts:
        posts.append(Post(part, part_head_title(name), HEAD, kind))
    staff -= len(parts)
    places = deal([part for part, _ in parts] or [code], staff)
    for i, place in enumerate(places):
        odd = {0: title, 3: "Kế toán", 5: "Văn thư"}.get(i, title)
        posts.append(Post(place, odd, MEMBER, kind, women=75 if odd != title else 55))
    for i in range(labour):
        posts.append(Post(code, LABOUR[i % 4], MEMBER, CONTRACT, women=[80, 0, 0, 95][i % 4]))
    return posts


def leader_posts(code):
    return [Post(code, title, rank, kind, level, 30, ",".join(field), key, account)
            for title, rank, kind, level, field, key, account in LEADERS.get(code, [])]


def council_posts():
    posts = leader_posts("BD-HDND")
    for suffix, name in PARTS["BD-HDND"]:
        posts.append(Post(f"BD-HDND-{suffix}", f"Trưởng {name} HĐND", HEAD, CADRE))
        posts.append(Post(f"BD-HDND-{suffix}", f"Phó Trưởng {name} HĐND", DEPUTY, CADRE))
    return posts


def ward_party_posts(code):
    return [
        Post(code, "Bí thư Đảng ủy phường", HEAD, CADRE, DISTRICT, 35),
        Post(code, "Phó Bí thư Thường trực Đảng ủy phường", DEPUTY, CADRE),
        Post(code, "Chủ tịch Ủy ban MTTQ phường", MEMBER, CADRE),
        Post(code, "Chủ tịch Hội LHPN phường", MEMBER, CADRE, women=100),
        Post(code, "Bí thư Đoàn phường", MEMBER, CADRE),
        Post(code, "Chủ tịch Hội Cựu chiến binh phường", MEMBER, CADRE, women=5),
        Post(code, "Nhân viên văn phòng Đảng ủy", MEMBER, CONTRACT, women=80),
    ]


def ward_state_posts(code, pick):
    desk, land = (f"{code}-{suffix}" for suffix, _ in WARD_PARTS)
    posts = [
        Post(code, "Chủ tịch UBND phường", HEAD, CADRE, DISTRICT, 35, key=code + "-head"),
        Post(code, "Phó Chủ tịch UBND phường", DEPUTY, CADRE, field=desk),
        Post(code, "Phó Chủ tịch UBND phường", DEPUTY, CADRE, field=land),
        Post(code, "Chỉ huy trưởng Ban Chỉ huy Quân sự phường", MEMBER, CIVIL, women=0),
        Post(code, "Công chức Văn phòng - Thống kê", MEMBER, CIVIL, women=70, key=code + "-office"),
        Post(code, "Công chức Văn phòng - Thống kê", MEMBER, CIVIL, women=70),
        Post(desk, "Trưởng bộ phận Tiếp nhận và Trả kết quả", HEAD, CIVIL),
        Post(land, "Trưởng bộ phận Địa chính - Xây dựng", HEAD, CIVIL, women=25),
    ]
    for i, title in enumerate(WARD_OFFICERS):
        posts.append(Post(land if "Địa chính" in title else desk, title))
    for _ in range(pick([1, 2, 3, 4])):
        posts.append(Post(desk, pick(WARD_OFFICERS[:3])))
    posts.append(Post(code, "Nhân viên bảo vệ", MEMBER, CONTRACT, women=0))
    posts.append(Post(code, "Nhân viên tạp vụ", MEMBER, CONTRACT, women=95))
    return posts


# type: teachers at least, more by chance, share of women, title of the teacher
SCHOOL_STAFF = {
    "truong-thcs": (25, 8, 78, "Giáo viên THCS"),
    "truong-tieu-hoc": (22, 8, 88, "Giáo viên tiểu học"),
    "truong-mam-non": (10, 4, 100, "Giáo viên mầm non"),
}


def school_posts(code, type_, pick):
    least, more, women, title = SCHOOL_STAFF[type_]
    parts = [(f"{code}-{suffix}", name) for suffix, name in SCHOOL_PARTS[type_]]
    office, teaching = parts[-1][0], [part for part, name in parts if name not in ("Tổ Văn phòng", "Tổ Nuôi dưỡng")]
    posts = [Post(code, "Hiệu trưởng", HEAD, PUBLIC, women=women - 8, key=code + "-head")]
    deputies = pick([1, 2, 2])
    for i in range(deputies):
        led = [part for j, (part, _) in enumerate(parts) if j % deputies == i]
        posts.append(Post(code, "Phó Hiệu trưởng", DEPUTY, PUBLIC, women=women - 5, field=",".join(led)))
    for part, name in parts:
        title_of_head = "Tổ trưởng chuyên môn" if part in teaching else part_head_title(name)
        posts.append(Post(part, title_of_head, HEAD, PUBLIC, women=women))
    for part in teaching[:2]:
        posts.append(Post(part, "Tổ phó chuyên môn", DEPUTY, PUBLIC, women=women))
    for place in deal(teaching, least + pick(range(more))):
        posts.append(Post(place, title, MEMBER, PUBLIC, women=women, key=code + "-teacher"))
    if type_ == "truong-mam-non":
        for _ in range(pick([3, 4, 5])):
            posts.append(Post(code + "-ND", "Nhân viên nuôi dưỡng", MEMBER, pick([PUBLIC, CONTRACT]), women=98))
    else:
        posts.append(Post(teaching[-1], "Giáo viên - Tổng phụ trách Đội", MEMBER, PUBLIC, women=60))
        posts.append(Post(office, "Nhân viên thư viện", MEMBER, PUBLIC, women=95))
    posts.append(Post(office, "Kế toán", MEMBER, PUBLIC, women=95, key=code + "-accountant"))
    posts.append(Post(office, "Văn thư", MEMBER, PUBLIC, women=95))
    posts.append(Post(office, "Nhân viên y tế", MEMBER, PUBLIC, women=90))
    posts.append(Post(office, "Nhân viên bảo vệ", MEMBER, CONTRACT, women=0))
    posts.append(Post(office, "Nhân viên tạp vụ", MEMBER, CONTRACT, women=98))
    return posts


def agency_posts(unit, pick):
    if unit.bloc == "Trường học":
        return school_posts(unit.code, unit.type, pick)
    if unit.type == "phuong-dang-uy":
        return ward_party_posts(unit.code)
    if unit.type == "phuong-ubnd":
        return ward_state_posts(unit.code, pick)
    if unit.code == "BD-HDND":
        return council_posts()
    return leader_posts(unit.code) + (office_posts(unit.code) if unit.code in OFFICES else [])


def second_assignments(keys):
    """Rows beside the main one: key of the post, unit, position, rank, level. `keys` lists what keys there are, in order."""
    rows = [
        ("chairman", "BD-TTQU", "Phó Bí thư Quận ủy", DEPUTY, CITY),
        ("standing-deputy", "BD-HDND", "Chủ tịch HĐND quận", HEAD, CITY),
        ("BD-BDV-head", "BD-MTTQ", "Chủ tịch Ủy ban MTTQ quận", HEAD, DISTRICT),
        ("BD-BTG-head", "BD-TTCT", "Giám đốc Trung tâm Chính trị", HEAD, DISTRICT),
    ]
    for party, state in zip(wards("DU"), wards("UB")):
        rows.append((state + "-head", party, "Phó Bí thư Đảng ủy phường", DEPUTY, AGENCY))
        rows.append((state + "-office", party, "Công chức Văn phòng - Thống kê", MEMBER, AGENCY))
    schools = [key.removesuffix("-accountant") for key in keys if key.endswith("-accountant")]
    nurseries = [code for code in schools if "-MN-" in code]
    for here, there in zip(nurseries[:8], nurseries[8:16]):
        rows.append((here + "-accountant", there + "-VP", "Kế toán", MEMBER, AGENCY))
    others = [code for code in schools if "-MN-" not in code]
    for i, here in enumerate(others[:20]):
        there = others[i + 1]
        if here.split("-")[1] == there.split("-")[1]:
            part = "TN" if "-THCS-" in there else "BM"
            rows.append((here + "-teacher", f"{there}-{part}", "Giáo viên thỉnh giảng", MEMBER, AGENCY))
    return rows
