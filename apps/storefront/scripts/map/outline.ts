import type { Point } from "./simplify"

/** Rings as one SVG path in whole units, relative after each start; a ring too small to see becomes a dot of 3 units. */
export function pathOf(rings: readonly (readonly Point[])[]): string {
  return rings.map(ringPath).join("")
}

function ringPath(ring: readonly Point[]): string {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
  const distinct = points.filter((point, i) => i === 0 || !isSame(point, points[i - 1]))
  const start = distinct[0]
  if (!start) return ""
  if (Math.abs(areaOf(distinct)) < 4) return `M${start[0] - 1} ${start[1] - 1}h3v3h-3z`
  let from = start
  const steps = distinct.slice(1, -1).map((to) => {
    const step = `${to[0] - from[0]} ${to[1] - from[1]}`
    from = to
    return step
  })
  return `M${start[0]} ${start[1]}l${steps.join(" ").replaceAll(" -", "-")}z`
}

function isSame(a: Point, b: Point | undefined) {
  return b !== undefined && a[0] === b[0] && a[1] === b[1]
}

/** Signed area of a closed ring (shoelace). */
export function areaOf(ring: readonly Point[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? [0, 0]
    const [bx, by] = ring[i] ?? [0, 0]
    sum += ax * by - bx * ay
  }
  return sum / 2
}

/** The point of a ring's inside that lies farthest from its border, on a grid of 4 units: where a mark or number sits best. */
export function heartOf(ring: readonly Point[]): Point {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  let best: Point = ring[0] ?? [0, 0]
  let farthest = -1
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += 4) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += 4) {
      if (!contains(ring, [x, y])) continue
      const distance = distanceToBorder(ring, [x, y])
      if (distance > farthest) {
        farthest = distance
        best = [x, y]
      }
    }
  }
  return [Math.round(best[0]), Math.round(best[1])]
}

/** Whether a point lies inside a closed ring (even-odd). */
export function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? [0, 0]
    const [bx, by] = ring[i] ?? [0, 0]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

function distanceToBorder(ring: readonly Point[], [x, y]: Point): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? [0, 0]
    const [bx, by] = ring[i] ?? [0, 0]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    nearest = Math.min(nearest, Math.hypot(x - (ax + t * (bx - ax)), y - (ay + t * (by - ay))))
  }
  return nearest
}
