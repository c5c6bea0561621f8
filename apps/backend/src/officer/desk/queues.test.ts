import { DOSSIER_STATES } from "@ocop/domain"
import { QUEUE_STATES } from "./queues"

test("every state lies in exactly one queue, besides the one of all", () => {
  const { all, ...queues } = QUEUE_STATES
  expect(Object.values(queues).flat().sort()).toEqual([...DOSSIER_STATES].sort())
  expect(all).toEqual(DOSSIER_STATES)
})
