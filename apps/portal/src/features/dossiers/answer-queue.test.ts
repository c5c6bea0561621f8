import type { Dossier } from "@ocop/contract"
import { expect, test, vi } from "vitest"
import { CallFailed } from "../../api/call"
import { AnswerQueue, type TypedAnswer } from "./answer-queue"

const begun = { version: 1, answers: { options: {}, knockOuts: [] } } as unknown as Dossier
const chosen = (option: string | null): TypedAnswer => ({ option, case: null, note: "", shown: false })

/** A market that keeps one dossier and refuses an old version. */
function market() {
  let dossier = begun
  let isReachable = true
  const kept: Record<string, TypedAnswer>[] = []
  const save = (criterion: string, option: string | null) => {
    const options = { ...dossier.answers.options, ...(option !== null && { [criterion]: option }) }
    dossier = { ...dossier, version: dossier.version + 1, answers: { options, knockOuts: [] } }
    return dossier
  }
  const send = vi.fn(async (version: number, criterion: string, { option }: TypedAnswer) => {
    if (!isReachable) throw new CallFailed(0, null, "No answer")
    if (version !== dossier.version) throw new CallFailed(409, "try_again", "saved since")
    if (option === "wrong") throw new CallFailed(400, "invalid_fields", "no such option")
    return save(criterion, option)
  })
  const queue = new AnswerQueue(begun, {
    send,
    read: async () => dossier,
    take: () => undefined,
    keep: (waiting) => kept.push({ ...waiting }),
  })
  return {
    queue,
    send,
    kept,
    save,
    options: () => dossier.answers.options,
    reach: (is: boolean) => {
      isReachable = is
    },
  }
}

test("answers go one after the other, each under the version that the last one made", async () => {
  const { queue, send, options } = market()
  queue.put("1.1", chosen("1.1.a"))
  queue.put("1.2", chosen("1.2.b"))
  await Promise.all([queue.flush(), queue.flush()])
  expect(send.mock.calls.map(([version, criterion]) => [version, criterion])).toEqual([
    [1, "1.1"],
    [2, "1.2"],
  ])
  expect(options()).toEqual({ "1.1": "1.1.a", "1.2": "1.2.b" })
  expect(queue.read()).toEqual({ waiting: {}, saving: "saved", conflict: null })
})

test("a page that was given an older dossier sees what was saved since, never an open answer", async () => {
  const { queue } = market()
  const seen: (string | undefined)[] = []
  queue.listen(() => {
    const { answers } = queue.follow(begun)
    seen.push(queue.read().waiting["1.1"]?.option ?? answers.options["1.1"])
  })
  queue.put("1.1", chosen("1.1.a"))
  await queue.flush()
  expect(seen.length).toBeGreaterThan(2)
  expect(new Set(seen)).toEqual(new Set(["1.1.a"]))
})

test("without a network what was typed stays on the device, and goes when it is back", async () => {
  const { queue, kept, options, reach } = market()
  reach(false)
  queue.put("1.1", chosen("1.1.a"))
  await queue.flush()
  expect(queue.read()).toMatchObject({ saving: "offline", waiting: { "1.1": { option: "1.1.a" } } })
  expect(kept.at(-1)).toMatchObject({ "1.1": { option: "1.1.a" } })
  reach(true)
  await queue.flush()
  expect(options()).toEqual({ "1.1": "1.1.a" })
  expect(kept.at(-1)).toEqual({})
})

test("somebody else answered another criterion: both answers stand", async () => {
  const { queue, save, options } = market()
  save("2.1", "2.1.c")
  queue.put("1.1", chosen("1.1.a"))
  await queue.flush()
  expect(options()).toEqual({ "2.1": "2.1.c", "1.1": "1.1.a" })
  expect(queue.read().saving).toBe("saved")
})

test.each([
  ["mine", "1.1.a"],
  ["theirs", "1.1.c"],
] as const)(
  "somebody else answered the same one: nothing is overwritten until a person says %s",
  async (whose, wins) => {
    const { queue, save, options } = market()
    queue.put("1.1", chosen("1.1.a"))
    save("1.1", "1.1.c")
    await queue.flush()
    expect(queue.read()).toMatchObject({ saving: "conflict", conflict: "1.1" })
    expect(options()).toEqual({ "1.1": "1.1.c" })
    await queue.settle(whose)
    expect(options()).toEqual({ "1.1": wins })
    expect(queue.read()).toEqual({ waiting: {}, saving: "saved", conflict: null })
  },
)

test("what the market refuses is said and stays where it was typed", async () => {
  const { queue } = market()
  queue.put("1.1", chosen("wrong"))
  await queue.flush()
  expect(queue.read()).toMatchObject({ saving: "refused", waiting: { "1.1": { option: "wrong" } } })
})

test("changed while it was under way, the later answer is sent too", async () => {
  const { queue, options } = market()
  queue.put("1.1", chosen("1.1.a"))
  const first = queue.flush()
  queue.put("1.1", chosen("1.1.b"))
  await first
  expect(options()).toEqual({ "1.1": "1.1.b" })
})
