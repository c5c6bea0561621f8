import fc from "fast-check"
import { expect, test } from "vitest"
import type { CertificateState } from "./certificate-state"
import { judgePackClaim } from "./pack-claim"

const stars = fc.constantFrom<3 | 4 | 5>(3, 4, 5)
const state = fc.constantFrom<CertificateState>("valid", "grace", "expired", "revoked", "unknown")
const shown = fc.option(fc.record({ stars, state: fc.constantFrom<"valid" | "grace">("valid", "grace") }))

test("a pack is right only with the very stars that the product shows", () =>
  fc.assert(
    fc.property(stars, shown, state, (claimed, now, of) => {
      const verdict = judgePackClaim({ claimed, shown: now, state: of })
      expect(verdict === "true" || verdict === "grace").toBe(now?.stars === claimed)
    }),
  ))

test("of three numbers of stars at most one is right", () =>
  fc.assert(
    fc.property(shown, state, (now, of) => {
      const right = ([3, 4, 5] as const).filter((claimed) =>
        ["true", "grace"].includes(judgePackClaim({ claimed, shown: now, state: of })),
      )
      expect(right.length).toBe(now ? 1 : 0)
    }),
  ))

test.each([
  [4, { stars: 4, state: "valid" }, "valid", "true"],
  [5, { stars: 4, state: "valid" }, "valid", "other_stars"],
  [3, { stars: 4, state: "valid" }, "expired", "other_stars"],
  [4, { stars: 4, state: "grace" }, "grace", "grace"],
  [4, null, "expired", "expired"],
  [4, null, "revoked", "revoked"],
  [4, null, "superseded", "expired"],
  [4, null, "unknown", "unknown"],
  // In force, yet how many stars is not on record.
  [4, null, "valid", "unknown"],
] as const)("%i claimed, %j shown, %s: %s", (claimed, now, of, verdict) =>
  expect(judgePackClaim({ claimed, shown: now, state: of })).toBe(verdict),
)
