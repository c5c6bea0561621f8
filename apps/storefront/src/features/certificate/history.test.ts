import { expect, test } from "vitest"
import { certificate } from "./certificate.test-data"
import { historyOf } from "./history"

test("tells all certificates of the product as one story, the latest first", () => {
  const story = historyOf(
    [
      certificate({ code: "NEW" }),
      certificate({
        code: "OLD",
        state: "expired",
        stars: 3,
        issuedOn: "2021-04-20",
        issuedYear: 2021,
        until: "2024-04-19",
        decisionNumber: "9/QĐ-UBND",
      }),
      certificate({
        code: "YEAR",
        state: "unknown",
        issuedOn: null,
        issuedYear: 2019,
        issuedPrecision: "year",
        stars: null,
      }),
    ],
    "vi",
  )
  expect(story.map(({ when, what, code }) => [when, what, code])).toEqual([
    ["23/04/2024", "Được công nhận 4 sao", "NEW"],
    ["20/04/2024", "Hết hạn, 3 sao được gỡ xuống", "OLD"],
    ["20/04/2021", "Được công nhận 3 sao", "OLD"],
    ["Năm 2019, chưa rõ ngày", "Được công nhận, chưa rõ mấy sao", "YEAR"],
  ])
})

test("a revocation names the law's ground and the reason of this case", () => {
  const [last] = historyOf(
    [
      certificate({
        state: "revoked",
        revokedOn: "2026-05-12",
        revokedGround: "mark_misused",
        revokedReason: "In 5 sao",
      }),
    ],
    "vi",
  )
  expect(last).toMatchObject({
    when: "12/05/2026",
    what: "Bị thu hồi",
    more: "Dùng sai nhãn hiệu, tem OCOP. In 5 sao",
  })
})

test("grace and replacement are told with their days", () => {
  const story = historyOf(
    [
      certificate({
        state: "superseded",
        graceUntil: "2027-08-01",
        graceGround: "Chờ hội đồng",
        replacedOn: "2027-06-10",
      }),
    ],
    "en",
  )
  expect(story.map(({ when, what, more }) => [when, what, more])).toEqual([
    ["10 Jun 2027", "Made way for a newer certificate", null],
    ["23 Apr 2027", "Stars kept through 1 Aug 2027 at the longest while renewal is decided", "Chờ hội đồng"],
    ["23 Apr 2024", "Recognised with 4 stars", "Decision 482/QĐ-UBND, UBND tỉnh Đồng Tháp"],
  ])
})
