import type { MedusaContainer } from "@medusajs/framework/types"
import { sqlOf } from "./sql"

/**
 * Names of those who acted, by what rows keep of them: `member:<id>` is the person, `user:<id>` somebody of the Admin,
 * whose own name producers do not learn; others are machines and keep their names.
 */
export async function namesOf(
  container: MedusaContainer,
  actors: readonly string[],
  { ofUsers = false }: { ofUsers?: boolean } = {},
): Promise<Map<string, string>> {
  const sql = sqlOf(container)
  const ids = (kind: string) =>
    [...new Set(actors)].filter((actor) => actor.startsWith(`${kind}:`)).map((actor) => actor.slice(kind.length + 1))
  const [members, users] = await Promise.all([
    sql("member").whereIn("id", ids("member")).select("id", "name"),
    ofUsers ? sql("user").whereIn("id", ids("user")).select("id", "email") : [],
  ])
  const known = new Map<string, string>([
    ...members.map(({ id, name }): [string, string] => [`member:${id}`, name]),
    ...users.map(({ id, email }): [string, string] => [`user:${id}`, email]),
  ])
  return new Map(
    actors.map((actor) => [actor, known.get(actor) ?? (actor.startsWith("user:") ? OPERATOR : actor)] as const),
  )
}

/** How the Admin's people are called where they have no name. Readers of other languages get the code's word: see `actor`. */
const OPERATOR = "Người vận hành"
