// A shop brings five thousand goods in one list: looked at, then taken in the background.
import { setTimeout as wait } from "node:timers/promises"
import { timed } from "../bin/lib/measure.mjs"

const HEADINGS = ["Tên món", "Nhóm", "Quy cách", "Khối lượng tịnh", "Giá", "Số lượng"]

/** Answers rows { title, value } for the report; throws unless every good is taken. */
export async function measureGoodsList({ backendUrl, portalUrl, password }, { quick }) {
  const rows = quick ? 300 : 5000
  const owner = await ownerOf(backendUrl, portalUrl, password)
  const goods = Array.from(
    { length: rows },
    (_, i) => `Mứt gừng dẻo mẻ ${i},Thực phẩm,${packOf(i)},${packOf(i).slice(4)},45.000,20`,
  )
  const form = new FormData()
  form.set("file", new Blob([`${[HEADINGS.join(","), ...goods].join("\n")}\n`]), "bench.csv")
  const [looked, list] = await timed(() => owner.ask("POST", "/imports", form))
  if (list.counts.new !== rows) throw new Error(`Of ${rows} goods ${JSON.stringify(list.counts)} are new`)
  const [taken, ended] = await timed(async () => {
    await owner.ask("POST", `/imports/${list.id}/acceptances`, {})
    for (;;) {
      const now = await owner.ask("GET", `/imports/${list.id}`)
      if (now.state === "done") return now
      await wait(500)
    }
  })
  if (ended.done !== rows || ended.failed > 0)
    throw new Error(`${ended.done} of ${rows} were taken, ${ended.failed} failed`)
  return [
    { title: `A list of ${rows} new goods, looked at`, value: `${(looked / 1000).toFixed(1)} s` },
    {
      title: "… taken in the background, each sent to be reviewed",
      value: `${(taken / 1000).toFixed(0)} s, ${((rows * 1000) / taken).toFixed(0)} a second`,
    },
  ]
}

const packOf = (i) => `túi ${100 + (i % 9) * 50} g`

/** The demo's cooperative, signed in as its portal does. */
async function ownerOf(backendUrl, portalUrl, password) {
  const signedIn = await fetch(`${backendUrl}/producer/account/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: portalUrl },
    body: JSON.stringify({ contact: "owner@demo.local", password }),
  })
  if (!signedIn.ok) throw new Error(`The shop's owner cannot sign in: ${signedIn.status}`)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ")
  const { shops } = await signedIn.json()
  const ask = async (method, path, body) => {
    const isForm = body instanceof FormData
    const response = await fetch(`${backendUrl}/producer/shops/${shops[0].id}${path}`, {
      method,
      headers: { cookie, origin: portalUrl, ...(body && !isForm && { "content-type": "application/json" }) },
      body: body && !isForm ? JSON.stringify(body) : body,
    })
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`)
    return (await response.json()).import
  }
  return { ask }
}
