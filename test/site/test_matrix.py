"""
Role by route by object by method: what every line of the site map answers to everybody (domain.md sections 2 and 5).
The people stand in one relation each to one record: a person P of agency A, whose superior leads a part and whose authority
is the head. A route of fcgi/site.c without a row here fails.
"""

import os
import re
import secrets
import urllib.parse

import pytest
from portal import Client
from portal.place import TOP

# One column each: who asks.
ROLES = {
    "n": "nobody",
    "f": "P at the first login",
    "o": "P",
    "s": "superior of P",
    "S": "deputed for the superior",
    "a": "authority of P, head of A",
    "A": "deputed for the authority",
    "c": "colleague in another part of A",
    "d": "deputy of A",
    "g": "aggregator of A",
    "u": "administrator of A",
    "G": "aggregator of the bloc",
    "P": "aggregator of another bloc",
    "b": "administrator of the bloc",
    "p": "administrator of another bloc",
    "K": "auditor of the district",
    "Z": "administrator of the city",
    "x": "stranger",
    "h": "head of another agency",
}

ACCOUNTS = {
    "c": "SELECT a.name FROM assignment m JOIN unit u ON u.id = m.unit_id JOIN account a ON a.person_id = m.person_id "
         "WHERE u.agency_id = {A} AND m.unit_id NOT IN ({A}, {part}) AND m.rank = 'member' AND m.person_id NOT IN "
         "(SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id) ORDER BY a.id LIMIT 1",
    "d": "SELECT a.name FROM assignment m JOIN account a ON a.person_id = m.person_id "
         "WHERE m.unit_id = {A} AND m.rank = 'deputy' ORDER BY a.id LIMIT 1",
    "g": "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
         "WHERE r.unit_id = {A} AND r.role = 'unit_aggregator'",
    "u": "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.unit_id = {A} AND r.role = 'unit_admin'",
    "G": "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
         "WHERE r.role = 'bloc_aggregator' AND r.bloc = 'government'",
    "P": "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
         "WHERE r.role = 'bloc_aggregator' AND r.bloc = 'party'",
    "b": "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
         "WHERE r.role = 'bloc_admin' AND r.bloc = 'government'",
    "p": "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'bloc_admin' AND r.bloc = 'party'",
    "K": "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'auditor' AND r.bloc IS NULL",
    "Z": "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'city_admin'",
}

