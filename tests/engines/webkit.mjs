// WebKitGTK's MiniBrowser under a display of its own, over WebDriver.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, Key } from "selenium-webdriver";
import { ears } from "./ears.mjs";
import { lookUp, Tab } from "./tab.mjs";
import { until } from "./until.mjs";

class WebKitTab extends Tab {
  #driver;
  noPdf = "WebKitWebDriver does not know the command to print";

  constructor(driver, downloads) {
    super();
    this.#driver = driver;
    this.downloads = downloads;
  }

  async open(address) {
    await this.#driver.get(address);
    await this.run(ears);
  }

  run = (expression) => this.#driver.executeScript(`return ${expression}`);
  handle = (expression) => this.run(expression);

  async press(element) {
    // The driver takes a control for visible that lies within its scroll-margin below the window.
    const centre = (control) => control.scrollIntoView({ block: "center" });
    await this.#driver.executeScript(centre, element);
    await element.click();
  }

  write = (element, text) => element.sendKeys(text, Key.TAB);

  async choose(selector, value) {
    await this.element(selector);
    // The driver opens the list itself; until then an option cannot be seen.
    await this.press(await this.handle(lookUp(`${selector} option[value="${value}"]`)));
  }

  complaints = () => this.run("window.heard");
  screenshot = async () => Buffer.from(await this.#driver.takeScreenshot(), "base64");
  close = () => this.#driver.quit();
}

/** A server that lives no longer than this process. */
function start(command, args, options) {
  const server = spawn(command, args, options);
  process.once("exit", () => server.kill());
  const ended = once(server, "exit");
  const failed = ended.then(([code]) => Promise.reject(new Error(`${command} ended: ${code}`)));
  failed.catch(() => {});
  return {
    server,
    failed,
    async close() {
      server.kill();
      await ended;
    },
  };
}

/** A display of its own: Xvfb takes a free number, and tells it. */
async function openDisplay() {
  const args = ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
  const { server, failed, close } = start("Xvfb", args, {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await Promise.race([once(server.stdio[3], "data"), failed]);
  return { name: `:${String(number).trim()}`, close };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function openDriver(env) {
  const port = await freePort();
  const { failed, close } = start("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await Promise.race([until(answers, true), failed]);
  return { address, close };
}

export const webkit = {
  name: "WebKit",
  async launch() {
    // Home is also where MiniBrowser puts what it downloads.
    const home = mkdtempSync(join(tmpdir(), "contractwijzer-webkit-"));
    const display = await openDisplay();
    const driver = await openDriver({
      ...process.env,
      HOME: home,
      DISPLAY: display.name,
      GDK_BACKEND: "x11",
    });
    return {
      async tab() {
        const session = await new Builder()
          .usingServer(driver.address)
          .forBrowser("MiniBrowser")
          .build();
        await session.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 940 });
        return new WebKitTab(session, home);
      },
      async close() {
        await driver.close();
        await display.close();
        rmSync(home, { recursive: true, maxRetries: 5 });
      },
    };
  },
};
