import type { ProvinceCount } from "@ocop/contract"
import { MAP_LABELS } from "./map-labels"
import { PROVINCE_SHAPES } from "./province-shapes"

export interface TopLabel {
  code: string
  name: string
  x: number
  y: number
  /** Which side of its mark the name stands on. */
  side: "start" | "end"
}

const HEIGHT = 40
const WIDTH_PER_LETTER = 17
const GAP = 20

/**
 * Names for the small map: the provinces with the most products, most first, each left out when its name would cover
 * one already written. Widths are estimates for text of 30 units.
 * @param limit how many names at most
 */
export function topLabels(provinces: readonly ProvinceCount[], limit: number): TopLabel[] {
  const written: TopLabel[] = []
  for (const { code, name, products } of [...provinces].sort((a, b) => b.products - a.products)) {
    const shape = PROVINCE_SHAPES.find((candidate) => candidate.code === code)
    if (products === 0 || !shape || written.length === limit) continue
    const side = MAP_LABELS[code]?.anchor === "end" ? "end" : "start"
    const label: TopLabel = { code, name, x: shape.x, y: shape.y, side }
    if (!written.some((other) => collide(label, other))) written.push(label)
  }
  return written
}

function collide(a: TopLabel, b: TopLabel): boolean {
  const [aFrom, aTo] = extent(a)
  const [bFrom, bTo] = extent(b)
  return Math.abs(a.y - b.y) < HEIGHT && aFrom < bTo && bFrom < aTo
}

function extent({ x, name, side }: TopLabel): [number, number] {
  const width = GAP + name.length * WIDTH_PER_LETTER
  return side === "start" ? [x - GAP, x + width] : [x - width, x + GAP]
}
