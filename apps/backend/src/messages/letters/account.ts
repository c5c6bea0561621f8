import type { AccountKind } from "../../modules/message/kinds"
import { type Letter, letter } from "./letter"
import type { Market } from "./market"

export interface AccountFacts {
  market: Market
  /** The contact that is new, masked. */
  contact: string
  kind: "email" | "phone"
  /** Whether it stands in the place of the one that is told, which then opens nothing any more. */
  isReplaced: boolean
}

const reach = ({ operator }: Market) => [operator.phone, operator.email].filter((way) => way !== null).join(", ")

const vi: Record<AccountKind, (facts: AccountFacts) => Letter> = {
  contact_changed: ({ market, contact, kind, isReplaced }) => {
    const what = kind === "email" ? "e-mail" : "số điện thoại"
    const done = isReplaced ? `đã thay bằng ${what} ${contact}` : `vừa thêm ${what} ${contact}`
    return letter({
      subject: `Tài khoản của bạn ở ${market.name} ${isReplaced ? "đã đổi liên hệ" : "có thêm liên hệ"}`,
      heading: isReplaced ? "Liên hệ này không còn mở tài khoản" : "Tài khoản có thêm liên hệ",
      paragraphs: [
        `Tài khoản đang dùng liên hệ này ${done}. Người làm việc đó biết mật khẩu của tài khoản.`,
        isReplaced
          ? `Không phải bạn? Gọi hoặc viết cho chợ ngay${reach(market) && `: ${reach(market)}`}.`
          : "Không phải bạn? Đặt lại mật khẩu ngay, mọi máy sẽ bị đăng xuất.",
      ],
      action: isReplaced ? null : { label: "Đặt lại mật khẩu", href: `${market.url}/quen-mat-khau` },
      short: `Tài khoản của bạn ${done}. Không phải bạn? ${isReplaced ? "Gọi chợ ngay." : "Đặt lại mật khẩu:"}`,
    })
  },
}

const en: typeof vi = {
  contact_changed: ({ market, contact, kind, isReplaced }) => {
    const what = kind === "email" ? "e-mail address" : "phone number"
    const done = isReplaced ? `now has the ${what} ${contact} in its place` : `now has the ${what} ${contact} as well`
    return letter({
      subject: `Your account at ${market.name} has ${isReplaced ? "another contact" : "one more contact"}`,
      heading: isReplaced ? "This contact no longer opens the account" : "The account has one more contact",
      paragraphs: [
        `The account of this contact ${done}. Whoever did that knows the account's password.`,
        isReplaced
          ? `It was not you? Please call or write to us at once${reach(market) && `: ${reach(market)}`}.`
          : "It was not you? Choose a new password at once; every browser will be signed out.",
      ],
      action: isReplaced ? null : { label: "Choose a new password", href: `${market.url}/en/quen-mat-khau` },
      short: `Your account ${done}. It was not you? ${isReplaced ? "Call us at once." : "Choose a new password:"}`,
    })
  },
}

const TEMPLATES = { vi, en }

/** What a shopper hears of the account itself. */
export const accountLetter = (kind: AccountKind, locale: "vi" | "en", facts: AccountFacts): Letter =>
  TEMPLATES[locale][kind](facts)
