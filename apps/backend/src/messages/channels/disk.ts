import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import type { Channel } from "./channel"
import { mailBytes } from "./mail"

/** Without a mail server: one .eml a mail in `folder`, which any mail program opens. Written twice, it is still one file. */
export function mailToDisk(folder: string, from: string): Channel {
  return {
    async send(message) {
      const name = `${message.id}.eml`
      await write(folder, name, await mailBytes(message, from))
      return { via: "file", reference: `${path.basename(folder)}/${name}` }
    },
  }
}

/** Demo mode's telephone: one text a message in `folder`. */
export function phoneToDisk(folder: string): Channel {
  return {
    async send(message) {
      const name = `${message.id}.txt`
      await write(folder, name, Buffer.from(`To: ${message.to}\n\n${message.text}\n`))
      return { via: "file", reference: `${path.basename(folder)}/${name}` }
    },
  }
}

/** Whole or not at all; for the shop's own user only, since it holds links and codes. */
async function write(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const half = path.join(folder, `.${name}`)
  await writeFile(half, bytes, { mode: 0o600 })
  await rename(half, path.join(folder, name))
}
