import type { MedusaContainer } from "@medusajs/framework/types"
import type { Contact } from "@ocop/domain"
import { isPasswordOf } from "../account/passwords"

/**
 * The member whose contact and password these are, or null. An unproved phone may be several people's: each password is
 * looked at. Nobody's contact takes as long as one person's.
 */
export async function memberBy(
  container: MedusaContainer,
  contact: Contact | null,
  password: string,
): Promise<string | null> {
  const known = contact ? await container.resolve("member").whoSignsInBy(contact) : []
  const ids = known.length > 0 ? known.map(({ id }) => id) : [undefined]
  const right = await Promise.all(ids.map((id) => isPasswordOf(container, id, password)))
  return ids[right.indexOf(true)] ?? null
}
