import type { MedusaContainer } from "@medusajs/framework/types"
import type { RegisterMember } from "@ocop/contract"
import type { Contact } from "@ocop/domain"
import { contactOf } from "../account/codes"
import { requireGoodPassword } from "../account/passwords"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { phoneChannelIsOn } from "../messages/channels"
import { MOST_UNPROVED } from "../modules/member/people"
import { registerMemberWorkflow } from "../workflows/member/register-member"
import { requireMemberCode } from "./codes"

/**
 * Signs a person up; answers the member's id. An e-mail is proved by a code, a phone too where messages reach phones.
 * Where they don't, a phone is taken at its word, may be said by several people, and is marked unproved.
 * @throws Refusal code_wrong; account_exists, which only whoever proved the contact hears.
 */
export async function registerMember(
  container: MedusaContainer,
  { contact: typed, code, password, name, locale = "vi" }: RegisterMember,
): Promise<string> {
  const contact = contactOf(typed)
  requireGoodPassword(password, [contact.value])
  const isProved = contact.kind === "email" || phoneChannelIsOn()
  await (isProved ? requireProof(container, contact, code) : requireRoom(container, contact))
  const provedAt = isProved ? await container.resolve("clock").now() : null
  const { result: id } = await registerMemberWorkflow(container).run({
    input: { name, contact, provedAt, password, locale },
  })
  const proof = { by: contact.kind, isProved }
  await audit(container, {
    actor: `member:${id}`,
    forShop: null,
    act: "member.signed_up",
    subject: `member:${id}`,
    after: proof,
  })
  return id
}

async function requireProof(container: MedusaContainer, contact: Contact, code: string | undefined): Promise<void> {
  if (!code) throw new Refusal("invalid_fields", "Prove the contact by its code", { code: "missing" })
  await requireMemberCode(container, "registration", contact, code)
  if (await container.resolve("member").byProvedContact(contact))
    throw new Refusal("account_exists", "This contact has an account")
}

/** A few people may say that a number is theirs; then the operator has to look. */
async function requireRoom(container: MedusaContainer, contact: Contact): Promise<void> {
  const said = await container.resolve("member").whoSignsInBy(contact)
  if (said.length >= MOST_UNPROVED) throw new Refusal("too_many_requests", "This number was given too often")
}
