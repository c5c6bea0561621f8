import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect } from "@playwright/test"
import PostalMime, { type Email } from "postal-mime"
import { shop } from "./shop"

/** Every mail on the disk, as a mail program would show it. */
async function mails(): Promise<Email[]> {
  const folder = join(shop.dataDir, "mail")
  const names = await readdir(folder).catch(() => [])
  const whole = names.filter((name) => name.endsWith(".eml") && !name.startsWith("."))
  return Promise.all(whole.map(async (name) => PostalMime.parse(await readFile(join(folder, name)))))
}

/** The one mail to this address with this subject; waits until it is there. */
export async function mailTo(
  address: string,
  subject: RegExp,
): Promise<{ subject: string; text: string; html: string }> {
  const found = async () =>
    (await mails()).filter((mail) => mail.to?.some((to) => to.address === address) && subject.test(mail.subject ?? ""))
  await expect.poll(async () => (await found()).length, { timeout: 20_000 }).toBe(1)
  const [mail] = await found()
  return { subject: mail?.subject ?? "", text: mail?.text ?? "", html: mail?.html ?? "" }
}

/** Subjects of every mail to this address. */
export const subjectsTo = async (address: string): Promise<string[]> =>
  (await mails()).filter(({ to }) => to?.some((one) => one.address === address)).map(({ subject }) => subject ?? "")

/** The text that a telephone with this number was sent last; waits until one holds these words. */
export async function textTo(phone: string, words: RegExp): Promise<string> {
  const folder = join(shop.dataDir, "messages")
  const found = async () => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => /^[^.].*\.txt$/.test(name))
    const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), "utf8")))
    return texts.filter((text) => text.startsWith(`To: ${phone}\n`) && words.test(text))
  }
  await expect.poll(async () => (await found()).length, { timeout: 20_000 }).toBeGreaterThan(0)
  return (await found()).at(-1) ?? ""
}

/** The address in a message that opens the order it speaks of. */
export const orderLinkIn = (text: string): string => /https?:\/\/\S+\/don-hang\/[\w-]{22}/.exec(text)?.[0] ?? ""
