import { MedusaError } from "@medusajs/framework/utils"
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchTaskTimeOutError } from "meilisearch"

/** The code of errors that mean: try again when Meilisearch is back. */
export const UNAVAILABLE = "search_unavailable"

/** @throws MedusaError: something that this provider does not do, rather than do it otherwise than asked. */
export function refuse(what: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The Meilisearch provider refuses: ${what}`)
}

export const noSuchIndex = (index: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `Meilisearch has no index "${index}"`)

export const unavailable = (why: string) => new MedusaError(MedusaError.Types.UNEXPECTED_STATE, why, UNAVAILABLE)

/** What went wrong between us and the server at this address, in Medusa's words. No key is ever in them. */
export function faultOf(error: unknown, host: string): unknown {
  if (error instanceof MeilisearchTaskTimeOutError)
    return unavailable(`Meilisearch at ${host} has not applied a write within ${error.cause.timeout} ms`)
  if (error instanceof MeilisearchRequestError) return unavailable(`Meilisearch at ${host} does not answer`)
  if (!(error instanceof MeilisearchApiError)) return error
  const { status } = error.response
  const code = error.cause?.code
  if (code === "index_not_found")
    return new MedusaError(MedusaError.Types.NOT_FOUND, `Meilisearch has no such index: ${error.message}`)
  if (status === 401 || status === 403) return unavailable(`Meilisearch at ${host} refuses the key (${code ?? status})`)
  if (status === 429 || status >= 500) return unavailable(`Meilisearch at ${host} answered ${status}`)
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch answered ${code ?? status}: ${error.message}`)
}
