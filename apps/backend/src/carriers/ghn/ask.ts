import { z } from "zod"
import type { GhnKeys } from "../../config/carrier-environment"
import { CarrierAway, CarrierRefused } from "../carrier"

const PATIENCE_MS = 10_000
/** Waits before the second and third attempt. */
const PAUSES_MS = [300, 1200]

const AnswerSchema = z.object({
  code: z.number(),
  message: z.string().nullish(),
  code_message: z.string().nullish(),
  data: z.unknown(),
})

/** `tries` 1: nobody knows whether a lost answer meant that it was done, so whoever asks looks first. */
interface Asking {
  tries?: number
  pauses?: readonly number[]
}

/**
 * Asks GHN's API and answers `data` of its answer, read by `schema`.
 * @throws CarrierRefused for what it says no to (its 4xx), CarrierAway for no answer, 429, 5xx or what is no answer of
 *   GHN's.
 */
export async function askGhn<Schema extends z.ZodType>(
  keys: GhnKeys,
  path: string,
  body: object,
  schema: Schema,
  { tries = PAUSES_MS.length + 1, pauses = PAUSES_MS }: Asking = {},
): Promise<z.output<Schema>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(keys, path, body, schema)
    } catch (error) {
      if (!(error instanceof CarrierAway) || attempt >= tries) throw error
      await new Promise((resolve) => setTimeout(resolve, pauses[attempt - 1] ?? 0))
    }
  }
}

async function once<Schema extends z.ZodType>(keys: GhnKeys, path: string, body: object, schema: Schema) {
  const response = await fetch(`${keys.url}/shiip/public-api${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", token: keys.token, shopid: String(keys.shopId) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
    redirect: "error",
  }).catch((error: unknown) => {
    throw new CarrierAway("GHN", error instanceof Error ? error.message : "no answer")
  })
  const text = await response.text().catch(() => "")
  const answer = AnswerSchema.safeParse(jsonIn(text))
  if (response.status === 429 || response.status >= 500 || !answer.success)
    throw new CarrierAway("GHN", `answered ${response.status}`)
  const { code, message, code_message: word, data } = answer.data
  if (!response.ok || code !== 200)
    throw new CarrierRefused("GHN", [word, message].filter(Boolean).join(": ") || `answered ${code}`)
  const read = schema.safeParse(data)
  if (!read.success) throw new CarrierAway("GHN", `an answer to ${path} that cannot be read`)
  return read.data
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
