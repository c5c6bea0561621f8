export type Point = readonly [x: number, y: number]

/**
 * Visvalingam's simplification of one arc: drops points while the triangle they span is the smallest and under
 * `minArea` square units. Ends stay, so arcs shared by two provinces still meet; a ring keeps at least four points.
 */
export function simplifyArc(points: readonly Point[], minArea: number): Point[] {
  const kept = [...points]
  const closed = same(kept[0], kept.at(-1))
  const least = closed ? 4 : 2
  while (kept.length > least) {
    let smallest = Number.POSITIVE_INFINITY
    let at = -1
    for (let i = 1; i < kept.length - 1; i++) {
      const area = triangle(kept[i - 1], kept[i], kept[i + 1])
      if (area < smallest) {
        smallest = area
        at = i
      }
    }
    if (at < 0 || smallest >= minArea) break
    kept.splice(at, 1)
  }
  return kept
}

function same(a: Point | undefined, b: Point | undefined) {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}

function triangle(a: Point | undefined, b: Point | undefined, c: Point | undefined) {
  if (!a || !b || !c) return 0
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
}
