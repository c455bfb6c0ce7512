"""Chromium on a portal: pages at a width, a session without the login form, pictures and PDFs."""

import base64
import os

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from .client import SESSION_COOKIE, Client
from .place import TOP

WAIT_SECONDS = 10
AXE = os.path.join(TOP, "build", "node", "node_modules", "axe-core", "axe.min.js")


class Browser:
    """A headless Chromium. Paths are relative to the portal; find() and wait() wait for what they name, nothing sleeps."""

    def __init__(self, portal, width=1280, height=900, scripts=True):
        self.portal = portal
        options = webdriver.ChromeOptions()
        options.add_argument("--headless=new")
        options.add_argument("--ignore-certificate-errors")
        options.add_argument("--disable-dev-shm-usage")
        options.add_argument("--lang=vi")
        # Nothing here needs what a browser does beside showing pages.
        for off in ("background-networking", "component-update", "default-apps", "extensions", "gpu", "sync"):
            options.add_argument(f"--disable-{off}")
        if os.getuid() == 0:
            options.add_argument("--no-sandbox")
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.resize(width, height)

    def quit(self):
        self.driver.quit()

    def resize(self, width, height=900):
        """The width of the page itself, below what a window can be made."""
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})

    def login_as(self, account):
        """Puts a session of that account into the database and its cookie into the browser."""
        client = Client(self.portal).login_as(account)
        self.driver.get(self.portal.base + "/suc-khoe")
        self.driver.add_cookie({"name": SESSION_COOKIE, "value": client.cookies.get(SESSION_COOKIE), "path": "/",
                                "secure": True, "httpOnly": True, "sameSite": "Lax"})

    def open(self, path):
        self.driver.get(self.portal.base + path)
        return self

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.portal.base)

    def wait(self, condition):
        return WebDriverWait(self.driver, WAIT_SECONDS).until(condition)

    def find(self, selector):
        return self.wait(lambda driver: driver.find_element(By.CSS_SELECTOR, selector))

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector="main"):
        return self.find(selector).text

    def fill(self, name, value, within=""):
        """Types or chooses a value; within is a selector of the form, where a page has several fields of that name."""
        field = self.find(f'{within} [name="{name}"]:not([type=hidden])')
        if field.tag_name == "select":
            field.find_element(By.CSS_SELECTOR, f'option[value="{value}"]').click()
        elif field.get_attribute("type") in ("radio", "checkbox"):
            box = self.find(f'{within} [name="{name}"][value="{value}"]')
            # The driver scrolls no further than the window's edge, where buttons that stay in sight may lie above it.
            self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", box)
            box.click()
        else:
            field.clear()
            field.send_keys(value)
        return self

    def press(self, name=None, words=None):
        """Presses the button of that name or with those words, and waits until its page has gone."""
        buttons = [b for b in self.all("main button, main input[type=submit]")
                   if (name is None or b.get_attribute("name") == name or b.get_attribute("value") == name)
                   and (words is None or words in b.text)]
        assert len(buttons) == 1, f"{len(buttons)} buttons {name or ''} {words or ''} at {self.path}"
        old = self.driver.find_element(By.TAG_NAME, "html")
        buttons[0].click()
        self.wait(lambda driver: driver.find_element(By.TAG_NAME, "html") != old)
        return self

    def overflow(self):
        """Pixels by which the page is wider than the window."""
        return self.driver.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth")

    def violations(self):
        """What axe-core finds wrong with the page: lines with the rule, the place and the reason."""
        if not os.path.exists(AXE):
            raise RuntimeError(f"{AXE} is missing; test/run browser installs it")
        with open(AXE, encoding="utf-8") as file:
            self.driver.execute_script(file.read())
        found = self.driver.execute_async_script(
            "const done = arguments[0];"
            "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations), e => done(String(e)));")
        assert isinstance(found, list), found
        return [f"{rule['id']} {node['target']} {node['failureSummary']}" for rule in found for node in rule["nodes"]]

    def complaints(self):
        """What the console says, for instance about the content policy."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]

    def picture(self, path):
        shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))

    def pdf(self, path):
        """The page on paper; sizes and margins are those of its own style sheet."""
        paper = self.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False})
        with open(path, "wb") as file:
            file.write(base64.b64decode(paper["data"]))
