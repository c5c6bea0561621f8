import { type Bank, bankOf } from "@ocop/domain"
import type { PayoutAccount } from "./due"

/** What a row of a bank's file can hold. */
export interface PayoutTransfer extends PayoutAccount {
  number: number
  /** đồng */
  amount: number
  memo: string
}

type Value = (transfer: PayoutTransfer) => string | number

const nameOf = (bin: string): Bank["name"] => bankOf(bin)?.name ?? bin

/**
 * How banks want many transfers told, as data: a bank's new form is a new entry here. Written after their published
 * samples; `tested` says whether a bank has ever taken such a file.
 */
export const BANK_TEMPLATES = [
  {
    id: "vietcombank",
    name: "Vietcombank: chuyển tiền theo danh sách",
    tested: false,
    columns: [
      ["STT", ({ number }) => number],
      ["Tên người hưởng", ({ accountName }) => accountName],
      ["Tài khoản người hưởng", ({ accountNumber }) => accountNumber],
      ["Ngân hàng hưởng", ({ bankBin }) => nameOf(bankBin)],
      ["Mã ngân hàng", ({ bankBin }) => bankBin],
      ["Số tiền", ({ amount }) => amount],
      ["Nội dung", ({ memo }) => memo],
    ],
  },
  {
    id: "agribank",
    name: "Agribank: chi theo lô",
    tested: false,
    columns: [
      ["STT", ({ number }) => number],
      ["Số tài khoản", ({ accountNumber }) => accountNumber],
      ["Tên chủ tài khoản", ({ accountName }) => accountName],
      ["Số tiền", ({ amount }) => amount],
      ["Loại tiền", () => "VND"],
      ["Mã NAPAS ngân hàng nhận", ({ bankBin }) => bankBin],
      ["Ngân hàng nhận", ({ bankBin }) => nameOf(bankBin)],
      ["Diễn giải", ({ memo }) => memo],
    ],
  },
] as const satisfies readonly {
  id: string
  name: string
  tested: boolean
  columns: readonly (readonly [heading: string, value: Value])[]
}[]

export type BankTemplate = (typeof BANK_TEMPLATES)[number]
export const BANK_TEMPLATE_IDS = ["vietcombank", "agribank"] as const satisfies readonly BankTemplate["id"][]

/** The rows of a bank's file, its headings first. */
export function bankRows(id: BankTemplate["id"], transfers: readonly PayoutTransfer[]): (string | number)[][] {
  const template = BANK_TEMPLATES.find((one) => one.id === id)
  if (!template) throw new RangeError(`No such template: ${id}`)
  const columns: readonly (readonly [string, Value])[] = template.columns
  return [columns.map(([heading]) => heading), ...transfers.map((one) => columns.map(([, value]) => value(one)))]
}
