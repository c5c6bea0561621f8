import { expect, test } from "vitest"
import { page } from "./certificate.test-data"
import { claimAnswer } from "./claim-words"

const expired = page({ state: "expired", until: "2025-11-09", issuedOn: "2022-11-10" })

test.each([
  [page(), 4, "Đúng", "Món này đang được công nhận 4 sao, tới hết ngày 22/04/2027."],
  [page(), 5, "Không đúng", "Món này hiện được công nhận 4 sao, không phải 5 sao."],
  [
    page({ state: "grace", until: "2027-08-01", graceUntil: "2027-08-01" }),
    4,
    "Đúng",
    "Món này được giữ 4 sao trong lúc chờ quyết định gia hạn, lâu nhất tới hết ngày 01/08/2027.",
  ],
  [
    expired,
    4,
    "Không còn đúng",
    "Giấy chứng nhận hết hiệu lực sau ngày 09/11/2025, từ đó món này không được mang sao. Gói làm ra trước ngày đó thì lúc in vẫn đúng.",
  ],
  [expired, 5, "Không đúng", "Giấy chứng nhận hết hiệu lực sau ngày 09/11/2025, từ đó món này không được mang sao."],
  [
    page({ state: "revoked", revokedOn: "2026-05-12" }),
    4,
    "Không đúng",
    "Giấy chứng nhận bị thu hồi từ ngày 12/05/2026, món này không được mang sao.",
  ],
  [
    page({ state: "unknown", until: null }),
    4,
    "Chưa nói chắc được",
    "Ghi nhận về món này còn thiếu ngày cấp hoặc số sao, nên chợ không đoán.",
  ],
] as const)("%#: %i sao", (found, claimed, title, text) =>
  expect(claimAnswer(claimed, found, "vi")).toMatchObject({ title, text }),
)

test("an old certificate of a product that has a newer one is judged by what shows now", () => {
  const old = page({ state: "superseded", replacedOn: "2026-06-01", stars: 3 })
  const product = {
    ...old.product,
    stars: { stars: 5, state: "valid", until: "2029-05-31", certificateCode: "N" } as const,
  }
  expect(claimAnswer(3, { ...old, product }, "en").title).toBe("Not true")
  expect(claimAnswer(5, { ...old, product }, "en").title).toBe("True")
})

test("once the stars have come down, the same page says so", () =>
  expect(claimAnswer(4, page(), "en", true)).toMatchObject({
    verdict: "expired",
    title: "No longer true",
    text: expect.stringContaining("through 22 Apr 2027"),
  }))
