"""Debian's Chromium, driven over the WebDriver protocol: https://www.w3.org/TR/webdriver2/"""

import base64
import re
import shutil
import subprocess
from contextlib import contextmanager

import httpx

DRIVER = shutil.which("chromedriver")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--window-size=1360,1000",
    # no name is ever looked up and only this machine is asked: what the page would ask of the
    # network fails, and is logged
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]

PATIENCE = {"script": 120_000, "pageLoad": 120_000}
"""Milliseconds: a machine that runs many things at once is slow, and that is no failure."""


class Browser:
    """One window."""

    def __init__(self, client, session):
        self.client = client
        self.path = f"/session/{session}"

    def _post(self, command, **body):
        answer = self.client.post(f"{self.path}/{command}", json=body).json()["value"]
        if isinstance(answer, dict) and "error" in answer:
            raise AssertionError(answer["message"])
        return answer

    def open(self, path):
        self.visit(path.as_uri())

    def visit(self, address):
        self._post("url", url=address)

    def reload(self):
        self._post("refresh")

    def run(self, script, *arguments):
        return self._post("execute/sync", script=script, args=list(arguments))

    def run_later(self, script):
        return self._post("execute/async", script=script, args=[])

    def click(self, selector):
        self.run("document.querySelector(arguments[0]).click()", selector)

    def command(self, name, **parameters):
        return self._post("goog/cdp/execute", cmd=name, params=parameters)

    def prefer(self, scheme):
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self.command("Emulation.setEmulatedMedia", features=features)

    def screenshot(self, path):
        answer = self.client.get(f"{self.path}/screenshot").json()["value"]
        path.write_bytes(base64.b64decode(answer))

    def log(self, kind):
        return self._post("se/log", type=kind)


ATTEMPTS = 3


@contextmanager
def started():
    """A browser of its own, with its logs kept."""
    driver, port = _listening()
    with driver:
        try:
            yield from _session(port)
        finally:
            driver.terminate()


def _listening():
    """A driver and its port; two that start at once may ask for the same one, and one gives up."""
    for _ in range(ATTEMPTS):
        driver = subprocess.Popen(
            [str(DRIVER), "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        for line in driver.stdout or ():
            found = re.search(r"started successfully on port (\d+)", line)
            if found:
                return driver, int(found[1])
        driver.communicate()  # waits for it, and closes what it wrote to
    raise AssertionError("chromedriver did not start")


def _session(port):
    capabilities = {
        "browserName": "chrome",
        "goog:chromeOptions": {"binary": CHROMIUM, "args": ARGUMENTS},
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    }
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=180, trust_env=False) as client:
        asked = {"capabilities": {"alwaysMatch": capabilities | {"timeouts": PATIENCE}}}
        answer = client.post("/session", json=asked).json()["value"]
        browser = Browser(client, answer["sessionId"])
        try:
            yield browser
        finally:
            client.delete(browser.path)
