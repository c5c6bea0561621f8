import { expect, test } from "vitest"
import {
  isIdentityOpen,
  isPublicProducer,
  PRODUCER_STATUSES,
  type ProducerAct,
  statusAfter,
  statusesBefore,
} from "./producer-status"

const ACTS: ProducerAct[] = ["submit", "withdraw", "approve", "ask_for_more", "suspend", "reopen"]

test.each<[ProducerAct, string[], string]>([
  ["submit", ["draft", "more_wanted"], "submitted"],
  ["withdraw", ["submitted"], "draft"],
  ["approve", ["recorded", "submitted"], "approved"],
  ["ask_for_more", ["submitted"], "more_wanted"],
  ["suspend", ["approved"], "suspended"],
  ["reopen", ["suspended"], "approved"],
])("%s goes from %j to %s and from nowhere else", (act, from, to) => {
  for (const status of PRODUCER_STATUSES) expect(statusAfter(act, status)).toBe(from.includes(status) ? to : null)
  expect(statusesBefore(act)).toEqual(from)
})

test("every way to being sold passes the operator", () => {
  const owners: ProducerAct[] = ["submit", "withdraw"]
  for (const status of PRODUCER_STATUSES) {
    for (const act of owners) expect(statusAfter(act, status)).not.toBe("approved")
    if (status !== "approved") expect(ACTS.some((act) => statusAfter(act, status))).toBe(true)
  }
})

test("nobody reads of a shop that is still being opened", () => {
  for (const status of PRODUCER_STATUSES)
    if (isIdentityOpen(status) || status === "submitted") expect(isPublicProducer(status)).toBe(false)
    else expect(isPublicProducer(status)).toBe(true)
})
