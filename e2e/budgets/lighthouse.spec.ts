import { expect, test } from "@playwright/test"
import { launch } from "chrome-launcher"
import lighthouse from "lighthouse"
import { pages, shop } from "../support/shop"

test.describe("Lighthouse, demo mode off", () => {
  for (const name of ["home", "listing", "product", "terms", "privacy"] as const)
    test(`${name} scores 100 for accessibility, best practices and SEO`, async () => {
      test.setTimeout(120_000)
      const chrome = await launch({
        chromePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
        chromeFlags: [
          "--headless",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        ],
      })
      try {
        const result = await lighthouse(shop.directoryUrl + pages[name], {
          port: chrome.port,
          onlyCategories: ["accessibility", "best-practices", "seo"],
          logLevel: "error",
        })
        if (!result) throw new Error("Lighthouse returned nothing")
        const { categories, audits } = result.lhr
        const failed = Object.values(audits).filter(
          ({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0,
        )
        const scores = Object.fromEntries(
          Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
        )
        expect(scores, failed.map(({ id, title }) => `${id}: ${title}`).join("\n")).toEqual({
          accessibility: 100,
          "best-practices": 100,
          seo: 100,
        })
      } finally {
        chrome.kill()
      }
    })
})
