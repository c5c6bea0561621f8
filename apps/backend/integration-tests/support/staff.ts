import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { Role, Scope } from "../../src/modules/officer/service"
import type { Shop } from "./shop"

const PASSWORD = "a-password-of-the-tests"
let made = 0

/** A new user of the Admin with this role (none: a user whom nobody gave a role); answers a token for `api.as`. */
export async function staff(shop: Shop, role?: Role, scope?: Scope): Promise<string> {
  made += 1
  const email = `staff-${made}@example.test`
  const registered = await shop.api.post<{ token: string }>("/auth/user/emailpass/register", {
    email,
    password: PASSWORD,
  })
  const authIdentityId = JSON.parse(
    Buffer.from(registered.body.token.split(".")[1] ?? "", "base64url").toString(),
  ).auth_identity_id
  const { result: user } = await createUserAccountWorkflow(shop.container).run({
    input: { authIdentityId, userData: { email } },
  })
  if (role) await shop.container.resolve("officer").appoint(user.id, role, scope)
  return login(shop, email)
}

async function login(shop: Shop, email: string): Promise<string> {
  const { status, body } = await shop.api.post<{ token: string }>(`/auth/user/emailpass`, {
    email,
    password: PASSWORD,
  })
  if (status !== 200) throw new Error(`${email} cannot log in: ${JSON.stringify(body)}`)
  return body.token
}
