import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { forgetPassword } from "../account/passwords"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"
import { contactsOf } from "./my-contacts"
import { sqlOf } from "./sql"
import { type PaperFileRow, takeOut } from "./take-out"

/**
 * Forgets a member for good: they leave every shop, and name, contacts, logins, letters and password go. Shops that they
 * alone were only drafting go with them; what was done for shops stays in the log under a number that names nobody.
 * @throws Refusal not_allowed_now (shops: last_owner) while a shop that the market knows would be left without an owner.
 */
export async function forgetMember(container: MedusaContainer, memberId: string): Promise<void> {
  const sql = sqlOf(container)
  const at = await container.resolve("clock").now()
  const contacts = await contactsOf(sql, memberId)
  const files = await sql.transaction(async (trx) => {
    const left = await takeOut(trx, memberId, at)
    if (left === "last_owner")
      throw new Refusal("not_allowed_now", "A shop keeps at least one owner", { shops: "last_owner" })
    for (const { producerId, role } of left.shops) await note(trx, memberId, producerId, role)
    await note(trx, memberId, null, null)
    return left.papers
  })
  // What lies elsewhere can be done again: nobody can sign in any more, and nothing names them.
  await container.resolve<MessageService>(MESSAGE).forgetMember(memberId, contacts)
  await forgetPassword(container, memberId)
  await forgetFiles(container, files)
}

const note = (trx: Knex.Transaction, memberId: string, forShop: string | null, role: string | null) =>
  audit(trx, {
    actor: `member:${memberId}`,
    forShop,
    act: forShop ? "member.left" : "member.forgotten",
    subject: `member:${memberId}`,
    ...(role && { before: { role } }),
  })

async function forgetFiles(container: MedusaContainer, papers: readonly PaperFileRow[]): Promise<void> {
  if (papers.length === 0) return
  await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(papers.map(({ file_id }) => file_id))
}