# What is expected: y a page (200), . not found (404), l sent to the login, c sent to the choice of a password,
# r sent elsewhere (303); of a POST with an empty form y means that it was read: 200, 303, 409 or 422. The word after an
# object of a POST is the button.
OPEN, OWN = "yyyyyyyyyyyyyyyyyyy", "lcyyyyyyyyyyyyyyyyy"
NONE, UNKNOWN = "lc.................", "..................."
#                nfosSaAcdguGPbpKZxh
SITE_MAP = {
    ("GET", "/"): {"/": OWN},
    ("GET", "/suc-khoe"): {"/suc-khoe": OPEN},
    ("GET", "/huong-dan"): {"/huong-dan": OPEN},
    ("GET", "/dang-nhap"): {"/dang-nhap": "yrrrrrrrrrrrrrrrrrr"},
    ("POST", "/dang-nhap"): {"/dang-nhap": OPEN},
    ("GET", "/dang-nhap/doi-mat-khau"): {"/dang-nhap/doi-mat-khau": "lyyyyyyyyyyyyyyyyyy"},
    ("POST", "/dang-nhap/doi-mat-khau"): {"/dang-nhap/doi-mat-khau": "lyyyyyyyyyyyyyyyyyy"},
    ("GET", "/dang-nhap/ma-xac-thuc"): {"/dang-nhap/ma-xac-thuc": "rrrrrrrrrrrrrrrrrrr"},
    ("POST", "/dang-nhap/ma-xac-thuc"): {"/dang-nhap/ma-xac-thuc": OPEN},
    ("GET", "/dang-nhap/xac-nhan"): {"/dang-nhap/xac-nhan": OWN},
    ("POST", "/dang-nhap/xac-nhan"): {"/dang-nhap/xac-nhan": OWN},
    ("GET", "/dang-nhap/hai-lop"): {"/dang-nhap/hai-lop": OWN},
    ("POST", "/dang-nhap/hai-lop"): {"/dang-nhap/hai-lop": OWN},
    ("POST", "/dang-xuat"): {"/dang-xuat": "lyyyyyyyyyyyyyyyyyy"},
    ("GET", "/tai-khoan"): {"/tai-khoan": OWN},
    ("POST", "/tai-khoan"): {"/tai-khoan": OWN},
    ("GET", "/tai-khoan/quy-che"): {"/tai-khoan/quy-che": OWN},
    ("POST", "/tai-khoan/quy-che"): {"/tai-khoan/quy-che": OWN},

    ("GET", "/ke-hoach/{month}"): {
        "/ke-hoach/2022-01": OWN,
        "/ke-hoach/2022-01?nguoi={P}": "lcyyyyy..y.y...y...",
        "/ke-hoach/2022-01?nguoi={X}": "lc.............y.yy",
        "/ke-hoach/2022-01?nguoi=999999999": NONE,
        "/ke-hoach/2022-01?nguoi=1%20OR%201": NONE,
        "/ke-hoach/2022-13": UNKNOWN,
    },
    ("POST", "/ke-hoach/{month}"): {
        "/ke-hoach/2022-01": OWN,
        "/ke-hoach/2022-01?nguoi={P}": "lcy................",
        "/ke-hoach/2022-01?nguoi={X}": "lc...............y.",
        "/ke-hoach/2022-01?nguoi=999999999": NONE,
    },
    ("GET", "/ke-hoach-don-vi/{month}"): {
        "/ke-hoach-don-vi/2022-01": OWN,
        "/ke-hoach-don-vi/2022-01?don-vi={A}": "lcyy.y.yyyyy...y...",
        "/ke-hoach-don-vi/2022-01?don-vi={B}": "lc.............y.yy",
        "/ke-hoach-don-vi/2022-01?don-vi=999999999": NONE,
    },
    ("POST", "/ke-hoach-don-vi/{month}"): {
        "/ke-hoach-don-vi/2022-01?don-vi={A} save": "lc...y..y..........",
        "/ke-hoach-don-vi/2022-01?don-vi={A} add": "lc...y..y..........",
        "/ke-hoach-don-vi/2022-01?don-vi={A} assign": "lc...y..y..........",
        "/ke-hoach-don-vi/2022-01?don-vi={A} confirm_selected": "lcrr.y.ryrrr...r...",
        "/ke-hoach-don-vi/2022-01?don-vi={B} add": "lc................y",
        "/ke-hoach-don-vi/2022-01?don-vi=999999999 add": NONE,
    },
    ("GET", "/lich-tuan/{week}"): {
        "/lich-tuan/2022-W03": OWN,
        "/lich-tuan/2022-W03?nguoi={P}": "lcyyyyy..y.y...y...",
        "/lich-tuan/2022-W03?nguoi={X}": "lc.............y.yy",
        "/lich-tuan/2022-W03?nguoi=999999999": NONE,
        "/lich-tuan/2022-W54": UNKNOWN,
    },
    ("POST", "/lich-tuan/{week}"): {
        "/lich-tuan/2022-W03": OWN,
        "/lich-tuan/2022-W03?nguoi={P}": "lcy................",
        "/lich-tuan/2022-W03?nguoi=999999999": NONE,
    },
    ("GET", "/ke-hoach/{month}/in"): {
        "/ke-hoach/2022-01/in": OWN,
        "/ke-hoach/2022-01/in?nguoi={P}": "lcyyyyy..y.y...y...",
        "/ke-hoach/2022-01/in?nguoi={X}": "lc.............y.yy",
        "/ke-hoach/2022-01/in?nguoi=999999999": NONE,
    },
    ("GET", "/ke-hoach-don-vi/{month}/in"): {
        "/ke-hoach-don-vi/2022-01/in": OWN,
        "/ke-hoach-don-vi/2022-01/in?don-vi={A}": "lcyy.y.yyyyy...y...",
        "/ke-hoach-don-vi/2022-01/in?don-vi={B}": "lc.............y.yy",
        "/ke-hoach-don-vi/2022-01/in?don-vi=999999999": NONE,
    },
    ("GET", "/lich-tuan/{week}/in"): {
        "/lich-tuan/2022-W03/in": OWN,
        "/lich-tuan/2022-W03/in?nguoi={P}": "lcyyyyy..y.y...y...",
        "/lich-tuan/2022-W03/in?nguoi={X}": "lc.............y.yy",
        "/lich-tuan/2022-W03/in?nguoi=999999999": NONE,
    },
    ("GET", "/cong-viec/{id}"): {
        "/cong-viec/{T}": "lcyyyyy..y.y...y...",
        "/cong-viec/{C}": "lcyyyyyy.y.y...y...",
        "/cong-viec/{U}": "lc.............y.yy",
        "/cong-viec/999999999": NONE,
        "/cong-viec/0": UNKNOWN,
    },
    ("POST", "/cong-viec/{id}"): {
        "/cong-viec/{T}": "lcy................",
        "/cong-viec/{T} delete": "lcy................",
        "/cong-viec/{T} confirm": "lc...y.............",
        "/cong-viec/{C}": "lcy................",
        "/cong-viec/{C} confirm": "lc...y.............",
        "/cong-viec/{U}": "lc...............y.",
        "/cong-viec/{U} confirm": NONE,
        "/cong-viec/999999999": NONE,
    },

    ("GET", "/tu-danh-gia/{month}"): {"/tu-danh-gia/2022-01": OWN, "/tu-danh-gia/2021-12": OWN, "/tu-danh-gia/{E}": UNKNOWN},
    ("POST", "/tu-danh-gia/{month}"): {"/tu-danh-gia/2022-01": OWN, "/tu-danh-gia/2021-12": NONE},
    ("GET", "/tu-danh-gia/{month}/kiem-tra"): {"/tu-danh-gia/2022-01/kiem-tra": OWN},
    ("POST", "/tu-danh-gia/{month}/kiem-tra"): {"/tu-danh-gia/2022-01/kiem-tra": OWN},
    ("GET", "/tu-danh-gia/{month}/da-gui"): {"/tu-danh-gia/2022-01/da-gui": "lcrrrrrrrrrrrrrrrrr"},
    ("GET", "/danh-gia/{month}"): {"/danh-gia/2022-01": "lc.yyy..y.........y"},
    ("GET", "/danh-gia/{id}"): {
        "/danh-gia/{E}": "lcryyyy..y.y...y...",
        "/danh-gia/{F}": "lc.............y.ry",
        "/danh-gia/999999999": NONE,
    },
    ("POST", "/danh-gia/{id}"): {
        "/danh-gia/{E}": "lc.yy..............",
        "/danh-gia/{F}": NONE,
        "/danh-gia/999999999": NONE,
    },
    ("GET", "/danh-gia/{id}/vi-sao"): {
        "/danh-gia/{E}/vi-sao": "lcyyyyy..y.y...y...",
        "/danh-gia/{F}/vi-sao": "lc.............y.yy",
        "/danh-gia/999999999/vi-sao": NONE,
    },
    ("GET", "/tham-muu/{month}"): {"/tham-muu/2022-01": "lc.......y.yy..y..."},
    ("POST", "/tham-muu/{month}"): {"/tham-muu/2022-01": "lc.......y.yy..y..."},
    ("GET", "/quyet-dinh/{month}"): {
        "/quyet-dinh/2022-01": "lc...yy...........y",
        "/quyet-dinh/2022-01?don-vi={A}": "lc...yy............",
        "/quyet-dinh/2022-01?don-vi=x": NONE,
    },
    ("POST", "/quyet-dinh/{month}"): {"/quyet-dinh/2022-01": "lc...yy...........y"},
    ("GET", "/cong-bo/{month}"): {
        "/cong-bo/2022-01": OWN,
        "/cong-bo/2022-01?don-vi={A}": "lcyy.yyyyyyy...y...",
        "/cong-bo/2022-01?don-vi={B}": "lc.............y.yy",
        "/cong-bo/2022-01?don-vi=999999999": NONE,
    },
    ("POST", "/cong-bo/{month}"): {
        "/cong-bo/2022-01?don-vi={A}": "lc...yy............",
        "/cong-bo/2022-01?don-vi={B}": "lc................y",
        "/cong-bo/2022-01?don-vi=999999999": NONE,
    },

    ("GET", "/bao-cao/{month}"): {
        "/bao-cao/2022-01": OWN,
        "/bao-cao/2022-01?don-vi={A}": "lc...yy..y.y...y...",
        "/bao-cao/2022-01?don-vi={B}": "lc.............y..y",
        "/bao-cao/2022-01?don-vi=999999999": NONE,
    },
    ("GET", "/bao-cao/phieu/{month}"): {
        "/bao-cao/phieu/2022-01": OWN,
        "/bao-cao/phieu/2022-01?nguoi={P}": "lcyyyyy..y.y...y...",
        "/bao-cao/phieu/2022-01?nguoi={X}": "lc.............y.yy",
        "/bao-cao/phieu/2022-01?nguoi=999999999": NONE,
        "/bao-cao/phieu/2021-12": NONE,
    },
    ("GET", "/bao-cao/tong-hop/{month}"): {
        "/bao-cao/tong-hop/2022-01": "lc...y...y.yy..y..y",
        "/bao-cao/tong-hop/2022-01?don-vi={A}": "lc...yy..y.y...y...",
        "/bao-cao/tong-hop/2022-01?don-vi={B}": "lc.............y..y",
        "/bao-cao/tong-hop/2022-01?don-vi=999999999": NONE,
    },

    ("GET", "/nhat-ky"): {
        "/nhat-ky": "lc...........yyyy..",
        "/nhat-ky?don-vi={A}": "lc...........y.yy..",
        "/nhat-ky?don-vi=999999999": NONE,
    },
    ("GET", "/nhat-ky.xlsx"): {"/nhat-ky.xlsx": "lc...........yyyy..", "/nhat-ky.xlsx?don-vi={A}": "lc...........y.yy.."},
    ("GET", "/nhat-ky/{id}"): {
        "/nhat-ky/{L}": "lc...........y.yy..",
        "/nhat-ky/{M}": "lc..............y..",
        "/nhat-ky/999999999": NONE,
    },
    ("GET", "/nhat-ky/truy-cap"): {
        "/nhat-ky/truy-cap": "lc...........yyyy..",
        "/nhat-ky/truy-cap?don-vi={A}": "lc...........y.yy..",
    },
    ("GET", "/nhat-ky/truy-cap.xlsx"): {"/nhat-ky/truy-cap.xlsx": "lc...........yyyy.."},
    ("GET", "/tai-khoan/nhat-ky"): {"/tai-khoan/nhat-ky": OWN},

    ("GET", "/quan-tri"): {"/quan-tri": "lc........y..yy.y.."},
    ("GET", "/quan-tri/tai-khoan"): {"/quan-tri/tai-khoan": "lc........y..yy.y.."},
    ("GET", "/quan-tri/tai-khoan.xlsx"): {"/quan-tri/tai-khoan.xlsx": "lc........y..yy.y.."},
    ("GET", "/quan-tri/cai-dat"): {"/quan-tri/cai-dat": "lc..............y.."},
    ("POST", "/quan-tri/cai-dat"): {"/quan-tri/cai-dat": "lc..............y.."},
    ("GET", "/quan-tri/thoi-han"): {"/quan-tri/thoi-han": "lc........yyyyy.y.."},
    ("GET", "/quan-tri/thoi-han/{month}"): {
        "/quan-tri/thoi-han/2022-01": "lc........yyyyy.y..",
        "/quan-tri/thoi-han/2022-01?don-vi={A}": "lc........yy.y..y..",
        "/quan-tri/thoi-han/2022-01?don-vi={B}": "lc...........y..y..",
        "/quan-tri/thoi-han/2022-01?don-vi=999999999": NONE,
    },
    ("POST", "/quan-tri/thoi-han/{month}"): {
        "/quan-tri/thoi-han/2022-01?don-vi={A} extend_unit": "lc........yy.y..y..",
        "/quan-tri/thoi-han/2022-01?don-vi={A} extend_person": "lc........yy.y..y..",
        "/quan-tri/thoi-han/2022-01?don-vi={B} undo": "lc...........y..y..",
        "/quan-tri/thoi-han/2022-01?don-vi=999999999 undo": NONE,
    },
    ("GET", "/quan-tri/vang-mat/{month}"): {
        "/quan-tri/vang-mat/2022-01": "lc........y..yy.y..",
        "/quan-tri/vang-mat/2022-01?don-vi={A}": "lc........y..y..y..",
        "/quan-tri/vang-mat/2022-01?don-vi={B}": "lc...........y..y..",
        "/quan-tri/vang-mat/2022-01?don-vi=999999999": NONE,
    },
    ("POST", "/quan-tri/vang-mat/{month}"): {
        "/quan-tri/vang-mat/2022-01?don-vi={A} record_absence": "lc........y..y..y..",
        "/quan-tri/vang-mat/2022-01?don-vi={A} record_discipline": "lc........y..y..y..",
        "/quan-tri/vang-mat/2022-01?don-vi={A} mark_not_rated": "lc........y..y..y..",
        "/quan-tri/vang-mat/2022-01?don-vi={B} undo": "lc...........y..y..",
        "/quan-tri/vang-mat/2022-01?don-vi=999999999 undo": NONE,
    },
    ("GET", "/quan-tri/tai-khoan/han"): {"/quan-tri/tai-khoan/han": "lc........y..yy.y.."},
    ("GET", "/quan-tri/tai-khoan/han.xlsx"): {"/quan-tri/tai-khoan/han.xlsx": "lc........y..yy.y.."},
    ("GET", "/quan-tri/tai-khoan/han/sap-khoa"): {"/quan-tri/tai-khoan/han/sap-khoa": "lc........y..yy.y.."},
    ("GET", "/quan-tri/tai-khoan/han/sap-khoa.xlsx"): {"/quan-tri/tai-khoan/han/sap-khoa.xlsx": "lc........y..yy.y.."},
    ("GET", "/dang-nhap/han/{id}"): {
        "/dang-nhap/han/{A}": "lc...........y..y..",
        "/dang-nhap/han/{B}": "lc...........y..y..",
        "/dang-nhap/han/999999999": NONE,
    },
    ("POST", "/dang-nhap/han/{id}"): {
        "/dang-nhap/han/{A}": "lc...........y..y..",
        "/dang-nhap/han/{B}": "lc...........y..y..",
        "/dang-nhap/han/999999999": NONE,
    },
    ("GET", "/dang-nhap/cap-tai-khoan"): {"/dang-nhap/cap-tai-khoan": "lc........y..yy.y.."},
    ("POST", "/dang-nhap/cap-tai-khoan"): {"/dang-nhap/cap-tai-khoan": "lc........y..yy.y.."},
    ("GET", "/dang-nhap/cap-tai-khoan/{id}"): {"/dang-nhap/cap-tai-khoan/999999999": NONE},
    ("POST", "/dang-nhap/cap-tai-khoan/{id}"): {"/dang-nhap/cap-tai-khoan/999999999 issue_first": NONE},
    ("GET", "/dang-nhap/cap-lai"): {
        "/dang-nhap/cap-lai?nguoi={P}": "lc........y..y..y..",
        "/dang-nhap/cap-lai?nguoi={X}": "lc...........y..y..",
        "/dang-nhap/cap-lai?nguoi=999999999": NONE,
    },
    ("POST", "/dang-nhap/cap-lai"): {
        "/dang-nhap/cap-lai?nguoi={P}": "lc........y..y..y..",
        "/dang-nhap/cap-lai?nguoi={X}": "lc...........y..y..",
        "/dang-nhap/cap-lai?nguoi=999999999": NONE,
    },
    ("GET", "/dang-nhap/cap-lai/{id}"): {
        "/dang-nhap/cap-lai/{P}": "lc........y..y..y..",
        "/dang-nhap/cap-lai/{X}": "lc...........y..y..",
        "/dang-nhap/cap-lai/999999999": NONE,
    },
    ("POST", "/dang-nhap/cap-lai/{id}"): {
        "/dang-nhap/cap-lai/{P}": "lc........y..y..y..",
        "/dang-nhap/cap-lai/{X}": "lc...........y..y..",
        "/dang-nhap/cap-lai/999999999": NONE,
    },
    ("GET", "/dang-nhap/mo-khoa/{id}"): {
        "/dang-nhap/mo-khoa/{P}": "lc........y..y..y..",
        "/dang-nhap/mo-khoa/{X}": "lc...........y..y..",
        "/dang-nhap/mo-khoa/999999999": NONE,
    },
    ("POST", "/dang-nhap/mo-khoa/{id}"): {
        "/dang-nhap/mo-khoa/{P}": "lc........y..y..y..",
        "/dang-nhap/mo-khoa/{X}": "lc...........y..y..",
        "/dang-nhap/mo-khoa/999999999": NONE,
    },
    ("GET", "/quan-tri/tai-khoan/don-vi"): {"/quan-tri/tai-khoan/don-vi": "lc........y..yy.y.."},
    ("GET", "/quan-tri/tai-khoan/don-vi.xlsx"): {"/quan-tri/tai-khoan/don-vi.xlsx": "lc........y..yy.y.."},
    ("GET", "/quan-tri/tai-khoan/don-vi/{id}"): {
        "/quan-tri/tai-khoan/don-vi/{A}": "lc........y..y..y..",
        "/quan-tri/tai-khoan/don-vi/{B}": "lc...........y..y..",
        "/quan-tri/tai-khoan/don-vi/{part}": NONE,
        "/quan-tri/tai-khoan/don-vi/999999999": NONE,
    },
    ("GET", "/quan-tri/tai-khoan/don-vi/bien-ban/{id}"): {
        "/quan-tri/tai-khoan/don-vi/bien-ban/{M}": "lc........y..y..y..",
        "/quan-tri/tai-khoan/don-vi/bien-ban/999999999": NONE,
    },
    ("GET", "/quan-tri/xac-nhan"): {
        "/quan-tri/xac-nhan": "lc........y..yy.y..",
        "/quan-tri/xac-nhan?don-vi={A}": "lc........y..yy.y..",
    },
    ("GET", "/quan-tri/xac-nhan.xlsx"): {"/quan-tri/xac-nhan.xlsx": "lc........y..yy.y.."},
    ("GET", "/quan-tri/van-ban-xac-nhan"): {"/quan-tri/van-ban-xac-nhan": "lc..............y.."},
    ("POST", "/quan-tri/van-ban-xac-nhan"): {
        "/quan-tri/van-ban-xac-nhan preview": "lc..............y..",
        "/quan-tri/van-ban-xac-nhan add_version": "lc..............y..",
        "/quan-tri/van-ban-xac-nhan withdraw_version": NONE,
    },
    ("GET", "/quan-tri/van-ban-xac-nhan/{id}"): {
        "/quan-tri/van-ban-xac-nhan/1": "lc..............y..",
        "/quan-tri/van-ban-xac-nhan/999999999": NONE,
    },
    ("GET", "/dang-nhap/ban-giao/{id}"): {
        "/dang-nhap/ban-giao/{A}": "lc...........y..y..",
        "/dang-nhap/ban-giao/{B}": "lc...........y..y..",
        "/dang-nhap/ban-giao/{part}": NONE,
        "/dang-nhap/ban-giao/999999999": NONE,
    },
    ("POST", "/dang-nhap/ban-giao/{id}"): {
        "/dang-nhap/ban-giao/{A} hand_over": "lc...........y..y..",
        "/dang-nhap/ban-giao/{A} renew": "lc...........y..y..",
        "/dang-nhap/ban-giao/{A} take_back": "lc...........y..y..",
        "/dang-nhap/ban-giao/{B} hand_over": "lc...........y..y..",
        "/dang-nhap/ban-giao/999999999 hand_over": NONE,
    },
    ("GET", "/quan-tri/nhan-su"): {"/quan-tri/nhan-su": "lc........y..yy.y.."},
    ("GET", "/quan-tri/nhan-su.xlsx"): {"/quan-tri/nhan-su.xlsx": "lc........y..yy.y.."},
    ("GET", "/quan-tri/nhan-su/thieu"): {"/quan-tri/nhan-su/thieu": "lc........y..yy.y.."},
    ("GET", "/quan-tri/nhan-su/thieu.xlsx"): {"/quan-tri/nhan-su/thieu.xlsx": "lc........y..yy.y.."},
    ("GET", "/quan-tri/nhan-su/moi"): {"/quan-tri/nhan-su/moi": "lc........y..yy.y.."},
    ("POST", "/quan-tri/nhan-su/moi"): {"/quan-tri/nhan-su/moi": "lc........y..yy.y.."},
    ("GET", "/quan-tri/nhan-su/{id}"): {
        "/quan-tri/nhan-su/{P}": "lc........y..y..y..",
        "/quan-tri/nhan-su/{X}": "lc...........y..y..",
        "/quan-tri/nhan-su/999999999": NONE,
    },
    ("GET", "/quan-tri/nhan-su/{id}/{word}"): {
        "/quan-tri/nhan-su/{P}/sua": "lc........y..y..y..",
        "/quan-tri/nhan-su/{P}/chuyen": "lc........y..y..y..",
        "/quan-tri/nhan-su/{P}/khong-co": NONE,
        "/quan-tri/nhan-su/{X}/nghi": "lc...........y..y..",
        "/quan-tri/nhan-su/999999999/sua": NONE,
    },
    ("POST", "/quan-tri/nhan-su/{id}/{word}"): {
        "/quan-tri/nhan-su/{P}/sua": "lc........y..y..y..",
        "/quan-tri/nhan-su/{P}/chuyen": "lc........y..y..y..",
        "/quan-tri/nhan-su/{P}/kiem-nhiem": "lc........y..y..y..",
        "/quan-tri/nhan-su/{P}/chuyen-di": "lc........y..y..y..",
        "/quan-tri/nhan-su/{P}/cap-tren": "lc........y..y..y..",
        "/quan-tri/nhan-su/{P}/tro-lai": NONE,
        "/quan-tri/nhan-su/{P}/huy": NONE,
        "/quan-tri/nhan-su/{X}/nghi": "lc...........y..y..",
        "/quan-tri/nhan-su/999999999/sua": NONE,
    },
    ("GET", "/quan-tri/don-vi"): {
        "/quan-tri/don-vi": "lc........y..yy.y..",
        "/quan-tri/don-vi?tren={A}": "lc........y..y..y..",
        "/quan-tri/don-vi?tren={B}": "lc...........y..y..",
        "/quan-tri/don-vi?tren=999999999": NONE,
    },
    ("GET", "/quan-tri/don-vi.xlsx"): {
        "/quan-tri/don-vi.xlsx": "lc........y..yy.y..",
        "/quan-tri/don-vi.xlsx?tren={B}": "lc...........y..y..",
    },
    ("GET", "/quan-tri/don-vi/{id}"): {
        "/quan-tri/don-vi/{A}": "lc........y..y..y..",
        "/quan-tri/don-vi/{part}": "lc........y..y..y..",
        "/quan-tri/don-vi/{B}": "lc...........y..y..",
        "/quan-tri/don-vi/999999999": NONE,
    },
    ("GET", "/quan-tri/don-vi/lap"): {
        "/quan-tri/don-vi/lap?viec=create": "lc........y..yy.y..",
        "/quan-tri/don-vi/lap?viec=create&don-vi={B}": "lc...........y..y..",
        "/quan-tri/don-vi/lap?viec=rename&don-vi={A}": "lc...........y..y..",
        "/quan-tri/don-vi/lap?viec=rename&don-vi={part}": "lc........y..y..y..",
        "/quan-tri/don-vi/lap?viec=merge&don-vi={A},{B}": "lc...........y..y..",
        "/quan-tri/don-vi/lap?viec=split&don-vi={B}": "lc...........y..y..",
        "/quan-tri/don-vi/lap?viec=end&don-vi={part}": "lc........y..y..y..",
        "/quan-tri/don-vi/lap?viec=move&don-vi=999999999": NONE,
    },
    ("POST", "/quan-tri/don-vi/lap"): {
        "/quan-tri/don-vi/lap?viec=create&don-vi={A} preview": "lc........y..y..y..",
        "/quan-tri/don-vi/lap?viec=rename&don-vi={A} confirm": "lc...........y..y..",
        "/quan-tri/don-vi/lap?viec=move&don-vi={part} confirm": "lc........y..y..y..",
        "/quan-tri/don-vi/lap?viec=merge&don-vi={B} confirm": "lc...........y..y..",
        "/quan-tri/don-vi/lap?viec=end&don-vi={A} confirm": "lc...........y..y..",
        "/quan-tri/don-vi/lap?viec=split&don-vi={A} confirm": "lc...........y..y..",
        "/quan-tri/don-vi/lap?viec=end&don-vi=999999999 confirm": NONE,
    },
    ("GET", "/quan-tri/don-vi/thay-doi"): {"/quan-tri/don-vi/thay-doi": "lc........y..yy.y.."},
    ("GET", "/quan-tri/don-vi/thay-doi/{id}"): {
        "/quan-tri/don-vi/thay-doi/{N}": "lc...........y..y..",
        "/quan-tri/don-vi/thay-doi/999999999": NONE,
    },
    ("POST", "/quan-tri/don-vi/thay-doi/{id}"): {
        "/quan-tri/don-vi/thay-doi/{N} withdraw_all": "lc...........y..y..",
        "/quan-tri/don-vi/thay-doi/999999999 withdraw_all": NONE,
    },
    ("GET", "/quan-tri/phan-quyen"): {"/quan-tri/phan-quyen": "lc........y..yy.y.."},
    ("GET", "/quan-tri/phan-quyen.xlsx"): {"/quan-tri/phan-quyen.xlsx": "lc........y..yy.y.."},
    ("GET", "/quan-tri/phan-quyen/trao"): {"/quan-tri/phan-quyen/trao?ten=a": "lc........y..yy.y.."},
    ("GET", "/quan-tri/phan-quyen/trao/{id}"): {
        "/quan-tri/phan-quyen/trao/{P}": "lc........y..y..y..",
        "/quan-tri/phan-quyen/trao/{X}": "lc...........y..y..",
        "/quan-tri/phan-quyen/trao/999999999": NONE,
    },
    ("POST", "/quan-tri/phan-quyen/trao/{id}"): {
        "/quan-tri/phan-quyen/trao/{P} continue": "lc........y..y..y..",
        "/quan-tri/phan-quyen/trao/{P} right.give": "lc........y..y..y..",
        "/quan-tri/phan-quyen/trao/{X} right.give": "lc...........y..y..",
        "/quan-tri/phan-quyen/trao/999999999": NONE,
    },
    ("GET", "/quan-tri/phan-quyen/trao-don-vi/{id}"): {
        "/quan-tri/phan-quyen/trao-don-vi/{W}": "lc........y..y..y..",
        "/quan-tri/phan-quyen/trao-don-vi/999999999": NONE,
    },
    ("POST", "/quan-tri/phan-quyen/trao-don-vi/{id}"): {
        "/quan-tri/phan-quyen/trao-don-vi/{W} right.give": "lc........y..y..y..",
        "/quan-tri/phan-quyen/trao-don-vi/999999999": NONE,
    },
    # The rights of A's administrator, of A's aggregator, of an administrator of B, of the party bloc's, of the city's.
    ("GET", "/quan-tri/phan-quyen/{id}"): {
        "/quan-tri/phan-quyen/{RA}": "lc........y..y..y..",
        "/quan-tri/phan-quyen/{RG}": "lc........y..y..y..",
        "/quan-tri/phan-quyen/{RB}": "lc...........y..y..",
        "/quan-tri/phan-quyen/{RP}": "lc............y.y..",
        "/quan-tri/phan-quyen/{RZ}": "lc..............y..",
        "/quan-tri/phan-quyen/999999999": NONE,
    },
    ("POST", "/quan-tri/phan-quyen/{id}"): {
        "/quan-tri/phan-quyen/{RA} continue": "lc...........y..y..",
        "/quan-tri/phan-quyen/{RG} right.end": "lc........y..y..y..",
        "/quan-tri/phan-quyen/{RB} continue": "lc...........y..y..",
        "/quan-tri/phan-quyen/{RP} continue": "lc..............y..",
        "/quan-tri/phan-quyen/{RZ} continue": NONE,
        "/quan-tri/phan-quyen/999999999 right.end": NONE,
    },
    ("GET", "/quan-tri/phan-quyen/uy-quyen"): {"/quan-tri/phan-quyen/uy-quyen": "lc........y..yy.y.."},
    ("GET", "/quan-tri/phan-quyen/uy-quyen.xlsx"): {"/quan-tri/phan-quyen/uy-quyen.xlsx": "lc........y..yy.y.."},
    ("GET", "/quan-tri/phan-quyen/uy-quyen/moi"): {"/quan-tri/phan-quyen/uy-quyen/moi": "lc........y..yy.y.."},
    ("GET", "/quan-tri/phan-quyen/uy-quyen/moi/{id}"): {
        "/quan-tri/phan-quyen/uy-quyen/moi/{LS}": "lc........y..y..y..",
        "/quan-tri/phan-quyen/uy-quyen/moi/{P}": NONE,
        "/quan-tri/phan-quyen/uy-quyen/moi/999999999": NONE,
    },
    ("POST", "/quan-tri/phan-quyen/uy-quyen/moi/{id}"): {
        "/quan-tri/phan-quyen/uy-quyen/moi/{LS} delegation.give": "lc........y..y..y..",
        "/quan-tri/phan-quyen/uy-quyen/moi/{P} delegation.give": NONE,
        "/quan-tri/phan-quyen/uy-quyen/moi/999999999": NONE,
    },
    # What the superior of P, and what the authority of P has delegated.
    ("GET", "/quan-tri/phan-quyen/uy-quyen/{id}"): {
        "/quan-tri/phan-quyen/uy-quyen/{DS}": "lc........y..y..y..",
        "/quan-tri/phan-quyen/uy-quyen/{DA}": "lc........y..y..y..",
        "/quan-tri/phan-quyen/uy-quyen/999999999": NONE,
    },
    ("POST", "/quan-tri/phan-quyen/uy-quyen/{id}"): {
        "/quan-tri/phan-quyen/uy-quyen/{DS} delegation.end": "lc........y..y..y..",
        "/quan-tri/phan-quyen/uy-quyen/999999999 delegation.end": NONE,
    },
    ("GET", "/tai-khoan/uy-quyen"): {"/tai-khoan/uy-quyen": "lc.y.y..y.........y"},
    ("GET", "/tai-khoan/uy-quyen/moi"): {"/tai-khoan/uy-quyen/moi": "lc.y.y..y.........y"},
    ("POST", "/tai-khoan/uy-quyen/moi"): {"/tai-khoan/uy-quyen/moi delegation.give": "lc.y.y..y.........y"},
    ("GET", "/tai-khoan/uy-quyen/{id}"): {
        "/tai-khoan/uy-quyen/{DS}": "lc.y...............",
        "/tai-khoan/uy-quyen/{DA}": "lc...y.............",
        "/tai-khoan/uy-quyen/999999999": NONE,
    },
    ("POST", "/tai-khoan/uy-quyen/{id}"): {
        "/tai-khoan/uy-quyen/{DS} delegation.end": "lc.y...............",
        "/tai-khoan/uy-quyen/{DA} delegation.end": "lc...y.............",
        "/tai-khoan/uy-quyen/999999999 delegation.end": NONE,
    },
    ("GET", "/quan-tri/nhap-du-lieu"): {"/quan-tri/nhap-du-lieu": "lc...........yy.y.."},
    ("POST", "/quan-tri/nhap-du-lieu"): {"/quan-tri/nhap-du-lieu": "lc...........yy.y.."},
    ("GET", "/quan-tri/nhap-du-lieu/{id}/dong-loi.xlsx"): {"/quan-tri/nhap-du-lieu/999999999/dong-loi.xlsx": NONE},
    ("GET", "/quan-tri/nhap-du-lieu/mau/{word}.xlsx"): {
        "/quan-tri/nhap-du-lieu/mau/people.xlsx": "lc...........yy.y..",
        "/quan-tri/nhap-du-lieu/mau/nothing.xlsx": NONE,
    },
    ("GET", "/quan-tri/nhap-du-lieu/{id}"): {"/quan-tri/nhap-du-lieu/999999999": NONE},
    ("POST", "/quan-tri/nhap-du-lieu/{id}"): {"/quan-tri/nhap-du-lieu/999999999 all_rows": NONE},
}

