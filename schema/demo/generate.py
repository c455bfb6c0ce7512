#!/usr/bin/python3
"""
Writes the demonstration lists of Ba Đình district: don-vi.csv, nhan-su.csv, tham-quyen.csv and quyen.csv.

Every person, telephone number, address and decision number in them is invented; a likeness to anybody is chance.
The same seed always gives the same bytes: only random() is drawn from, whose sequence Python keeps stable.

    generate.py [DIRECTORY]    by default the directory of this script
"""
import csv
import pathlib
import random
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from names import make_name, plain  # noqa: E402
from organisation import PARTY, SCHOOL, STATE, all_units  # noqa: E402
from posts import CONTRACT, MEMBER, Post, agency_posts, second_assignments  # noqa: E402

SEED = 630
PEOPLE = 2500

UNIT_HEADER = ["Mã đơn vị", "Tên đơn vị", "Tên viết tắt", "Loại", "Khối", "Kiểu", "Mã đơn vị cấp trên",
               "Mẫu văn bản", "Tên trên văn bản", "Cấp trên trên văn bản", "Địa danh"]
PERSON_HEADER = ["Mã nhân sự", "Họ và tên đệm", "Tên", "Loại", "Chức vụ", "Mã đơn vị", "Vai trò", "Chính",
                 "Diện quản lý", "Lĩnh vực", "Điện thoại", "Email", "Tài khoản"]
AUTHORITY_HEADER = ["Mã đơn vị", "Khối", "Diện quản lý", "Đơn vị quyết định", "Tập thể", "Đơn vị tham mưu",
                    "Đơn vị cấp trên", "Căn cứ"]
GRANT_HEADER = ["Mã nhân sự", "Vai trò", "Mã đơn vị", "Khối", "Số quyết định", "Ngày quyết định",
                "Cơ quan ban hành", "Từ ngày", "Đến ngày"]

DISPATCH = "Công văn 630-CV/QU ngày 19/01/2022"
AUTHORITIES = [
    ["HN", "", "Thành phố", "HN-TTTU", "x", "HN-VPTU", "",
     "Quyết định 1841-QĐ/TU ngày 28/10/2021: cán bộ diện Thành ủy quản lý"],
    ["BD-UBND", "", "Thành phố", "HN-TTTU", "x", "HN-VPTU", "BD-TTQU",
     "Quyết định 1841-QĐ/TU ngày 28/10/2021: cán bộ diện Thành ủy quản lý"],
    ["BD", "", "Quận", "BD-TTQU", "x", "BD-BTC", "",
     DISPATCH + ", mục 3: cán bộ lãnh đạo, quản lý theo phân cấp"],
    ["BD", PARTY, "", "BD-TTQU", "x", "BD-BTC", "BD-TTQU", DISPATCH + ", mục 3: khối Đảng, đoàn thể"],
    ["BD", STATE, "", "BD-UBND", "", "BD-PNV", "BD-UBND", DISPATCH + ", mục 3: khối Chính quyền"],
    ["BD-HDND", STATE, "", "BD-HDND", "", "BD-PNV", "BD-HDND",
     DISPATCH + ", mục 3: tham mưu Chủ tịch HĐND quận"],
    ["BD", SCHOOL, "", "BD-UBND", "", "BD-PGDDT", "BD-UBND", DISPATCH + ", mục 3: khối trường học"],
]
# office, which of its staff, account, role, unit, bloc: the rights of the advisory offices and of the city
OFFICERS = [
    ("HN-VPTU", 0, "quantri.tp", "quản trị thành phố", "HN", ""),
    ("BD-BTC", 0, "quantri.btc", "quản trị khối", "BD", PARTY),
    ("BD-BTC", 1, "tonghop.btc", "tổng hợp khối", "BD", PARTY),
    ("BD-PNV", 0, "quantri.pnv", "quản trị khối", "BD", STATE),
    ("BD-PNV", 0, "quantri.pnv", "quản trị khối", "BD", SCHOOL),
    ("BD-PNV", 1, "tonghop.pnv", "tổng hợp khối", "BD", STATE),
    ("BD-PGDDT", 1, "tonghop.gddt", "tổng hợp khối", "BD", SCHOOL),
    ("BD-UBKT", 1, "kiemtra.qu", "kiểm tra", "BD", ""),
    ("BD-TTRA", 1, "thanhtra.bd", "kiểm tra", "BD", STATE),
]
# organs without staff of their own are served by the office beside them
SERVED_BY = {"HN-TTTU": "HN-VPTU", "BD-TTQU": "BD-VPQU", "BD-UBND": "BD-VPUB", "BD-HDND": "BD-VPUB"}


def picker(seed):
    source = random.Random(seed)
    return lambda items: items[int(source.random() * len(items))]


