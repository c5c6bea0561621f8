import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { formatDong } from "@ocop/domain"
import { channelOf } from "../messages/channels"
import { marketOf } from "../messages/letters/market"
import { type CheckAnswer, checkLedger, differencesIn } from "./check"
import { CHECK_NAMES } from "./check-names"

/**
 * Checks the ledger; where anything disagrees, the log says so and the operator has a letter, every day until it agrees.
 * Answers the lines that were told; none when every đồng is in its place.
 */
export async function tellOperatorOfDifferences(container: MedusaContainer): Promise<string[]> {
  const answers = await checkLedger(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const lines = differencesIn(answers)
  if (lines.length === 0) return lines
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`The ledger does not agree: ${lines.join(" | ")}`)
  await write(container, answers)
  return lines
}

async function write(container: MedusaContainer, answers: readonly CheckAnswer[]): Promise<void> {
  const { operator } = await container.resolve("setting").get()
  const mail = channelOf(container, "mail")
  if (!operator.email || !mail) return
  const today = await container.resolve("clock").today()
  const market = await marketOf(container)
  await mail.send({
    id: `ledger-check-${today}`,
    to: operator.email,
    locale: "vi",
    subject: `${market.name}: sổ cái có chỗ không khớp`,
    text: letterOf(answers),
    html: null,
    marketName: market.name,
    orderNumber: null,
    link: null,
    code: null,
  })
}

const letterOf = (answers: readonly CheckAnswer[]) =>
  [
    "Sáng nay máy đối chiếu sổ cái và thấy chỗ không khớp. Chưa trả tiền cho nhà bán trước khi xem xong.",
    ...answers
      .filter(({ count }) => count > 0)
      .map(({ check, count, differences: [first] }) => {
        const example = first
          ? ` Ví dụ ${first.subject}: phải là ${formatDong(first.expected)}, sổ ghi ${formatDong(first.found)}.`
          : ""
        return `• ${CHECK_NAMES[check].vi}: ${count} chỗ.${example}`
      }),
    "Xem ở trang quản trị, mục Sổ cái, thẻ Đối chiếu.",
  ].join("\n\n")
