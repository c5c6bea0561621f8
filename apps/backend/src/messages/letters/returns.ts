import type { ReturnCase } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import type { Told } from "./facts"
import { type Fact, type Letter, letter, ORDER_LINK } from "./letter"

interface Said {
  heading: string
  text: string
}

/** What a buyer hears when a case enters a state; states that follow from the buyer's own act say nothing. */
type Words = Partial<Record<ReturnCase["state"], (told: ReturnCase, facts: Told) => Said>>

const vi: Words = {
  refused: (told, { locale }) => ({
    heading: "Nhà làm chưa nhận trả hàng",
    text: told.appealUntil
      ? `Bạn thấy chưa thỏa đáng thì nhờ chợ xem lại ở trang đơn, tới hết ${formatDate(told.appealUntil, locale)}.`
      : "Chi tiết có ở trang đơn.",
  }),
  escalated: () => ({
    heading: "Chợ đang xem giúp bạn",
    text: "Nhà làm chưa giải quyết được, nên người của chợ xem và trả lời bạn.",
  }),
  awaiting_goods: (told) => ({
    heading: "Bạn gửi hàng về cho nhà làm nhé",
    text: `Gửi về: ${told.sendTo ? [told.sendTo.name, told.sendTo.phone, told.sendTo.address].filter(Boolean).join(", ") : "địa chỉ ở trang đơn"}. Hàng tới là nhà làm làm tiếp.`,
  }),
  replacing: () => ({ heading: "Nhà làm gửi bù cho bạn", text: "Hàng đi là chợ báo. Bạn không phải trả thêm gì." }),
  replacement_sent: (told, { locale }) => ({
    heading: "Hàng gửi bù đã đi",
    text: `${by(told, "Gửi qua")}Bạn không phải trả gì khi nhận. Nhận được thì báo một tiếng ở trang đơn; tới hết ${missedUntil(told, locale)} mà chưa thấy thì bấm “Chưa nhận được”, chợ sẽ xem giúp. Qua ngày đó coi như hàng đã tới.`,
  }),
  settled: (told, { dong }) => ({
    heading: told.replacement ? "Chuyện gửi bù đã xong" : "Tiền của hàng trả lại",
    text: told.replacement
      ? "Đã qua hạn báo chưa nhận, nên chợ coi như hàng gửi bù đã tới tay bạn."
      : `Bạn được trả lại ${dong(told.refunded ?? 0)}. Tiền về theo cách bạn đã trả.`,
  }),
  closed: () => ({
    heading: "Chợ đã xem xong chuyện trả hàng",
    text: "Chợ không thu xếp khác được. Bạn có thể hỏi cơ quan bảo vệ người tiêu dùng, địa chỉ ở trang Khiếu nại.",
  }),
}

const en: Words = {
  refused: (told, { locale }) => ({
    heading: "The maker does not take the goods back",
    text: told.appealUntil
      ? `If you disagree, ask us to look at it on the order's page until ${formatDate(told.appealUntil, locale)}.`
      : "Details are on the order's page.",
  }),
  escalated: () => ({
    heading: "We are looking at it for you",
    text: "The maker could not settle it, so our people look at it and answer you.",
  }),
  awaiting_goods: (told) => ({
    heading: "Please send the goods back to the maker",
    text: `To: ${told.sendTo ? [told.sendTo.name, told.sendTo.phone, told.sendTo.address].filter(Boolean).join(", ") : "the address on the order's page"}. Once they arrive, the maker goes on.`,
  }),
  replacing: () => ({
    heading: "The maker sends a replacement",
    text: "We tell you when it leaves. It costs nothing.",
  }),
  replacement_sent: (told, { locale }) => ({
    heading: "The replacement is on its way",
    text: `${by(told, "Sent with")}There is nothing to pay when it arrives. Please say so on the order's page when it does; if it has not come by ${missedUntil(told, locale)}, press “It has not come” and we look into it. After that day it counts as arrived.`,
  }),
  settled: (told, { dong }) => ({
    heading: told.replacement ? "Your replacement is settled" : "Money for what you returned",
    text: told.replacement
      ? "The days for saying that it did not come are over, so it counts as arrived."
      : `${dong(told.refunded ?? 0)} goes back to you, the way you paid.`,
  }),
  closed: () => ({
    heading: "We have finished looking at your return",
    text: "We could not settle it otherwise. A consumer-protection body can help; addresses are on the Complaints page.",
  }),
}

/** How a replacement travels, as far as the shop said. */
function by({ replacement }: ReturnCase, words: string): string {
  const how = [replacement?.carrier, replacement?.trackingCode].filter(Boolean).join(", ")
  return how && `${words} ${how}. `
}

const missedUntil = ({ replacement }: ReturnCase, locale: Told["locale"]) =>
  replacement?.objectableUntil ? formatDate(replacement.objectableUntil, locale) : ""

const WORDS = { vi, en }
const ABOUT = {
  vi: (number: string) => `Đơn ${number}: chuyện trả hàng`,
  en: (number: string) => `Order ${number}: your return`,
}
const ANSWER = { vi: "Trả lời", en: "Answer" }

/** States of which the buyer is told. */
export const isReturnNews = (state: ReturnCase["state"]): boolean => state in vi

/** The letter about a return case in its present state. */
export function returnLetter(facts: Told): Letter {
  const { locale, number, words, returnCase } = facts
  const said = returnCase ? WORDS[locale][returnCase.state]?.(returnCase, facts) : undefined
  const { heading, text } = said ?? { heading: ABOUT[locale](number), text: "" }
  const goods = (returnCase?.lines ?? []).map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")
  const isAnswer = returnCase && ["refused", "closed", "awaiting_goods", "replacing"].includes(returnCase.state)
  const answer: Fact[] = isAnswer && returnCase.answer?.text ? [[ANSWER[locale], returnCase.answer.text]] : []
  return letter({
    subject: ABOUT[locale](number),
    heading,
    paragraphs: [goods, text].filter(Boolean),
    facts: answer,
    action: { label: words.openOrder, href: ORDER_LINK },
    short: `${ABOUT[locale](number)}. ${heading}.`,
  })
}
