import type { Api } from "./api"
import type { ChildShop } from "./child-shop"

let made = 0

/** A user of the Admin who may act, made in the rows: the backend is another process. */
export async function childOperator(
  { db }: Pick<ChildShop, "db">,
  api: Api,
): Promise<{ email: string; token: string }> {
  made += 1
  const who = { email: `operator-${made}@example.test`, password: "a-password-of-the-tests" }
  await api.post("/auth/user/emailpass/register", who)
  const identity = await db("provider_identity")
    .where({ entity_id: who.email })
    .first<{ auth_identity_id: string }>("auth_identity_id")
  const id = `user_child_${made}`
  await db("user").insert({ id, email: who.email })
  await db("auth_identity")
    .where({ id: identity.auth_identity_id })
    .update({ app_metadata: JSON.stringify({ user_id: id }) })
  await db("officer").insert({ id: `offi_child_${made}`, user_id: id, role: "operator", scope: "installation" })
  return { email: who.email, token: (await api.post<{ token: string }>("/auth/user/emailpass", who)).body.token }
}
