import type { Environment } from "./environment"

/**
 * Where the data is, and as which role it is used: PostgreSQL takes the role from the connection's options, so that
 * every connection of the process has it from its first statement on.
 */
export function databaseUrl({
  DATABASE_URL,
  DATABASE_ROLE,
}: Pick<Environment, "DATABASE_URL" | "DATABASE_ROLE">): string {
  if (!DATABASE_ROLE) return DATABASE_URL
  const url = new URL(DATABASE_URL)
  const given = url.searchParams.get("options")
  url.searchParams.set("options", [given, `-c role=${DATABASE_ROLE}`].filter(Boolean).join(" "))
  // "+" for a space is the way of HTML forms, which PostgreSQL's drivers do not all read.
  url.search = url.searchParams.toString().replaceAll("+", "%20")
  return url.toString()
}
