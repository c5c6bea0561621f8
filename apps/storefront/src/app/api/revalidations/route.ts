import { revalidateTag } from "next/cache"
import { z } from "zod"
import { bodyOf } from "@/data/body"
import { environment } from "@/data/environment"
import { isSigned } from "@/data/signature"

const RevalidationSchema = z.strictObject({
  tags: z.array(z.string().min(1).max(256)).min(1).max(1000),
  mode: z.enum(["expire", "stale"]),
})

/** A thousand tags of the longest kind, with room to spare. */
const LARGEST_BODY_BYTES = 512 * 1024

/** The backend tells what changed. `expire` makes the next answer fresh; `stale` serves the old page once more. */
export async function POST(request: Request) {
  const secret = environment().REVALIDATE_SECRET
  const body = await bodyOf(request, LARGEST_BODY_BYTES)
  if (!secret || body === null || !isSigned(body, request.headers.get("x-signature"), secret, Date.now()))
    return Response.json({ type: "unauthorized", message: "The signature does not match" }, { status: 401 })
  const parsed = RevalidationSchema.safeParse(safeJson(body))
  if (!parsed.success) return Response.json({ type: "invalid_data", message: "Not a revalidation" }, { status: 400 })
  const { tags, mode } = parsed.data
  for (const tag of tags) revalidateTag(tag, mode === "expire" ? { expire: 0 } : "max")
  return Response.json({ revalidated: tags.length })
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
