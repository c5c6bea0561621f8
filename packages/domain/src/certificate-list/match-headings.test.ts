import { expect, test } from "vitest"
import { CERTIFICATE_COLUMN_IDS, CERTIFICATE_COLUMNS } from "./columns"
import { matchCertificateHeadings } from "./match-headings"

test.each(["vi", "en"] as const)("the template's headings in %s name every column", (locale) =>
  expect([...matchCertificateHeadings(CERTIFICATE_COLUMNS.map(({ heading }) => heading[locale])).at.keys()]).toEqual([
    ...CERTIFICATE_COLUMN_IDS,
  ]),
)

test("people's own headings are known, others are told, twice is told", () =>
  expect(matchCertificateHeadings(["STT", "TÊN SẢN PHẨM (*)", "so sao", "Hạng sao", ""])).toEqual({
    at: new Map([
      ["name", 1],
      ["stars", 2],
    ]),
    unknown: ["STT"],
    repeated: ["stars"],
  }))

test("no name stands for two columns", () => {
  const names = CERTIFICATE_COLUMNS.flatMap(({ heading, also }) => [...new Set([heading.vi, heading.en, ...also])])
  expect(matchCertificateHeadings(names).at.size).toBe(CERTIFICATE_COLUMN_IDS.length)
  for (const { id, heading, also } of CERTIFICATE_COLUMNS)
    for (const name of [heading.vi, heading.en, ...also])
      expect([name, ...matchCertificateHeadings([name]).at.keys()]).toEqual([name, id])
})
