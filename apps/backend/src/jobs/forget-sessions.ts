import type { MedusaContainer } from "@medusajs/framework/types"
import type SessionService from "../modules/session/service"

/** Hourly: sessions that have ended leave the table. */
export default async function forgetSessions(container: MedusaContainer): Promise<void> {
  await container.resolve<SessionService>("session").forgetEnded()
}

export const config = { name: "forget-sessions", schedule: "41 * * * *" }
