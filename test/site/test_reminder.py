"""Reminders: made when they are due, once, for whom they concern; in the portal, and by mail to those who agreed."""

import contextlib
import email
import email.policy
import os
import re
import signal
import subprocess
import textwrap
import time

import pymysql
import pytest

SCHOOL = "BD-THCS-BADINH"


@pytest.fixture(scope="module")
def unit(portal):
    return portal.one("SELECT id FROM unit WHERE code = %s", SCHOOL)


@pytest.fixture(scope="module")
def mailer(portal):
    """A sendmail that keeps what it is given; the portal is set to use it."""
    folder = os.path.join(portal.data, "mail")
    os.makedirs(folder)
    program = os.path.join(folder, "sendmail")
    with open(program, "w", encoding="utf-8") as script:
        script.write(textwrap.dedent(f"""\
            #!/bin/sh
            [ ! -e {folder}/broken ] || exit 75
            name=$(mktemp {folder}/XXXXXXXX.mail)
            echo $$ > "$name.pid"
            printf '%s\\n' "$*" > "$name.args"
            for i in $(seq 450); do [ -e {folder}/hold ] || break; sleep 0.1; done
            cat > "$name"
            """))
    os.chmod(folder, 0o777)
    os.chmod(program, 0o755)
    path = os.path.join(portal.data, "etc", "danhgia.ini")
    text = open(path, encoding="utf-8").read()
    text = text.replace("\nsendmail = \n", f"\nsendmail = {program}\n").replace("\nfrom = \n", "\nfrom = danhgia@example.vn\n")
    assert program in text and "danhgia@example.vn" in text
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return folder


def mails(folder):
    found = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".mail"):
            with open(os.path.join(folder, name), "rb") as file, open(os.path.join(folder, name + ".args"), encoding="utf-8") as args:
                found.append((args.read().split(), email.message_from_binary_file(file, policy=email.policy.default)))
    return found


def remind(portal, clock=None, *options):
    if clock:
        portal.set_clock(clock)
    return portal.ctl("remind", *options).stdout


def of(portal, account, month="2022-01"):
    """Codes and days of what a person was reminded of, oldest first."""
    return [(row["code"], str(row["day"])) for row in portal.sql(
        "SELECT n.code, n.day FROM notification n JOIN account a ON a.person_id = n.person_id WHERE a.name = %s AND n.month = %s ORDER BY n.id", account, month)]


def total(portal):
    return portal.one("SELECT COUNT(*) FROM notification")


def test_the_month_of_a_teacher_and_of_the_superiors(portal, login, unit):
    """Opening, two days before, the day, the day after, to whom each step belongs; each once, however often it is run."""
    seen = {}
    for clock in ("2022-01-20 09:00:00", "2022-01-22 09:00:00", "2022-01-23 09:00:00", "2022-01-24 07:00:00", "2022-01-24 08:10:00", "2022-01-25 09:00:00", "2022-01-26 09:00:00"):
        before = total(portal)
        remind(portal, clock)
        seen[clock] = total(portal) - before
        assert remind(portal) == "", "nothing is said twice"
        assert total(portal) - before == seen[clock]
    assert seen["2022-01-24 07:00:00"] == 0 and all(count > 0 for clock, count in seen.items() if clock != "2022-01-24 07:00:00")
    own = of(portal, "chauht")
    assert [code for code in own if code[0].startswith("self")] == [
        ("self.open", "2022-01-20"), ("self.soon", "2022-01-24"), ("self.day", "2022-01-24"), ("self.late", "2022-01-24")]
    head = of(portal, "yennd")
    assert ("led.late", "2022-01-24") in head and ("superior.day", "2022-01-25") in head
    assert portal.one("SELECT n.detail FROM notification n JOIN account a ON a.person_id = n.person_id WHERE a.name = 'yennd' AND n.code = 'led.late'") == \
        str(portal.one("SELECT COUNT(*) FROM evaluation e JOIN account a ON a.person_id = e.superior_id WHERE a.name = 'yennd' AND e.month = '2022-01'"))
    assert [day for code, day in of(portal, "tonghop.gddt") if code == "list"] == ["2022-01-25", "2022-01-26"]
    assert not [code for code, _ in of(portal, "chauht") if code in ("list", "led.late")]