READ = {200, 303, 409, 422}


def site_map():
    with open(os.path.join(TOP, "fcgi", "site.c"), encoding="utf-8") as file:
        return set(re.findall(r'\{METHOD_(\w+), "([^"]+)"', file.read()))


def rows(*methods):
    return [(method, path, object, letters) for (method, path), objects in SITE_MAP.items() if method in methods
            for object, letters in objects.items()]


class World:
    """The people and the objects of the matrix."""

    def __init__(self, portal):
        self.portal = portal
        record = portal.sql(
            "SELECT e.id AS E, e.person_id AS P, e.unit_id AS A, e.part_id AS part, a.name AS o, s.name AS s, h.name AS a, "
            "e.superior_id, e.authority_id FROM evaluation e JOIN account a ON a.person_id = e.person_id "
            "JOIN account s ON s.person_id = e.superior_id JOIN account h ON h.person_id = e.authority_id "
            "JOIN unit u ON u.id = e.unit_id WHERE e.month = '2022-01' AND e.superior_basis = 'head_of_part' "
            "AND e.superior_id <> e.authority_id AND u.code = 'BD-BQLDA' "
            "AND e.person_id NOT IN (SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id) "
            "ORDER BY e.id LIMIT 1")[0]
        self.accounts = {}
        for role, text in ACCOUNTS.items():
            found = portal.sql(text.format(**record))
            assert found, f"the demonstration has no {ROLES[role]}"
            self.accounts[role] = found[0]["name"]
        self.accounts.update({role: record[role] for role in "osa"}, f=record["o"])
        other = portal.sql(
            "SELECT a.name AS x, h.name AS h, e.person_id, e.unit_id, e.id FROM evaluation e JOIN unit u ON u.id = e.unit_id "
            "JOIN account a ON a.person_id = e.person_id JOIN account h ON h.person_id = e.authority_id "
            "WHERE u.bloc = 'school' AND e.rank = 'member' AND e.authority_basis = 'head_of_agency' AND e.person_id NOT IN "
            "(SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id) ORDER BY e.id LIMIT 1")[0]
        self.accounts.update({role: other[role] for role in "xh"})
        deputies = portal.sql(
            "SELECT a.name, a.person_id FROM evaluation e JOIN account a ON a.person_id = e.person_id "
            "JOIN unit u ON u.id = e.unit_id WHERE u.bloc = 'school' AND e.unit_id <> %s AND e.rank = 'member' "
            "AND e.person_id NOT IN (SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id) "
            "ORDER BY e.id LIMIT 2", other["unit_id"])
        for role, deputy, power in zip("SA", deputies, ("superior", "authority")):
            self.accounts[role] = deputy["name"]
            portal.sql("INSERT INTO delegation (from_person_id, to_person_id, power, valid_from, valid_to, decision_number, "
                       "decision_date, decision_issuer) VALUES (%s, %s, %s, '2022-01-01', '2022-12-31', '1', '2022-01-01', 'x')",
                       record[f"{power}_id"], deputy["person_id"], power)
        self.objects = {"P": record["P"], "A": record["A"], "E": record["E"], "X": other["person_id"], "B": other["unit_id"],
                        "F": other["id"], "T": self.task(record["P"], record["authority_id"]),
                        "C": self.task(record["P"], record["authority_id"]), "U": self.task(other["person_id"], None)}
        for letter, unit in (("L", record["A"]), ("M", None)):
            portal.sql("INSERT INTO audit (recorded_at, business_at, action, object, unit_id) "
                       "VALUES (SYSDATE(6), NOW(6), 'copy', 'plan', %s)", unit)
            self.objects[letter] = portal.one("SELECT MAX(id) FROM audit")
        portal.sql("INSERT INTO task_coordinator (task_id, person_id) SELECT %s, person_id FROM account WHERE name = %s",
                   self.objects["C"], self.accounts["c"])
        self.objects["part"] = record["part"]
        self.objects["N"] = self.changes(record["A"])
        self.objects["M"] = self.minutes(record["A"], record["P"])
        portal.sql("INSERT INTO account (name, unit_id, state) VALUES ('qt.part', %s, 'active')", record["part"])
        self.objects["W"] = portal.one("SELECT id FROM account WHERE unit_id = %s", record["part"])
        self.objects["LS"] = record["superior_id"]
        for name, role in (("RA", "u"), ("RG", "g"), ("RP", "p"), ("RZ", "Z")):
            kind = {"u": "unit_admin", "g": "unit_aggregator", "p": "bloc_admin", "Z": "city_admin"}[role]
            self.objects[name] = portal.one("SELECT MIN(r.id) FROM right_grant r JOIN account a ON a.id = r.account_id WHERE a.name = %s "
                                            "AND r.role = %s", self.accounts[role], kind)
        self.objects["RB"] = portal.one("SELECT MIN(id) FROM right_grant WHERE unit_id = %s AND role = 'unit_admin'", other["unit_id"])
        for name, power in (("DS", "superior"), ("DA", "authority")):
            self.objects[name] = portal.one("SELECT MIN(id) FROM delegation WHERE power = %s", power)
        self.clients = {role: Client(portal) for role in ROLES}
        self.tokens = {}
        for role, account in self.accounts.items():
            self.tokens[role] = self.enter(role)

    def changes(self, agency):
        """A unit that is planned, and a move that rests on it, so that nobody can take the plan back."""
        batches = []
        for kind, day, detail in (("create", "2022-08-01", '{"code": "BD-X", "name": "X", "kind": "grouping", "bloc": "government", '
                                                           '"parent": "BD-CQ"}'), ("move", "2022-09-01", '{"parent": "BD-X"}')):
            self.portal.sql("INSERT INTO unit_batch (account_id, person_id, created_at) VALUES (0, 0, NOW(6))")
            batches.append(self.portal.one("SELECT MAX(id) FROM unit_batch"))
            self.portal.sql("INSERT INTO unit_change (unit_id, kind, effective, detail, basis, created_by, created_at, batch_id) "
                            "VALUES (%s, %s, %s, %s, '1', 0, NOW(6), %s)", agency if kind == "move" else None, kind, day, detail,
                            batches[-1])
        return batches[0]

    def task(self, person, assigner):
        self.portal.sql("INSERT INTO task (person_id, assigner_id, origin, content, due, percent, finished_on, created_by, "
                        "created_at) VALUES (%s, %s, 'planned', 'Việc', '2022-01-19', 100, '2022-01-19', %s, NOW(6))",
                        person, assigner, person)
        return self.portal.one("SELECT MAX(id) FROM task")

    def minutes(self, unit, holder):
        """The agency's account was handed over once and taken back."""
        sql = self.portal.sql
        sql("INSERT INTO account (name, unit_id, state) VALUES ('qt.a', %s, 'disabled')", unit)
        sql("INSERT INTO account_holder (account_id, person_id, valid_from, valid_to, decision_number, decision_date, decision_issuer) "
            "SELECT id, %s, '2022-01-03', '2022-01-04', '1', '2022-01-01', 'x' FROM account WHERE name = 'qt.a'", holder)
        sql("INSERT INTO account_handover (account_id, kind, holder_id, by_account_id, by_person_id, decision_number, decision_date, "
            "decision_issuer, happened_at, recorded_at) SELECT h.account_id, 'hand_over', h.id, a.id, a.person_id, '1', '2022-01-01', 'x', "
            "'2022-01-03', SYSDATE(6) FROM account_holder h, account a WHERE a.name = %s", self.accounts["Z"])
        return self.portal.one("SELECT MAX(id) FROM account_handover")

    def enter(self, role):
        """A new session of that role; its token."""
        client = self.clients[role].login_as(self.accounts[role], must_change=role == "f")
        return self.clients[role].form(client.get("/dang-nhap/doi-mat-khau"), action="/dang-xuat").fields["token"][0]

    def path(self, object):
        return object.format(**self.objects)

    def checksum(self):
        """Of everything but the traces of looking."""
        names = [list(row.values())[0] for row in self.portal.sql("SHOW TABLES")]
        kept = sorted(set(names) - {"access_log", "session"})
        sums = {row["Table"]: row["Checksum"] for row in self.portal.sql("CHECKSUM TABLE " + ", ".join(f"`{n}`" for n in kept))}
        sums["session"] = self.portal.sql("SELECT id, account_id, ended_at, must_change FROM session ORDER BY id")
        return sums


