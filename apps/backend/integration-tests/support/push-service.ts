import { createDecipheriv, createECDH, createHmac, randomBytes } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

export interface HeardPush {
  /** Last part of the address. */
  screen: string
  headers: Record<string, string | string[] | undefined>
  /** What the browser would read after decrypting it. */
  payload: unknown
}

/**
 * A push service and its browsers, of ours: it takes what web-push sends and decrypts it as RFC 8291 says a browser
 * does. It proves our wiring and the encryption, not Google's, Mozilla's or Apple's servers.
 */
export async function startPushService() {
  const screens = new Map<string, Screen>()
  const heard: HeardPush[] = []
  /** Screens that answer with this status and take nothing. */
  const refusals = new Map<string, number>()
  const server = createServer(async (req, res) => {
    const name = req.url?.split("/").at(-1) ?? ""
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const refusal = refusals.get(name)
    const screen = screens.get(name)
    if (refusal || !screen) return void res.writeHead(refusal ?? 404).end()
    const text = decrypted(Buffer.concat(chunks), screen)
    heard.push({ screen: name, headers: req.headers, payload: JSON.parse(text) })
    res.writeHead(201).end()
  })
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  /** A browser that allows notices: what its PushSubscription says. */
  const subscription = (name: string) => {
    const pair = createECDH("prime256v1")
    pair.generateKeys()
    const auth = randomBytes(16)
    screens.set(name, { pair, auth })
    const keys = { p256dh: pair.getPublicKey().toString("base64url"), auth: auth.toString("base64url") }
    return { endpoint: `http://${host}/push/${name}`, keys }
  }
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  return { host, heard, refusals, subscription, close }
}

interface Screen {
  pair: ReturnType<typeof createECDH>
  auth: Buffer
}

const hmac = (key: Buffer, ...parts: Buffer[]) => createHmac("sha256", key).update(Buffer.concat(parts)).digest()
const info = (name: string) => Buffer.from(`Content-Encoding: ${name}\0`)
const ONE = Buffer.from([1])

/** aes128gcm (RFC 8188) with keys agreed as RFC 8291 section 3.4 says; one record. */
function decrypted(body: Buffer, { pair, auth }: Screen): string {
  const salt = body.subarray(0, 16)
  const keyLength = body.readUInt8(20)
  const sender = body.subarray(21, 21 + keyLength)
  const cipher = body.subarray(21 + keyLength)
  const context = Buffer.concat([Buffer.from("WebPush: info\0"), pair.getPublicKey(), sender])
  const agreed = hmac(hmac(auth, pair.computeSecret(sender)), context, ONE)
  const secret = hmac(salt, agreed)
  const key = hmac(secret, info("aes128gcm"), ONE).subarray(0, 16)
  const nonce = hmac(secret, info("nonce"), ONE).subarray(0, 12)
  const decipher = createDecipheriv("aes-128-gcm", key, nonce)
  decipher.setAuthTag(cipher.subarray(-16))
  const padded = Buffer.concat([decipher.update(cipher.subarray(0, -16)), decipher.final()])
  return padded.subarray(0, padded.lastIndexOf(2)).toString("utf8")
}
