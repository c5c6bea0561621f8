// A real browser for the journeys: the one named, Playwright's own when it was downloaded, else Debian's.
import { existsSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"
import { run } from "./processes.mjs"
import { Refusal } from "./say.mjs"

/** Path of a Chromium that can be started, or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Refusal(`CHROMIUM_PATH names ${named}, which does not exist.`)
    return named
  }
  const downloads = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ".cache/ms-playwright")
  const own = existsSync(downloads)
    ? readdirSync(downloads)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort()
        .map((name) => join(downloads, name, "chrome-linux", "chrome"))
        .filter(existsSync)
        .at(-1)
    : undefined
  return own ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync)
}

/** Installs Debian's Chromium where that is allowed; else says what to install. */
export async function ensureChromium() {
  if (!findChromium() && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    await run("apt-get", ["update"]).catch(() => {})
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    }).catch(() => {})
  }
  const path = findChromium()
  if (!path)
    throw new Refusal(
      'The browser journeys need Chromium: install the package "chromium", or set CHROMIUM_PATH to one.',
    )
  process.env.CHROMIUM_PATH = path
}
