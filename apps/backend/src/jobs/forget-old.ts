import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOld } from "../law/forget-old"

/** Nightly: what the privacy page says is kept for a time is gone after it. */
export default async function forgetOldData(container: MedusaContainer): Promise<void> {
  await forgetOld(container)
}

export const config = { name: "forget-old", schedule: "29 3 * * *" }