def test_who_decides_in_many_agencies_hears_the_number_of_all(portal):
    wanted = portal.one("SELECT COUNT(*) FROM evaluation e JOIN account a ON a.person_id = e.authority_id WHERE a.name = 'chutich.ubnd' AND e.month = '2022-01'")
    agencies = portal.one("SELECT COUNT(DISTINCT e.unit_id) FROM evaluation e JOIN account a ON a.person_id = e.authority_id "
                          "WHERE a.name = 'chutich.ubnd' AND e.month = '2022-01'")
    told = portal.sql("SELECT n.code, n.detail FROM notification n JOIN account a ON a.person_id = n.person_id WHERE a.name = 'chutich.ubnd' "
                      "AND n.code LIKE 'decide.%%' AND n.month = '2022-01'")
    assert agencies > 10 and told and {row["detail"] for row in told} == {str(wanted)}


def test_whoever_is_done_hears_no_more(portal, unit):
    portal.set_clock("2022-02-20 09:00:00")
    portal.ctl("open-month", "2022-02", "--unit", SCHOOL)
    person = portal.one("SELECT person_id FROM account WHERE name = 'chauht'")
    portal.sql("UPDATE evaluation SET state = 'self_submitted', self_at = NOW(6) WHERE person_id = %s AND month = '2022-02'", person)
    remind(portal)
    assert not [code for code, _ in of(portal, "chauht", "2022-02") if code.startswith("self")]
    others = portal.one("SELECT COUNT(*) FROM notification n JOIN evaluation e ON e.person_id = n.person_id AND e.month = n.month "
                        "WHERE n.code = 'self.open' AND n.month = '2022-02' AND e.unit_id = %s", unit)
    assert others == portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = '2022-02' AND state IN ('open', 'drafting')", unit)


def test_a_later_deadline_is_another_one(portal, unit):
    """Whoever has more time hears of the new day and not of the old one."""
    two = portal.sql("SELECT a.name, e.person_id FROM evaluation e JOIN account a ON a.person_id = e.person_id WHERE e.unit_id = %s AND e.month = '2022-02' "
                     "AND e.state = 'open' AND e.`rank` = 'member' ORDER BY e.id LIMIT 2", unit)
    portal.sql("INSERT INTO extension (month, person_id, step, until, reason, granted_by, granted_at) "
               "VALUES ('2022-02', %s, 'self', '2022-02-27 00:00:00', 'đi công tác', 1, NOW(6))", two[0]["person_id"])
    remind(portal, "2022-02-24 09:00:00")
    remind(portal, "2022-02-26 09:00:00")
    extended, usual = ([entry for entry in of(portal, row["name"], "2022-02") if entry[0] in ("self.soon", "self.day", "self.late")] for row in two)
    assert extended == [("self.soon", "2022-02-26"), ("self.day", "2022-02-26")]
    assert usual == [("self.day", "2022-02-24"), ("self.late", "2022-02-24")]
    # February is open in this school alone: its late ones are listed to those over it, and to nobody of another bloc.
    assert [day for code, day in of(portal, "tonghop.gddt", "2022-02") if code == "list"] == ["2022-02-26"]
    assert not of(portal, "tonghop.btc", "2022-02") and not of(portal, "quantri.btc", "2022-02")


def test_a_deputy_is_reminded_beside_the_head(portal):
    deputy = portal.sql("SELECT a.name, a.person_id FROM account a JOIN assignment m ON m.person_id = a.person_id JOIN unit u ON u.id = m.unit_id "
                        "WHERE u.code = %s AND m.`rank` = 'deputy' LIMIT 1", SCHOOL)[0]
    portal.sql("INSERT INTO delegation (from_person_id, to_person_id, power, valid_from, valid_to, decision_number, decision_date, decision_issuer) "
               "SELECT person_id, %s, 'authority', '2022-02-01', '2022-02-28', '1', '2022-02-01', 'x' FROM account WHERE name = 'thinhnv'", deputy["person_id"])
    remind(portal, "2022-02-27 09:00:00")
    assert "decide.day" in [code for code, _ in of(portal, "thinhnv", "2022-02")]
    assert "decide.day" in [code for code, _ in of(portal, deputy["name"], "2022-02")]


