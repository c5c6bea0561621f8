import type { MedusaResponse } from "@medusajs/framework/http"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const TYPES = { pdf: "application/pdf", xlsx: XLSX } as const

/** Answers a file made for one reader: names and addresses of people stand in it, so nobody keeps a copy on the way. */
export function answerFile(
  res: Pick<MedusaResponse, "set" | "send">,
  { bytes, name, type }: { bytes: Buffer; name: string; type: keyof typeof TYPES },
): void {
  const shown = type === "pdf" ? "inline" : "attachment"
  res.set("content-type", TYPES[type])
  res.set("content-disposition", `${shown}; filename="${name}"`)
  res.set("cache-control", "private, no-store")
  res.set("x-content-type-options", "nosniff")
  res.send(bytes)
}
