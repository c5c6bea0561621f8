import { randomBytes } from "node:crypto"
import type { ExecArgs } from "@medusajs/framework/types"
import { seedAccount } from "../seed/accounts"

/**
 * Makes an operator of the whole installation, above all the first one: `medusa exec ./src/scripts/appoint-operator.js
 * ADDRESS NAME`. Prints a password once; it is kept nowhere in the clear.
 */
export default async function appointOperator({ container, args }: ExecArgs): Promise<void> {
  const [email, ...words] = args
  if (!email?.includes("@") || words.length === 0) throw new Error("Say whom: an e-mail address, then the name")
  const password = randomBytes(12).toString("base64url")
  const scope = { kind: "installation", code: null } as const
  await seedAccount(container, { email, name: words.join(" "), role: "operator", scope }, password)
  process.stdout.write(`${email} may log in to the Admin with the password ${password}\n`)
}
