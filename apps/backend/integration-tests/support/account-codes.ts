import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { eventually } from "./eventually"
import type { Shop } from "./shop"

/** The codes that went to a contact, the newest last, read where the demo's mail and telephone lie. */
export function codesTo(contact: string): string[] {
  const folder = path.join(process.env.DATA_DIR ?? "", contact.includes("@") ? "mail" : "messages")
  if (!existsSync(folder)) return []
  const texts = readdirSync(folder)
    .filter((file) => !file.startsWith("."))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .filter((text) => text.includes(contact))
  // Headers hold other numbers; the body says the code more than once.
  return texts.flatMap(
    (text) => /\b(\d{6})\b(?!@)/.exec(text.replace(/^(?:[\w-]+:.*\n(?:[ \t].*\n)*)+/, ""))?.[1] ?? [],
  )
}

/** Asks for a code and answers the one that arrived. */
export async function proved({ api }: Shop, contact: string, purpose = "registration"): Promise<string> {
  const before = codesTo(contact).length
  expect((await api.post("/store/account/codes", { purpose, contact })).status).toBe(202)
  const codes = await eventually(
    () => codesTo(contact),
    ({ length }) => length > before,
  )
  return codes.at(-1) ?? ""
}
