import type { MedusaContainer } from "@medusajs/framework/types"
import { takeLists } from "../importing/take-list"

let isRunning = false

/** Every two seconds: lists that were accepted are taken, and what a killed process left is gone on with. */
export default async function runImports(container: MedusaContainer): Promise<void> {
  if (isRunning) return
  isRunning = true
  try {
    await takeLists(container)
  } finally {
    isRunning = false
  }
}

export const config = { name: "run-imports", schedule: "*/2 * * * * *" }
