import { expect, test } from "vitest"
import { certificateCode } from "../certification/certificate-code"
import { CERTIFICATE_COLUMNS } from "./columns"
import { type CertificateCells, readCertificateRow } from "./read-certificate-row"

const example = Object.fromEntries(CERTIFICATE_COLUMNS.map(({ id, example }) => [id, example]))

test("the template's own example is read without a fault", () =>
  expect(readCertificateRow(example)).toEqual({
    values: {
      code: null,
      productCode: "42-18373-7-2026",
      productCodeOld: "83-832-28882-2-2022",
      name: "Gạo ngọc đỏ",
      maker: "HTX Hương Quê",
      commune: "Xã Tiên Điền",
      stars: 4,
      setNumber: 3,
      kind: "first",
      decisionNumber: "123/QĐ-UBND",
      decidedOn: "2026-06-29",
      issuer: "UBND tỉnh Hà Tĩnh",
      level: "province",
      issued: { precision: "day", on: "2026-06-30", year: 2026 },
      legalBasis: "26/2026/QĐ-TTg",
    },
    faults: [],
  }))

test("what a row does not say is not known, and nothing is made up", () =>
  expect(readCertificateRow({ name: "Mật dừa", issued: "2024" })).toMatchObject({
    values: { name: "Mật dừa", stars: null, issued: { precision: "year", year: 2024, on: null }, decidedOn: null },
    faults: [],
  }))

test("an old product code may stand in either column", () =>
  expect(readCertificateRow({ productCode: "83-832-28882-2-2022" }).values).toMatchObject({
    productCode: null,
    productCodeOld: "83-832-28882-2-2022",
  }))

test("a certificate's code is read as people write it", () => {
  const code = certificateCode(new Uint8Array([1, 2, 3, 4, 5, 6]))
  expect(readCertificateRow({ code: ` ${code.slice(0, 5)}-${code.slice(5).toLowerCase()}` }).values.code).toBe(code)
})

test.each<[CertificateCells, string, string]>([
  [{ name: "x", stars: "6" }, "stars", "not_a_choice"],
  [{ name: "x", stars: "2 sao" }, "stars", "not_a_choice"],
  [{ name: "x", stars: "=2+2" }, "stars", "formula"],
  [{ name: "x", issued: "31/02/2026" }, "issued", "not_a_date"],
  [{ name: "x", issued: "06/2026" }, "issued", "month_only"],
  [{ name: "x", decidedOn: "2026" }, "decidedOn", "whole_day_needed"],
  [{ name: "x", issued: "28/06/2026", decidedOn: "29/06/2026" }, "issued", "before_decision"],
  [{ name: "x", issued: "30/06/2026", expires: "29/06/2026" }, "expires", "ends_before_it_begins"],
  [{ name: "x", issued: "2026", expires: "2025" }, "expires", "ends_before_it_begins"],
  [{ name: "x", issued: "30/06/2026", expires: "30/06/2030" }, "expires", "not_its_term"],
  [{ name: "x", issued: "2024", expires: "2026" }, "expires", "not_its_term"],
  [{ name: "x", code: "ABC" }, "code", "bad_code"],
  [{ name: "x", productCode: "OCOP 7" }, "productCode", "bad_product_code"],
  [{ name: "x", setNumber: "27" }, "setNumber", "out_of_range"],
  [{ name: "x", level: "huyện" }, "level", "not_a_choice"],
  [{ name: "x".repeat(300) }, "name", "too_long"],
  [{ maker: "HTX" }, "name", "not_named"],
])("%o: %s %s", (cells, column, problem) =>
  expect(readCertificateRow(cells).faults).toMatchObject([{ column, problem }]),
)

test.each(["30/06/2029", "29/06/2029", "2029"])("an end on %s agrees with 36 months", (expires) =>
  expect(readCertificateRow({ name: "x", issued: "30/06/2026", expires }).faults).toEqual([]),
)
