import type { SecretKind } from "../../modules/message/kinds"
import { type Letter, letter, SECRET } from "./letter"
import type { Market } from "./market"
import { greetable } from "./person"

export interface SecretFacts {
  market: Market
  /** How long the code or link works. */
  minutes: number
  /** Of an invitation: into which shop, by whom. Both are words of strangers. */
  invitation?: { shop: string; inviter: string }
}

/** What somebody wrote as a name, unless it is something else. */
const nameOr = (name: string | undefined, otherwise: string) => greetable(name ?? "") ?? otherwise
const MINUTES_A_DAY = 1440

const vi: Record<SecretKind, (facts: SecretFacts) => Letter> = {
  code: ({ market, minutes }) =>
    letter({
      subject: `Mã xác nhận của bạn ở ${market.name}`,
      heading: "Mã xác nhận của bạn",
      paragraphs: [
        `Nhập mã này trong vòng ${minutes} phút. Đừng đưa mã cho ai, kể cả người xưng là của chợ.`,
        "Bạn không xin mã? Có người gõ nhầm, bạn cứ bỏ qua.",
      ],
      facts: [["Mã", SECRET]],
      short: `${SECRET} là mã xác nhận ở ${market.name}, dùng trong ${minutes} phút. Đừng đưa mã cho ai.`,
    }),
  password_reset: ({ market, minutes }) =>
    letter({
      subject: `Đặt lại mật khẩu ở ${market.name}`,
      heading: "Đặt lại mật khẩu",
      paragraphs: [
        `Bấm nút dưới đây trong vòng ${minutes} phút để đặt mật khẩu mới.`,
        "Bạn không xin đổi? Cứ bỏ qua thư này, mật khẩu cũ vẫn dùng được.",
      ],
      action: { label: "Đặt mật khẩu mới", href: SECRET },
      short: "Đặt mật khẩu mới:",
    }),
  shop_invitation: ({ market, minutes, invitation }) =>
    letter({
      subject: `Mời bạn cùng trông quầy ở ${market.name}`,
      heading: `Mời bạn cùng trông quầy ${nameOr(invitation?.shop, "hàng")}`,
      paragraphs: [
        `${nameOr(invitation?.inviter, "Chủ quầy")} mời bạn cùng làm. Bấm nút dưới đây trong vòng ${minutes / MINUTES_A_DAY} ngày rồi đăng nhập, hoặc đăng ký bằng chính địa chỉ thư này.`,
        "Bạn không quen người mời? Cứ bỏ qua thư này, không có gì xảy ra.",
      ],
      action: { label: "Xem lời mời", href: SECRET },
      short: "Xem lời mời:",
    }),
}

const en: typeof vi = {
  code: ({ market, minutes }) =>
    letter({
      subject: `Your code for ${market.name}`,
      heading: "Your code",
      paragraphs: [
        `Enter this code within ${minutes} minutes. Give it to nobody, not even to somebody who claims to be us.`,
        "You asked for no code? Somebody mistyped an address; please ignore this message.",
      ],
      facts: [["Code", SECRET]],
      short: `${SECRET} is your code for ${market.name}, valid for ${minutes} minutes. Give it to nobody.`,
    }),
  password_reset: ({ market, minutes }) =>
    letter({
      subject: `A new password for ${market.name}`,
      heading: "Choose a new password",
      paragraphs: [
        `Press the button within ${minutes} minutes to choose a new password.`,
        "You did not ask for this? Please ignore it; the old password still works.",
      ],
      action: { label: "Choose a new password", href: SECRET },
      short: "Choose a new password:",
    }),
  shop_invitation: ({ market, minutes, invitation }) =>
    letter({
      subject: `An invitation to help run a shop at ${market.name}`,
      heading: `Help run ${nameOr(invitation?.shop, "a shop")}`,
      paragraphs: [
        `${nameOr(invitation?.inviter, "The owner")} asks you to join. Press the button within ${minutes / MINUTES_A_DAY} days and sign in, or sign up with this very address.`,
        "You do not know who invites you? Please ignore this message; nothing will happen.",
      ],
      action: { label: "See the invitation", href: SECRET },
      short: "See the invitation:",
    }),
}

const TEMPLATES = { vi, en }

/** What carries a code or a reset link; the secret itself is put in while sending. */
export const secretLetter = (kind: SecretKind, locale: "vi" | "en", facts: SecretFacts): Letter =>
  TEMPLATES[locale][kind](facts)