def agency_of(units):
    """From the code of a unit to the code of the agency it belongs to."""
    found = {}
    for unit in units:
        found[unit.code] = found[unit.parent] if unit.kind == "bộ phận" else unit.code
    return found


def fill_up(posts):
    """Adds teachers, a school at a time, until there are as many people as there shall be."""
    if len(posts) > PEOPLE:
        sys.exit(f"{len(posts)} posts are more than {PEOPLE}")
    last = {post.key: i for i, post in enumerate(posts) if post.key.endswith("-teacher")}
    keys = list(last)
    extra = {}
    for i in range(PEOPLE - len(posts)):
        key = keys[i % len(keys)]
        extra.setdefault(last[key], []).append(key)
    full = []
    for i, post in enumerate(posts):
        full.append(post)
        full += [Post(post.unit, post.position, post.rank, post.kind, post.level, post.women) for _ in extra.get(i, [])]
    return full


def make_posts(units, pick):
    posts = []
    for unit in units:
        if unit.kind == "cơ quan":
            posts += agency_posts(unit, pick)
    return fill_up(posts)


def name_people(posts, pick):
    """Gives each post its person: code, names, telephone and mail address (some have none)."""
    used = {}
    for number, post in enumerate(posts, 1):
        post.code = f"BD{number:04d}"
        post.family, post.given = make_name(pick, pick(range(100)) < post.women)
        base = plain(post.given) + "." + plain(post.family)
        used[base] = used.get(base, 0) + 1
        labour = post.kind == CONTRACT
        has_phone, has_mail = pick(range(100)) < (85 if labour else 97), pick(range(100)) < (35 if labour else 93)
        post.phone = f"0900{number:06d}" if has_phone else ""
        post.mail = f"{base}{used[base] if used[base] > 1 else ''}@badinh.example" if has_mail else ""


def person_rows(posts):
    by_key = {}
    for post in posts:
        by_key.setdefault(post.key, post)
    seconds = {}
    for key, *row in second_assignments([post.key for post in posts]):
        seconds.setdefault(by_key[key].code, []).append(row)
    for post in posts:
        who = [post.code, post.family, post.given, post.kind]
        contact = [post.phone, post.mail, post.account]
        yield who + [post.position, post.unit, post.rank, "x", post.level, post.field] + contact
        for unit, position, rank, level in seconds.get(post.code, []):
            yield who + [position, unit, rank, "", level, ""] + contact


def staff_of(posts, agencies, code):
    """Who may hold an agency's rights: its professional staff, clerks first."""
    staff = [post for post in posts
             if agencies[post.unit] == code and post.rank == MEMBER and post.kind != CONTRACT]
    return sorted(staff, key=lambda post: post.position not in ("Văn thư", "Công chức Văn phòng - Thống kê"))


def decision(unit):
    """Number, date and issuer of the decision that hands over the rights of a unit."""
    if unit.code.startswith("HN"):
        return ["36-QĐ/TU", "14/01/2022", "Thành ủy Hà Nội"]
    if unit.bloc == PARTY:
        return ["1068-QĐ/QU", "17/01/2022", "Quận ủy Ba Đình"]
    number = "142/QĐ-UBND" if unit.bloc == STATE else "143/QĐ-UBND"
    return [number, "17/01/2022", "UBND quận Ba Đình"]


def grant_rows(posts, units, agencies):
    """The rights; names the accounts of the officers of the advisory offices on the way."""
    staff = {unit.code: staff_of(posts, agencies, unit.code) for unit in units if unit.kind == "cơ quan"}
    by_code = {unit.code: unit for unit in units}
    rows = []
    for office, index, account, role, scope, bloc in OFFICERS:
        holder = staff[office][index]
        holder.account = account
        rows.append([holder.code, role, scope, bloc] + decision(by_code[office]) + ["18/01/2022", ""])
    for code in staff:
        holders = staff[SERVED_BY.get(code, code)]
        for role, holder in (("quản trị đơn vị", holders[0]), ("tổng hợp đơn vị", holders[min(1, len(holders) - 1)])):
            rows.append([holder.code, role, code, ""] + decision(by_code[code]) + ["18/01/2022", ""])
    return rows


def write_list(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    target = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
    target = target if target.is_dir() else target.parent
    pick = picker(SEED)
    units = all_units()
    posts = make_posts(units, pick)
    name_people(posts, pick)
    grants = grant_rows(posts, units, agency_of(units))
    write_list(target / "don-vi.csv", UNIT_HEADER, [unit.row() for unit in units])
    write_list(target / "nhan-su.csv", PERSON_HEADER, person_rows(posts))
    write_list(target / "tham-quyen.csv", AUTHORITY_HEADER, AUTHORITIES)
    write_list(target / "quyen.csv", GRANT_HEADER, grants)


if __name__ == "__main__":
    main()
