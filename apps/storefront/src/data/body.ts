/** A request's body as text, read no further than `largestBytes`; null when it is larger. */
export async function bodyOf(request: Request, largestBytes: number): Promise<string | null> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > largestBytes) return null
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString("utf8")
}
