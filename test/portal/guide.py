"""The pages that the guides show: who opens what and when. The pictures are in xslt/static/guide, made by browser/test_guide_look.py."""

import os

from .place import TOP

FOLDER = os.path.join(TOP, "xslt", "static", "guide")
WIDTH, HEIGHT, MOST = 960, 600, 60_000
MORNING, DECIDING = "2022-01-20 08:30:00", "2022-01-27 09:00:00"

# Who, the address, business time.
PICTURES = {
    "login": (None, "/dang-nhap", MORNING),
    "home": ("chauht", "/", MORNING),
    "plan": ("chauht", "/ke-hoach/2022-01", MORNING),
    "schedule": ("chauht", "/lich-tuan/2022-W03", MORNING),
    "self": ("chauht", "/tu-danh-gia/2022-01", MORNING),
    "support": ("chauht", "/ho-tro", MORNING),
    "support_office": ("tonghop.gddt", "/ho-tro", MORNING),
    "training": ("quantri.pnv", "/tap-huan", MORNING),
    "account": ("chauht", "/tai-khoan", MORNING),
    "unit_plan": ("thinhnv", "/ke-hoach-don-vi/2022-01", MORNING),
    "review": ("yennd", "/danh-gia/2022-01", MORNING),
    "decision": ("thinhnv", "/quyet-dinh/2022-01", DECIDING),
    "publication": ("thinhnv", "/cong-bo/2022-01", DECIDING),
    "delegation": ("thinhnv", "/tai-khoan/uy-quyen", MORNING),
    "advice": ("tonghop.gddt", "/tham-muu/2022-01", MORNING),
    "summary": ("tonghop.gddt", "/tong-hop/2022-01", MORNING),
    "report": ("tonghop.gddt", "/bao-cao/2022-01", MORNING),
    "extension": ("tonghop.gddt", "/quan-tri/thoi-han", MORNING),
    "admin": ("quantri.pnv", "/quan-tri", MORNING),
    "accounts": ("quantri.pnv", "/quan-tri/tai-khoan", MORNING),
    "deadline": ("quantri.pnv", "/quan-tri/tai-khoan/han", MORNING),
    "rights": ("quantri.pnv", "/quan-tri/phan-quyen", MORNING),
    "people": ("quantri.pnv", "/quan-tri/nhan-su", MORNING),
    "unit_account": ("quantri.pnv", "/quan-tri/tai-khoan/don-vi", MORNING),
    "news_admin": ("quantri.pnv", "/quan-tri/tin", MORNING),
    "audit": ("kiemtra.qu", "/nhat-ky", MORNING),
    "check": ("kiemtra.qu", "/kiem-tra", MORNING),
    "report_auditor": ("kiemtra.qu", "/bao-cao/2022-01", MORNING),
}


def path_of(name):
    return os.path.join(FOLDER, name + ".webp")
