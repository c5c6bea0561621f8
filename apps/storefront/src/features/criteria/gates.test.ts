import { criteriaOf } from "@ocop/domain"
import { ALL_CRITERIA_SETS } from "@ocop/domain/criteria-sets"
import { expect, test } from "vitest"
import { demandsOf } from "./gates"

test.each(ALL_CRITERIA_SETS.map((set) => [set.code, set] as const))(
  "every gate of %s is told, with words",
  (_, set) => {
    const demands = demandsOf(set, "vi")
    expect(demands.map(({ stars, from }) => [stars, from])).toEqual([
      [3, 50],
      [4, 70],
      [5, 90],
    ])
    for (const { stars, gates } of demands) {
      const asking = criteriaOf(set).filter(({ options }) => options.some(({ gate }) => gate === stars))
      expect(gates.map(({ code }) => code)).toEqual(asking.map(({ code }) => code))
      expect(gates.filter(({ criterion, least }) => criterion === "" || least === "")).toEqual([])
    }
  },
)
