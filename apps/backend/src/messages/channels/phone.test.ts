import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { TokenStore } from "../../modules/message/tokens"
import { AddressRefused, type Outgoing } from "./channel"
import { firstThatTakes } from "./fallback"
import { smsChannel, withoutMarks } from "./phone-sms"
import { zaloChannel } from "./phone-zalo"

interface Asked {
  path: string
  headers: Record<string, unknown>
  body: string
}

/** Stands in for a provider: answers what the test says, remembers what it was asked. Proves our wiring, not theirs. */
async function provider(answers: object[], asked: Asked[]) {
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk) => {
      body += chunk
    })
    request.on("end", () => {
      asked.push({ path: String(request.url), headers: request.headers, body })
      response.setHeader("content-type", "application/json")
      response.end(JSON.stringify(answers.shift() ?? {}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, stop: () => new Promise((resolve) => server.close(resolve)) }
}

const message: Outgoing = {
  id: "mail_1",
  to: "0912345678",
  locale: "vi",
  marketName: "Chợ Xã",
  subject: "",
  text: "Chợ Xã: Đơn K7M2-9QXD đang trên đường, chuẩn bị 222.000 ₫.\nhttp://localhost:3000/don-hang/abc",
  html: null,
  orderNumber: "K7M2-9QXD",
  link: "http://localhost:3000/don-hang/abc",
  code: null,
}

let asked: Asked[]
let stop: () => Promise<unknown>
beforeEach(() => {
  asked = []
})
afterEach(() => stop())

const sms = async (...answers: object[]) => {
  const made = await provider(answers, asked)
  stop = made.stop
  return smsChannel({ apiKey: "key", secretKey: "secret", brandname: "CHOXA", url: made.url })
}

describe("SMS", () => {
  test("goes out without marks, under an id that makes a repetition harmless", async () => {
    const channel = await sms({ CodeResult: "100", SMSID: "sms-9" }, { CodeResult: "124" })
    expect(await channel.send(message)).toEqual({ via: "sms", reference: "sms-9" })
    expect(JSON.parse(asked[0]?.body ?? "")).toMatchObject({
      ApiKey: "key",
      Brandname: "CHOXA",
      Phone: "0912345678",
      RequestId: "mail_1",
      Content: "Cho Xa: Don K7M2-9QXD dang tren duong, chuan bi 222.000 d.\nhttp://localhost:3000/don-hang/abc",
    })
    expect(await channel.send(message)).toEqual({ via: "sms", reference: null })
  })

  test.each([
    ["99", true],
    ["108", true],
    ["101", false],
    ["103", false],
    [undefined, false],
  ])("answered %s is final: %s", async (CodeResult, isFinal) => {
    const channel = await sms({ CodeResult, ErrorMessage: "no" })
    const error = await channel.send(message).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Error)
    expect(error instanceof AddressRefused).toBe(isFinal)
  })
})

describe("Zalo", () => {
  const store = (): TokenStore & { forgotten: number } => ({
    forgotten: 0,
    async accessToken(renew) {
      return (await renew("refresh-1")).accessToken
    },
    async forget() {
      this.forgotten += 1
    },
  })
  const keys = { appId: "app", secretKey: "secret", orderTemplate: "T1", codeTemplate: "T2" }
  const zalo = async (tokens: TokenStore, ...answers: object[]) => {
    const made = await provider(
      [{ access_token: "access-1", refresh_token: "refresh-2", expires_in: "90000" }, ...answers],
      asked,
    )
    stop = made.stop
    return zaloChannel({ ...keys, sendUrl: `${made.url}/send`, tokenUrl: `${made.url}/token` }, tokens)
  }

  test("renews its token and fills the approved template", async () => {
    const channel = await zalo(store(), { error: 0, data: { msg_id: "z-1" } })
    expect(await channel.send(message)).toEqual({ via: "zalo", reference: "z-1" })
    expect(asked[0]).toMatchObject({ path: "/token", headers: { secret_key: "secret" } })
    expect(asked[0]?.body).toBe("app_id=app&grant_type=refresh_token&refresh_token=refresh-1")
    expect(asked[1]?.headers.access_token).toBe("access-1")
    expect(JSON.parse(asked[1]?.body ?? "")).toEqual({
      phone: "84912345678",
      tracking_id: "mail_1",
      template_id: "T1",
      template_data: {
        order_code: "K7M2-9QXD",
        content: "Chợ Xã: Đơn K7M2-9QXD đang trên đường, chuẩn bị 222.000 ₫.",
        link: "http://localhost:3000/don-hang/abc",
      },
    })
  })

  test("sends a code by its own template", async () => {
    const channel = await zalo(store(), { error: 0, data: {} })
    await channel.send({ ...message, code: "481206" })
    expect(JSON.parse(asked[1]?.body ?? "")).toMatchObject({ template_id: "T2", template_data: { otp: "481206" } })
  })

  test("forgets a token that was refused, and tries again later", async () => {
    const tokens = store()
    const channel = await zalo(tokens, { error: -124, message: "Access token invalid" })
    await expect(channel.send(message)).rejects.not.toBeInstanceOf(AddressRefused)
    expect(tokens.forgotten).toBe(1)
  })

  test("leaves who has no Zalo to the SMS", async () => {
    const channel = await zalo(store(), { error: -118, message: "Zalo account not existed" })
    const spare = { send: async () => ({ via: "sms", reference: "s" }) }
    expect(await firstThatTakes([channel, spare]).send(message)).toEqual({ via: "sms", reference: "s" })
  })
})

test("marks, dashes and quotes become what a telephone can show", () => {
  stop = async () => undefined
  expect(withoutMarks("Ế ồ Ượ đĐ – “a” ₫ 5\u00a0kg")).toBe('E o Uo dD - "a" d 5 kg')
})
