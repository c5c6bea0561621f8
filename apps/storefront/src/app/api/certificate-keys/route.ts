import { CertificateKeysSchema, routes } from "@ocop/contract"
import { environment } from "@/data/environment"

export const dynamic = "force-dynamic"

/**
 * /.well-known/ocop-keys.json: the public keys by which anybody verifies what this market signs of certificates. Asked of
 * the backend each time, so that a changed key is known at once; others may keep it for a minute.
 */
export async function GET(): Promise<Response> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment()
  const answer = await fetch(`${BACKEND_URL}${routes.certificateKeys}`, {
    headers: { "x-publishable-api-key": PUBLISHABLE_KEY },
    cache: "no-store",
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null)
  const keys = answer?.ok ? CertificateKeysSchema.safeParse(await answer.json()) : null
  if (!keys?.success) return Response.json({ message: "The shop does not answer right now" }, { status: 503 })
  return Response.json(keys.data, {
    headers: {
      "content-type": "application/jwk-set+json",
      "cache-control": "public, max-age=60",
      "access-control-allow-origin": "*",
    },
  })
}
