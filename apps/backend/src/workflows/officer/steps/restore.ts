import type { MedusaContainer } from "@medusajs/framework/types"
import type { Identity } from "../../../modules/officer/service"

interface Before {
  userId: string
  before: Identity | undefined
}

/** Undoes an appointment or a dismissal: the role that was, or none. */
export async function restore(done: Before | undefined, { container }: { container: MedusaContainer }): Promise<void> {
  if (!done) return
  const officers = container.resolve("officer")
  if (done.before) await officers.appoint(done.userId, done.before.role, done.before.scope)
  else await officers.dismiss(done.userId)
}
