import { basisPointsOf, percentOf } from "./percent"

test.each([
  ["5", 500],
  ["1,5", 150],
  ["1.5", 150],
  [" 0 ", 0],
  ["0,07", 7],
  ["100", 10_000],
])("%s %% is %i basis points", (text, points) => expect(basisPointsOf(text)).toBe(points))

test.each(["", " ", "năm", "1,5,0"])("%j is no percentage", (text) => expect(basisPointsOf(text)).toBeNaN())

test("it reads back what it wrote", () => {
  for (const points of [0, 1, 50, 150, 1250, 10_000])
    for (const locale of ["vi", "en"] as const)
      expect(basisPointsOf(percentOf(points, locale).replace("%", "").trim())).toBe(points)
})
