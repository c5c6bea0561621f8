import { expect, test } from "vitest"
import { answerDue } from "./answer-due"

test.each([
  ["Monday", "2026-11-23", "2026-11-25"],
  ["Friday", "2026-11-27", "2026-11-30"],
  ["Saturday", "2026-11-28", "2026-12-01"],
  ["Sunday", "2026-11-29", "2026-12-01"],
])("asked on a %s, %s, it is due on %s", (_, asked, due) => expect(answerDue(asked)).toBe(due))
