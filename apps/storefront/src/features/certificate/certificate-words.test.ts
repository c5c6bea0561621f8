import type { Certificate } from "@ocop/contract"
import { expect, test } from "vitest"
import { certificate } from "./certificate.test-data"
import { expiryWords, issuedWords, recordSentence, spokenOf } from "./certificate-words"

const record = certificate({
  code: "C1",
  state: "expired",
  stars: 3,
  issuedOn: null,
  issuedYear: 2022,
  issuedPrecision: "year",
  until: "2024-12-31",
  monthsLeft: null,
})

test.each<[Partial<Certificate>, string]>([
  [{}, "Năm công nhận 2022, đã hết hạn."],
  [
    { issuedOn: "2022-11-10", issuedPrecision: "day", until: "2025-11-09" },
    "Giấy chứng nhận hết hạn từ 10/11/2025, chưa thấy gia hạn.",
  ],
  [{ state: "unknown", issuedYear: 2023 }, "Năm công nhận 2023, hết hạn trong năm 2026, chưa rõ ngày."],
  [
    { state: "unknown", issuedYear: null, issuedPrecision: "unknown" },
    "Có ghi nhận 3 sao, chưa rõ năm công nhận nên chưa treo sao.",
  ],
  [{ state: "valid", issuedYear: 2024, stars: null }, "Năm công nhận 2024, chưa rõ mấy sao."],
  [{ state: "unknown", issuedYear: null, stars: null }, "Có tên trong danh sách OCOP, chưa rõ năm và số sao."],
  [
    { state: "superseded", replacedOn: "2026-06-01" },
    "Từ ngày 01/06/2026, giấy này nhường chỗ cho giấy chứng nhận mới của chính món này.",
  ],
  [{ state: "revoked", revokedOn: "2026-05-12" }, "Giấy chứng nhận bị thu hồi ngày 12/05/2026."],
])("%j", (facts, sentence) => expect(recordSentence({ ...record, ...facts }, "vi")).toBe(sentence))

test("without a record says so", () =>
  expect(recordSentence(undefined, "en")).toBe("No certificate of this product is on record here."))

test("a year alone gives no day", () => {
  expect(issuedWords(record, "vi")).toBe("trong năm 2022, chưa rõ ngày")
  expect(expiryWords(record, "vi")).toBe("trong năm 2025, chưa rõ ngày")
})

test("a day gives days", () => {
  const dated: Certificate = { ...record, issuedOn: "2024-04-23", issuedPrecision: "day", until: "2027-04-22" }
  expect(issuedWords(dated, "vi")).toBe("23/04/2024")
  expect(expiryWords(dated, "en")).toBe("23 Apr 2027")
})

test("speaks of the certificate that shows stars, else of the latest", () => {
  const older = { ...record, code: "old", issuedYear: 2021 }
  expect(spokenOf([older, record], "old")?.code).toBe("old")
  expect(spokenOf([older, record], undefined)?.code).toBe("C1")
  expect(spokenOf([], undefined)).toBeUndefined()
})