@pytest.fixture(scope="module")
def world(portal):
    return World(portal)


def letter(answer, reading=False):
    """The outcome as the table says it."""
    place, query = urllib.parse.urlsplit(answer.headers.get("Location", ""))[2:4]
    if answer.status_code == 303 and place == "/dang-nhap" and query.startswith("tiep="):
        return "l"
    if reading and answer.status_code in READ:
        return "y"
    if answer.status_code == 303:
        return "c" if place == "/dang-nhap/doi-mat-khau" else "r"
    return {200: "y", 404: ".", 403: "f"}.get(answer.status_code, str(answer.status_code))


def compare(world, wrong, row, ask):
    method, _, object, letters = row
    for role, expected in zip(ROLES, letters, strict=True):
        got = ask(role, world.path(object), expected)
        if got is not None and got != expected:
            wrong.append(f"{method} {object} by {ROLES[role]}: {got} instead of {expected}")


def test_every_route_has_a_row():
    assert site_map() == set(SITE_MAP)
    for row in rows("GET", "POST"):
        assert len(row[3]) == len(ROLES), row


def test_reading(world):
    """GET and HEAD answer alike, and neither changes anything."""
    before, wrong = world.checksum(), []
    for row in rows("GET"):
        def ask(role, path, expected):
            page = world.clients[role].get(path, allow_redirects=False)
            head = world.clients[role].head(path, allow_redirects=False)
            if (head.status_code, head.content) != (page.status_code, b""):
                wrong.append(f"HEAD {path} by {ROLES[role]}: {head.status_code}, GET {page.status_code}")
            return letter(page)
        compare(world, wrong, row, ask)
    assert not wrong, "\n".join(wrong)
    assert world.checksum() == before


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods(world, method):
    before = world.checksum()
    for row in rows("GET", "POST"):
        for role in "noaZ":
            answer = world.clients[role].request(method, world.path(row[2]).split(" ")[0], data={"token": world.tokens.get(role, "")},
                                                 allow_redirects=False)
            assert answer.status_code in (404, 405), (method, row[2], ROLES[role])
    assert world.checksum() == before


