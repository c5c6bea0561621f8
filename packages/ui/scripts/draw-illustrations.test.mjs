import { readFileSync } from "node:fs"
import { ILLUSTRATIONS } from "@ocop/domain"
import { expect, test } from "vitest"
import { drawings } from "./drawings/index.mjs"
import { INK, PAPER, TINTS } from "./drawings/press.mjs"

const published = (name) =>
  readFileSync(new URL(`../../../apps/storefront/public/illustrations/${name}.svg`, import.meta.url), "utf8")

test.each(ILLUSTRATIONS)("%s is a small drawing of ink, paper and two tints", (name) => {
  const svg = published(name)
  expect(Buffer.byteLength(svg)).toBeLessThan(6000)
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 240 240" role="img" aria-label="Hình/,
  )
  expect(openTags(svg)).toEqual([])
  expect(new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag))).toEqual(expectedTags(svg))
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  const colours = new Set([...svg.matchAll(/#[0-9A-F]{6}/gi)].map(([colour]) => colour.toUpperCase()))
  expect(colours.delete(INK) && colours.delete(PAPER)).toBe(true)
  expect(colours.size).toBe(2)
  for (const colour of colours) expect(Object.values(TINTS)).toContain(colour)
})

test.each(Object.keys(drawings))("%s as published is what the press prints", (name) => {
  expect(ILLUSTRATIONS).toContain(name)
  expect(drawings[name]()).toBe(published(name))
})

/** No text, filter, gradient, image or script: these five elements, the circle where there is a disc. */
function expectedTags(svg) {
  return new Set(["svg", "title", "g", "path", ...(svg.includes("<circle") ? ["circle"] : [])])
}

/** Elements left open or closed out of turn. */
function openTags(svg) {
  const open = []
  for (const [, closing, tag, , selfClosed] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[a-zA-Z:-]+="[^"<>]*")*)\s*(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== tag) return [tag]
    } else if (!selfClosed) open.push(tag)
  }
  return open
}
