import type { OperatorKind } from "../../modules/message/kinds"
import { type Letter, letter } from "./letter"

/** Parcels that nobody confirmed in time, by shop. */
export interface OperatorFacts {
  shopName: string
  shopPhone: string | null
  code: string
  goods: string
  /** In words: "24 giờ". */
  waited: string
  link: string
}

const LETTERS: Record<OperatorKind, (facts: OperatorFacts) => Letter> = {
  parcel_unconfirmed: ({ shopName, shopPhone, code, goods, waited, link }) =>
    letter({
      subject: `${shopName} chưa nhận kiện ${code}`,
      heading: "Một kiện quá hạn chưa ai nhận",
      paragraphs: [
        `${shopName} chưa nhận kiện ${code} sau ${waited}. Gồm: ${goods}.`,
        "Gọi hỏi nhà làm, không gửi được thì hủy kiện để khách khỏi đợi.",
      ],
      facts: shopPhone ? [["Điện thoại nhà làm", shopPhone]] : [],
      action: { label: "Mở kiện trong quản trị", href: link },
      short: `${shopName} chưa nhận kiện ${code} sau ${waited}.`,
    }),
}

/** Letters to whoever runs the market. */
export const operatorLetter = (kind: OperatorKind, facts: OperatorFacts): Letter => LETTERS[kind](facts)
