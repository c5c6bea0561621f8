import type { Declaration } from "@ocop/contract"
import { expect, test } from "vitest"
import { contentOf, draftOf } from "./draft"

const LAST: Declaration = {
  id: "decl_1",
  state: "confirmed",
  asOf: "2026-11-22",
  workers: 12,
  trainedWorkers: 3,
  craftVillage: null,
  greenChain: true,
  greenChainWords: "Hữu cơ",
  materialRegion: "30 ha",
  channels: [
    { channel: "postmart", where: "postmart.vn/a" },
    { channel: "export", where: "Hàn Quốc" },
  ],
  papers: [{ id: "paper_1", kind: "other", title: null, mime: "application/pdf" }],
  sentAt: "2026-11-22T00:00:00.000Z",
  judgedAt: null,
  note: null,
}

test("what was declared last comes back as it was", () => {
  const { workers, trainedWorkers, craftVillage, greenChain, greenChainWords, materialRegion, channels } = LAST
  const same = { workers, trainedWorkers, craftVillage, greenChain, greenChainWords, materialRegion, channels }
  expect(contentOf(draftOf(LAST))).toEqual({ ...same, papers: ["paper_1"] })
})

test("what is left empty is not said, and nought is nought", () => {
  const nothing = { workers: null, trainedWorkers: null, craftVillage: null, greenChain: null, greenChainWords: null }
  expect(contentOf(draftOf(undefined))).toEqual({ ...nothing, materialRegion: null, channels: [], papers: [] })
  expect(contentOf({ ...draftOf(LAST), trainedWorkers: "0" }).trainedWorkers).toBe(0)
})

test("words about a green chain go when there is none", () => {
  expect(contentOf({ ...draftOf(LAST), green: "no" })).toMatchObject({ greenChain: false, greenChainWords: null })
})
