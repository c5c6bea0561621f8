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

/** A request's body as it comes in, cut off with an error past `largestBytes`; null when it says that it is larger. */
export function streamOf(request: Request, largestBytes: number): ReadableStream<Uint8Array> | "" | null {
  if (Number(request.headers.get("content-length") ?? 0) > largestBytes) return null
  let bytes = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      bytes += part.byteLength
      if (bytes > largestBytes) controller.error(new RangeError("That is too much at once"))
      else controller.enqueue(part)
    },
  })
  return request.body?.pipeThrough(counted) ?? ""
}