def test_a_path_of_posts_only_has_no_page(world):
    only = {path for method, path in SITE_MAP if method == "POST"} - {path for method, path in SITE_MAP if method == "GET"}
    assert only == {"/dang-xuat"}
    for role in ROLES:
            answer = world.clients[role].get("/dang-xuat", allow_redirects=False)
            assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")


def send(world, role, object, token=None, **options):
    path, _, button = object.partition(" ")
    data = {"submission": secrets.token_urlsafe(16)}
    if button:
        data["action"] = button
    if token is not None:
        data["token"] = token
    return world.clients[role].post(path, data=data, allow_redirects=False, **options)


def forged(world, role):
    """Ways of sending what did not come from an own page: (name, token, headers)."""
    own = world.tokens[role]
    other = world.tokens["x" if role != "x" else "o"]
    return [
        ("without token", None, {}),
        ("with another's token", other, {}),
        ("with a token of zeros", "0" * len(own), {}),
        ("with half a token", own[:len(own) // 2], {}),
        ("from another origin", own, {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}),
        ("from another port", own, {"Origin": "https://localhost:1", "Sec-Fetch-Site": "same-site"}),
        ("from nowhere", own, {"Origin": "null", "Sec-Fetch-Site": "cross-site"}),
    ]


def test_forged_posts(world):
    """403 for those who may, and nothing changes."""
    before, wrong = world.checksum(), []
    for _, _, object, letters in rows("POST"):
        for role, expected in zip(ROLES, letters, strict=True):
            if expected != "y" or role == "n" or object in ("/dang-nhap", "/dang-nhap/ma-xac-thuc"):
                continue
            for name, token, headers in forged(world, role):
                answer = send(world, role, world.path(object), token, headers=headers)
                if answer.status_code != 403:
                    wrong.append(f"POST {object} {name} by {ROLES[role]}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)
    assert world.checksum() == before


def test_posts_of_nobody(world):
    """From an own page the fields are carried to the login; from elsewhere they are refused; nothing is kept."""
    before = world.checksum()
    for _, path, object, _ in rows("POST"):
        if path in ("/dang-nhap", "/dang-nhap/ma-xac-thuc"):
            continue
        carried = send(world, "n", world.path(object), "x")
        assert carried.status_code == 200 and world.clients["n"].form(carried, action="/dang-nhap"), object
        strange = send(world, "n", world.path(object), "x",
                       headers={"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"})
        assert strange.status_code == 403, object
    assert world.checksum() == before


def test_refused_posts(world):
    """With a good token, from an own page: who may not is told that there is nothing, and nothing changes."""
    before, wrong = world.checksum(), []
    for row in rows("POST"):
        def ask(role, path, expected):
            if expected == "y" or role == "n":
                return None
            return letter(send(world, role, path, world.tokens[role]), reading=expected == "y")
        compare(world, wrong, row, ask)
    assert not wrong, "\n".join(wrong)
    after = world.checksum()
    # Before the first password what was sent is kept as the sender's own draft.
    assert {name for name in after if after[name] != before[name]} <= {"danhgia.draft"}


def test_allowed_posts(world):
    """Who may is heard: an empty form is read and answered, never 403, 404 or 500. What ends sessions comes last."""
    wrong = []
    for row in sorted(rows("POST"), key=lambda row: ("/tai-khoan", "/dang-xuat").index(row[1]) + 1
                      if row[1] in ("/tai-khoan", "/dang-xuat") else 0):
        if row[1] == "/dang-xuat":
            world.tokens["f"] = world.enter("f")  # P has ended this one
        def ask(role, path, expected):
            if expected != "y" or role == "n":
                return None
            return letter(send(world, role, path, world.tokens[role]), reading=True)
        compare(world, wrong, row, ask)
    assert not wrong, "\n".join(wrong)
    for role in ROLES:
        if role != "n":
            assert letter(world.clients[role].get("/", allow_redirects=False)) == "l", ROLES[role]


def test_who_sees_levels(world):
    """Before publication only those who rate and who look over it; then the agency too, without points and comments."""
    for role in world.accounts:
        world.enter(role)
    path, wrong = world.path("/cong-bo/2022-01?don-vi={A}"), []
    world.portal.sql("UPDATE evaluation SET state = 'decided', decided_points = 7777, decided_level = 'B', decided_at = NOW(6), "
                     "decided_by = authority_id, superior_at = NOW(6), superior_comment = 'một lời riêng' WHERE unit_id = %s", world.objects["A"])
    for state in ("decided", "published"):
        world.portal.sql("UPDATE evaluation SET state = %s WHERE unit_id = %s", state, world.objects["A"])
        world.portal.sql("UPDATE unit_month SET published_at = IF(%s = 'published', NOW(6), NULL) WHERE unit_id = %s",
                         state, world.objects["A"])
        for role in ROLES:
            page = world.clients[role].get(path, headers={"Accept": "application/xml"}, allow_redirects=False)
            seen = b'level="B"' in page.content
            if seen != (state == "published" and role in "osaAcdguGK"):
                wrong.append(f"{state}: {ROLES[role]} {'sees' if seen else 'does not see'} levels")
            if b"77.77" in page.content or "một lời riêng".encode() in page.content:
                wrong.append(f"{state}: {ROLES[role]} sees points or comments in the list")
            full = world.clients[role].get(world.path("/danh-gia/{E}"), headers={"Accept": "application/xml"})
            if ("một lời riêng".encode() in full.content) != (role in "sSaAgGK" or (role == "o" and state == "published")):
                wrong.append(f"{state}: {ROLES[role]} and the comment")
    assert not wrong, "\n".join(wrong)