def test_what_another_run_is_just_doing_is_left_to_it(portal, unit):
    """It has written its line and not committed yet: this run waits, and then says nothing of that agency."""
    portal.set_clock("2022-02-28 08:30:00")
    connection = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user="danhgia_owner", database="danhgia",
                                 password=portal.settings["owner_password"], autocommit=False)
    with connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO reminder_done (unit_id, month, code, day) VALUES (%s, '2022-02', 'decide.late', '2022-02-27')", (unit,))
        run = subprocess.Popen([os.path.join(portal.data, "app", "bin", "danhgiactl"), "-c", os.path.join(portal.data, "etc", "danhgia.ini"), "remind"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(40):
            # Seldom enough that the server looks again.
            time.sleep(0.25)
            if portal.one("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'") > 0:
                break
        assert run.poll() is None, "it does not wait"
        connection.commit()
    assert run.wait(timeout=60) == 0, run.communicate()
    assert "decide.late" not in [code for code, _ in of(portal, "thinhnv", "2022-02")]
    portal.sql("DELETE FROM reminder_done WHERE unit_id = %s AND month = '2022-02' AND code = 'decide.late'", unit)


def test_two_runs_at_once_remind_once(portal):
    portal.set_clock("2022-02-28 09:00:00")
    command = [os.path.join(portal.data, "app", "bin", "danhgiactl"), "-c", os.path.join(portal.data, "etc", "danhgia.ini"), "remind"]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    said = [run.communicate(timeout=60) for run in runs]
    assert [run.returncode for run in runs] == [0, 0, 0], said
    made = sum(int(number) for out, _ in said for number in re.findall(r"(\d+) reminders", out))
    assert made == portal.one("SELECT COUNT(*) FROM notification WHERE created_at >= '2022-02-28 09:00:00'") > 0
    # And nobody's people are counted twice.
    told = portal.sql("SELECT n.detail, (SELECT COUNT(*) FROM evaluation e WHERE e.authority_id = n.person_id AND e.month = n.month AND NOT e.replaced AND e.state "
                      "NOT IN ('decided', 'published', 'not_rated')) AS wanted FROM notification n JOIN account a ON a.person_id = n.person_id "
                      "WHERE n.created_at >= '2022-02-28 09:00:00' AND n.code = 'decide.late' AND a.name = 'thinhnv'")
    assert told and all(int(row["detail"]) == row["wanted"] for row in told), told


def test_a_dry_run_says_and_does_nothing(portal):
    before = total(portal)
    said = remind(portal, "2022-03-01 09:00:00", "--dry-run")
    assert int(re.match(r"(\d+) reminders are due", said).group(1)) > 0 and total(portal) == before
    assert remind(portal, None) and total(portal) > before


def test_the_page_shows_and_marks_them(portal, login):
    client = login("chauht")
    page = client.doc("/nhac-viec").find("reminder")
    assert int(page.get("unread")) == len(of(portal, "chauht")) + len(of(portal, "chauht", "2022-02")) + len(of(portal, "chauht", "2022-03")) > 0
    assert page.find("item").get("path").startswith("/")
    assert login("thinhnv").doc("/").xpath("//item[@code='reminder']/@count") == [str(portal.one(
        "SELECT COUNT(*) FROM notification n JOIN account a ON a.person_id = n.person_id WHERE a.name = 'thinhnv' "
        "AND n.created_at > '2022-03-01 09:00:00' - INTERVAL 14 DAY"))]
    assert client.submit("/nhac-viec", action="/nhac-viec", button="reminder.read").status_code == 200
    assert client.doc("/nhac-viec").find("reminder").get("unread") == "0" and not client.doc("/").xpath("//item[@code='reminder']")
    assert login("yennd").doc("/nhac-viec").find("reminder").get("unread") != "0", "each reads the own ones"


def test_mails_go_to_those_who_agreed(portal, login, mailer):
    portal.sql("UPDATE person p JOIN account a ON a.person_id = p.id SET p.email = CONCAT(a.name, '@example.vn') WHERE a.name IN ('chauht', 'yennd', 'thinhnv')")
    for name in ("chauht", "yennd"):
        assert login(name).submit("/nhac-viec", action="/nhac-viec", button="reminder.agree").status_code == 200
    portal.sql("DELETE FROM notification")
    portal.sql("DELETE FROM reminder_done")
    said = remind(portal, "2022-01-24 09:00:00")
    assert "2 mails sent, 0 failed" in said, said
    sent = mails(mailer)
    assert sorted(args[-1] for args, _ in sent) == ["chauht@example.vn", "yennd@example.vn"]
    args, message = next(one for one in sent if one[0][-1] == "chauht@example.vn")
    assert args == ["-i", "-f", "danhgia@example.vn", "--", "chauht@example.vn"] and message["To"] == "chauht@example.vn"
    assert message["Subject"] == "Nhắc việc đánh giá, xếp loại"
    text = message.get_content()
    assert "- Tự đánh giá, chấm điểm tháng 01/2022: hôm nay, 24/01/2022, là ngày cuối\n" in text
    _, other = next(one for one in sent if one[0][-1] == "yennd@example.vn")
    assert other["Subject"].startswith("Nhắc việc đánh giá, xếp loại")
    assert f"{portal.base}/tu-danh-gia/2022-01\n" in text and "Kính gửi anh/chị" in text and f"{portal.base}/nhac-viec" in text
    assert "mails" not in remind(portal) and len(mails(mailer)) == 2, "no mail twice"


def test_a_mail_that_failed_is_tried_three_times(portal, mailer):
    open(os.path.join(mailer, "broken"), "w", encoding="utf-8").close()
    before = len(mails(mailer))
    portal.sql("UPDATE notification SET mailed_at = NOW(6)")
    portal.set_clock("2022-01-25 09:00:00")
    tries = [portal.ctl("remind", check=False) for _ in range(4)]
    assert [run.returncode for run in tries] == [1, 1, 1, 0] and "did not take a mail" in tries[0].stderr
    os.remove(os.path.join(mailer, "broken"))
    assert remind(portal) == "" and len(mails(mailer)) == before
    assert portal.one("SELECT COUNT(*) FROM notification WHERE mail_tries = 3") > 0


@pytest.mark.parametrize("address", ["a b@example.vn", "-oQ/tmp@example.vn", "x@example.vn\nBcc: all@example.vn", "x@@example.vn", "x@localhost", "\"x\"@example.vn", "x"])
def test_what_is_no_address_gets_no_mail(portal, mailer, address):
    before = len(mails(mailer))
    portal.sql("UPDATE person p JOIN account a ON a.person_id = p.id SET p.email = %s WHERE a.name = 'chauht'", address)
    portal.sql("UPDATE notification n JOIN account a ON a.person_id = n.person_id SET n.mailed_at = IF(a.name = 'chauht', NULL, NOW(6)), n.mail_tries = 0, "
               "n.created_at = NOW(6)")
    assert portal.ctl("remind", check=False).returncode == 1 and len(mails(mailer)) == before


def test_one_reminder_stands_in_the_subject(portal, mailer):
    portal.sql("UPDATE notification SET mailed_at = NOW(6)")
    portal.sql("UPDATE person p JOIN account a ON a.person_id = p.id SET p.email = 'chauht@example.vn' WHERE a.name = 'chauht'")
    portal.sql("UPDATE notification n JOIN account a ON a.person_id = n.person_id SET n.mailed_at = NULL, n.mail_tries = 0, n.created_at = NOW(6) "
               "WHERE a.name = 'chauht' AND n.code = 'self.day' AND n.month = '2022-01'")
    assert "1 mails sent" in remind(portal)
    # Longer than one encoded word: it is folded, and read as one again.
    assert [message["Subject"] for _, message in mails(mailer)].count(
        "Nhắc việc đánh giá, xếp loại: Tự đánh giá, chấm điểm tháng 01/2022: hôm nay, 24/01/2022, là ngày cuối") == 1


def test_consent_is_withdrawn(portal, login, mailer):
    portal.sql("UPDATE person p JOIN account a ON a.person_id = p.id SET p.email = 'chauht@example.vn' WHERE a.name = 'chauht'")
    assert login("chauht").submit("/nhac-viec", action="/nhac-viec", button="reminder.withdraw").status_code == 200
    before = [args[-1] for args, _ in mails(mailer)].count("chauht@example.vn")
    portal.sql("UPDATE notification SET mailed_at = NULL, mail_tries = 0, created_at = NOW(6)")
    assert "1 mails sent" in remind(portal), "the other one's goes on"
    assert [args[-1] for args, _ in mails(mailer)].count("chauht@example.vn") == before
    acts = [row["action"] for row in portal.sql("SELECT u.action FROM audit u JOIN account a ON a.id = u.account_id WHERE a.name = 'chauht' AND u.object = 'account' ORDER BY u.id")]
    assert acts[-2:] == ["agree", "withdraw"]


def held(portal, mailer):
    """A run whose first mail waits at sendmail; the run and the one waiting."""
    portal.sql("UPDATE account SET mail_agreed_at = IF(name IN ('chauht', 'yennd', 'thinhnv'), NOW(6), NULL)")
    portal.sql("UPDATE notification n JOIN account a ON a.person_id = n.person_id SET n.mailed_at = IF(a.name IN ('chauht', 'yennd', 'thinhnv'), NULL, NOW(6)), "
               "n.mail_tries = 0, n.mail_claimed_at = NULL, n.created_at = NOW(6)")
    before = set(os.listdir(mailer))
    open(os.path.join(mailer, "hold"), "w", encoding="utf-8").close()
    run = subprocess.Popen([os.path.join(portal.data, "app", "bin", "danhgiactl"), "-c", os.path.join(portal.data, "etc", "danhgia.ini"), "remind"],
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for _ in range(200):
        new = [name for name in set(os.listdir(mailer)) - before if name.endswith(".args")]
        if new:
            time.sleep(0.1)
            with open(os.path.join(mailer, new[0]), encoding="utf-8") as file:
                return run, file.read().split()[-1].partition("@")[0]
        time.sleep(0.1)
    raise AssertionError("no mail was begun")


def test_who_withdraws_while_a_run_is_under_way_gets_nothing_more(portal, mailer):
    run, first = held(portal, mailer)
    later = sorted({"chauht", "yennd", "thinhnv"} - {first})
    count = {name: [args[-1] for args, _ in mails(mailer)].count(f"{name}@example.vn") for name in later}
    portal.sql("UPDATE account SET mail_agreed_at = NULL WHERE name = %s", later[0])
    os.remove(os.path.join(mailer, "hold"))
    out, _ = run.communicate(timeout=60)
    assert run.returncode == 0 and "2 mails sent, 0 failed" in out, out
    now = {name: [args[-1] for args, _ in mails(mailer)].count(f"{name}@example.vn") for name in later}
    assert now == {later[0]: count[later[0]], later[1]: count[later[1]] + 1}


def test_a_mail_whose_run_was_killed_is_taken_up_again(portal, mailer):
    run, first = held(portal, mailer)
    claimed = "SELECT COUNT(*) FROM notification n JOIN account a ON a.person_id = n.person_id WHERE a.name = %s AND n.mail_claimed_at IS NOT NULL"
    assert portal.one(claimed, first) > 0
    run.kill()
    run.communicate(timeout=60)
    for name in os.listdir(mailer):
        if name.endswith(".pid") and os.path.getsize(os.path.join(mailer, name[:-4])) == 0:
            with open(os.path.join(mailer, name), encoding="utf-8") as file, contextlib.suppress(ProcessLookupError):
                os.kill(int(file.read()), signal.SIGKILL)
            os.remove(os.path.join(mailer, name[:-4]))
    os.remove(os.path.join(mailer, "hold"))
    before = [args[-1] for args, _ in mails(mailer)].count(f"{first}@example.vn")
    assert "2 mails sent, 0 failed" in remind(portal), "the claim is still somebody's"
    assert [args[-1] for args, _ in mails(mailer)].count(f"{first}@example.vn") == before
    portal.sql("UPDATE notification SET mail_claimed_at = mail_claimed_at - INTERVAL 11 MINUTE")
    assert "1 mails sent, 0 failed" in remind(portal)
    assert [args[-1] for args, _ in mails(mailer)].count(f"{first}@example.vn") == before + 1
    assert portal.one(claimed, first) == 0 and "mails" not in remind(portal)


@pytest.mark.long
def test_a_sendmail_that_hangs_is_ended(portal, mailer):
    run, _ = held(portal, mailer)
    out, said = run.communicate(timeout=150)
    os.remove(os.path.join(mailer, "hold"))
    assert run.returncode == 1 and "0 mails sent, 3 failed" in out and "did not take a mail" in said


def test_old_ones_are_dropped(portal):
    assert total(portal) > 0
    portal.set_clock("2022-07-01 09:00:00")
    portal.ctl("jobs")
    assert portal.one("SELECT COUNT(*) FROM notification WHERE created_at < '2022-03-01'") == 0
    assert portal.one("SELECT COUNT(*) FROM reminder_done WHERE month < '2022-03'") == 0
