import { scrypt } from "node:crypto"
import { promisify } from "node:util"
import type { AuthenticationInput, IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { passwordFault } from "@ocop/domain"
import { Refusal } from "../http/problem"

/**
 * Passwords lie with Medusa's auth module. Its identity is named by our account's id, not by an e-mail or phone: an
 * account has both, either may change without the password, and the table of passwords names nobody.
 */
const PROVIDER = "emailpass"

/** The cost of one look at a password in that module (scrypt, 2^15), so that nobody hears who has an account. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const hash = promisify<string, string, number, typeof COST, Buffer>(scrypt)

const authOf = (container: MedusaContainer): IAuthModuleService => container.resolve(Modules.AUTH)

const input = (accountId: string, password: string): AuthenticationInput => ({
  url: "",
  headers: {},
  query: {},
  protocol: "https",
  body: { email: accountId, password },
})

/** Whether the password is the account's. Without an account it takes as long and is wrong. */
export async function isPasswordOf(
  container: MedusaContainer,
  accountId: string | undefined,
  password: string,
): Promise<boolean> {
  if (accountId === undefined) {
    await hash(password, "nobody's salt", 64, COST)
    return false
  }
  return (await authOf(container).authenticate(PROVIDER, input(accountId, password))).success
}

/**
 * Gives a new account its password; answers the id of the auth identity. `of` is kept with it: whom the identity is,
 * such as `{ customer_id }` of a shopper or `{ member_id }` of a member.
 */
export async function givePassword(
  container: MedusaContainer,
  { accountId, of, password }: { accountId: string; of: Record<string, string>; password: string },
): Promise<string> {
  const auth = authOf(container)
  const { success, authIdentity, error } = await auth.register(PROVIDER, input(accountId, password))
  if (!success || !authIdentity)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No identity for ${accountId}: ${error}`)
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: of })
  return authIdentity.id
}

/** Replaces an account's password. */
export async function changePassword(container: MedusaContainer, accountId: string, password: string): Promise<void> {
  const { success, error } = await authOf(container).updateProvider(PROVIDER, { entity_id: accountId, password })
  if (!success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No identity for ${accountId}: ${error}`)
}

/** Takes an account's password away, for good. */
export async function forgetPassword(container: MedusaContainer, accountId: string): Promise<void> {
  const auth = authOf(container)
  const identities = await auth.listProviderIdentities({ entity_id: accountId, provider: PROVIDER })
  await auth.deleteAuthIdentities(identities.flatMap(({ auth_identity_id }) => auth_identity_id ?? []))
}

/** @throws Refusal invalid_fields with what is wrong with a new password. */
export function requireGoodPassword(password: string, contacts: readonly (string | null)[]): void {
  const fault = passwordFault(
    password,
    contacts.filter((contact) => contact !== null),
  )
  if (fault) throw new Refusal("invalid_fields", "Choose another password", { password: fault })
}
