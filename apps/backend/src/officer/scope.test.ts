import type { Scope } from "../modules/officer/service"
import { isInScope, requireInScope, scopeFilter } from "./scope"

const EVERYWHERE: Scope = { kind: "installation", code: null }
const HA_TINH: Scope = { kind: "province", code: "42" }
const TIEN_DIEN: Scope = { kind: "commune", code: "18373" }

test.each([
  [EVERYWHERE, {}],
  [HA_TINH, { provinceCode: "42" }],
  [TIEN_DIEN, { communeCode: "18373" }],
  // The database refuses these two; read wrongly they would open everything.
  [{ kind: "province", code: null } as Scope, { provinceCode: "" }],
  [{ kind: "commune", code: null } as Scope, { communeCode: "" }],
])("%j narrows to %j", (scope, filter) => expect(scopeFilter({ scope })).toEqual(filter))

test.each([
  [EVERYWHERE, "42", "18373", true],
  [EVERYWHERE, null, null, true],
  [HA_TINH, "42", "18373", true],
  [HA_TINH, "42", null, true],
  [HA_TINH, "82", "30226", false],
  [HA_TINH, null, null, false],
  [TIEN_DIEN, "42", "18373", true],
  [TIEN_DIEN, "42", "18364", false],
  [TIEN_DIEN, "42", null, false],
])("%j reaches %s/%s: %s", (scope, provinceCode, communeCode, expected) =>
  expect(isInScope({ scope }, { provinceCode, communeCode })).toBe(expected),
)

test("what lies elsewhere is answered as what is not there", () => {
  const elsewhere = { provinceCode: "82", communeCode: "30226" }
  expect(() => requireInScope({ scope: HA_TINH }, elsewhere, "Dossier doss_1 was not found")).toThrow(
    expect.objectContaining({ type: "not_found", message: "Dossier doss_1 was not found" }),
  )
})
