import { expect, test } from "vitest"
import { SettingsDataSchema } from "../modules/setting/defaults"
import type { Settings } from "../modules/setting/service"
import { judge, type Surroundings } from "./judge"

const AROUND: Surroundings = { mail: true, phone: false, bankWebhook: false, card: false, demoAccounts: 0, sellers: 3 }
const COMPLETE = {
  operator: {
    legalName: "Hợp tác xã Chợ Quê",
    registrationNumber: "0123456789",
    registrationDate: "2024-05-02",
    registrationIssuer: "Sở Tài chính tỉnh Hà Tĩnh",
    representative: "Nguyễn Thị Thu Hà",
    ministryNotice: "online.gov.vn/Home/WebDetails/1",
    address: "Xã Tiên Điền, tỉnh Hà Tĩnh",
    phone: "0912345678",
    email: "cho@example.vn",
  },
  law: { since: "2026-11-01", checkedBy: "Luật sư Lê Văn A", checkedOn: "2026-10-30" },
  payment: {
    transfer: { bankBin: "970436", bankName: "Vietcombank", accountNumber: "0123456789", accountName: "HTX CHO QUE" },
  },
}
const settingsOf = (chosen: unknown): Settings => ({ ...SettingsDataSchema.parse(chosen), demo: false, dataId: "d" })
const stateOf = (chosen: unknown, around: Partial<Surroundings> = {}) => {
  const { ready, checks } = judge(settingsOf(chosen), { ...AROUND, ...around })
  return { ready, bad: checks.filter(({ required, state }) => required && state !== "ok").map(({ key }) => key) }
}

test("out of the box nothing is ready, and each gap is named", () => {
  const { ready, checks } = judge(settingsOf({}), { ...AROUND, mail: false, demoAccounts: 3 })
  expect(ready).toBe(false)
  expect(checks.find(({ key }) => key === "identity")?.missing).toContain("operator.legalName")
  expect(checks.find(({ key }) => key === "texts")?.state).toBe("sample")
  expect(checks.find(({ key }) => key === "demo_accounts")?.state).toBe("sample")
})

test("a complete installation is ready without webhook, card or phone", () =>
  expect(stateOf(COMPLETE)).toEqual({ ready: true, bad: [] }))

test.each([
  ["identity", { ...COMPLETE, operator: { ...COMPLETE.operator, ministryNotice: null } }, {}],
  ["contact", { ...COMPLETE, operator: { ...COMPLETE.operator, email: null } }, {}],
  ["texts", { ...COMPLETE, law: { ...COMPLETE.law, checkedBy: null } }, {}],
  ["texts", { ...COMPLETE, law: { ...COMPLETE.law, termsVersion: null } }, {}],
  ["bank_account", { ...COMPLETE, payment: {} }, {}],
  ["messages", COMPLETE, { mail: false }],
  ["demo_accounts", COMPLETE, { demoAccounts: 1 }],
])("without %s it is not", (key, chosen, around) =>
  expect(stateOf(chosen, around)).toEqual({ ready: false, bad: [key] }),
)

test("a phone channel will do instead of mail", () =>
  expect(stateOf(COMPLETE, { mail: false, phone: true }).ready).toBe(true))
