import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import PostalMime from "postal-mime"
import type { Api } from "./api"
import { eventually } from "./eventually"

/**
 * Asks for a code and reads it where the demo's mail lies. Is it too early for another, `wait` lets hours pass first.
 */
export async function codeTo(
  api: Api,
  email: string,
  route: string,
  body: object,
  wait?: (hours: number) => Promise<void>,
): Promise<string> {
  const before = (await textsTo(email)).length
  await wait?.(2)
  const { status } = await api.post(route, body)
  if (status !== 202) throw new Error(`${email} gets no code: ${status}`)
  const texts = await eventually(
    () => textsTo(email),
    ({ length }) => length > before,
  )
  return /\b(\d{6})\b/.exec(texts.at(-1) ?? "")?.[1] ?? ""
}

/** The address in the last mail to somebody that leads to an invitation. */
export async function linkIn(email: string): Promise<string> {
  const texts = await eventually(
    () => textsTo(email),
    (all) => all.some((text) => text.includes("/loi-moi#")),
  )
  return /\S+\/loi-moi#[\w-]+/.exec(texts.at(-1) ?? "")?.[0] ?? ""
}

/** Plain texts of the mails to an address, the newest last. */
async function textsTo(email: string): Promise<string[]> {
  const folder = path.join(process.env.DATA_DIR ?? "", "mail")
  if (!existsSync(folder)) return []
  const files = readdirSync(folder)
    .filter((file) => !file.startsWith("."))
    .sort()
  const mails = await Promise.all(files.map((file) => PostalMime.parse(readFileSync(path.join(folder, file), "utf8"))))
  return mails.filter(({ to }) => to?.some(({ address }) => address === email)).map(({ text }) => text ?? "")
}
