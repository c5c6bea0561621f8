import type { FigureRow } from "./figure"

/**
 * One row per former district: it counts when at least one thing in it does, and is unknown where nothing there says
 * anything either way.
 */
export function districtRows(
  districts: readonly string[],
  things: readonly { district: string | null; counts: boolean | null }[],
): FigureRow[] {
  return districts.map((district) => {
    const here = things.filter((thing) => thing.district === district)
    const isKnown = here.some(({ counts }) => counts !== null)
    const part = here.some(({ counts }) => counts === true) ? 1 : isKnown ? 0 : null
    return { kind: "district", id: district, name: district, part, whole: 1 }
  })
}
