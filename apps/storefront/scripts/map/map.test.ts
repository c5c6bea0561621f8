import { describe, expect, test } from "vitest"
import { provinceOf } from "./merged-provinces"
import { areaOf, contains, heartOf, pathOf } from "./outline"
import { type Point, simplifyArc } from "./simplify"

const square: Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
  [0, 0],
]

describe("an arc", () => {
  test("loses points on a line and keeps its ends", () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
    ]
    expect(simplifyArc(line, 1)).toEqual([
      [0, 0],
      [10, 0],
    ])
  })
  test("that is a ring keeps four points however small", () => {
    expect(simplifyArc(square, 1e9)).toHaveLength(4)
  })
})

describe("an outline", () => {
  test("is written in whole relative units", () => {
    expect(pathOf([square])).toBe("M0 0l100 0 0 100-100 0z")
  })
  test("too small to see becomes a dot", () => {
    expect(pathOf([square.map(([x, y]): Point => [x / 100, y / 100])])).toBe("M-1 -1h3v3h-3z")
  })
  test("has its heart inside and far from the border", () => {
    const heart = heartOf(square)
    expect(contains(square, heart)).toBe(true)
    expect(Math.abs(heart[0] - 50) + Math.abs(heart[1] - 50)).toBeLessThan(8)
    expect(areaOf(square)).toBe(10_000)
  })
})

describe("today's province", () => {
  test.each([
    ["Đông Bắc", [105.85, 22.24], 4800, "19"],
    ["Đồng Bằng Sông Hồng", [106.06, 20.83], 900, "33"],
    ["Đông Nam Bộ", [107.2, 11.06], 5900, "75"],
    ["Sóc Trăng", [106.61, 8.71], 58, "79"],
    ["Sóc Trăng", [105.91, 9.55], 2845, "92"],
    ["Quảng Ninh", [107.0, 20.8], 162, "31"],
    [null, [109.12, 15.38], 8, "51"],
  ] as const)("of %s at %j is %s", (name, centre, area, code) => {
    expect(provinceOf(name, centre, area)).toBe(code)
  })
  test("of an unknown shape is refused", () => {
    expect(() => provinceOf("Atlantis", [0, 0], 1)).toThrow(RangeError)
  })
})
