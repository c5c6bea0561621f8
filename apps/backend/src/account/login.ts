import type { AuthContext, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { RETENTION_DAYS } from "@ocop/domain"
import { cookieOptions } from "../config/browsers"
import { environment } from "../config/environment"
import { SESSION_COOKIE } from "../http/guards/origin-guard"
import type { KnownAccount } from "../modules/account/service"

/** A browser stays signed in for so long after it was last used. */
const STAYS_MS = RETENTION_DAYS.session * 24 * 3600 * 1000

/** What of express-session's object is used here; Medusa does not type it. */
interface Session {
  auth_context?: AuthContext
  login_epoch?: number
  cookie: { maxAge: number }
  regenerate(done: (error?: unknown) => void): void
  save(done: (error?: unknown) => void): void
  destroy(done: (error?: unknown) => void): void
}

const sessionOf = (req: MedusaRequest): Session => req.session

const finished = (act: (done: (error?: unknown) => void) => void) =>
  new Promise<void>((resolve, reject) => act((error) => (error ? reject(error) : resolve())))

/** Signs this browser in. Its session gets a new id: one that somebody planted before is worth nothing. */
export async function signIn(req: MedusaRequest, account: KnownAccount): Promise<void> {
  await finished((done) => sessionOf(req).regenerate(done))
  const session = sessionOf(req)
  session.auth_context = {
    actor_id: account.customerId,
    actor_type: "customer",
    auth_identity_id: account.id,
    app_metadata: { customer_id: account.customerId },
    user_metadata: {},
  }
  session.login_epoch = account.loginEpoch
  session.cookie.maxAge = STAYS_MS
  await finished((done) => session.save(done))
}

/** Signs this browser out; with nobody signed in it does nothing. */
export async function signOut(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (sessionOf(req).auth_context?.actor_type !== "customer") return
  await finished((done) => sessionOf(req).destroy(done))
  res.clearCookie(SESSION_COOKIE, cookieOptions(environment().ADMIN_URL))
}

/** Ends every login of the account; this browser goes on with a new one. */
export async function signOutElsewhere(req: MedusaRequest, account: KnownAccount): Promise<void> {
  const loginEpoch = await endLogins(req, account.customerId)
  await signIn(req, { ...account, loginEpoch })
}

/** Ends every login of a customer; answers the number that a new one would carry. */
export async function endLogins(req: MedusaRequest, customerId: string): Promise<number> {
  const epoch = await req.scope.resolve("account").endLogins(customerId)
  await req.scope.resolve("session").forgetActor("customer", customerId)
  return epoch
}

/** The id of the customer who is signed in, as the guard left it; nobody otherwise. */
export function customerOf(req: MedusaRequest): string | undefined {
  const { auth_context: actor } = req as MedusaRequest & { auth_context?: AuthContext }
  return actor?.actor_type === "customer" ? actor.actor_id : undefined
}

/** The account of whoever is signed in. @throws UNAUTHORIZED when nobody is. */
export async function accountOf(req: MedusaRequest): Promise<KnownAccount> {
  const customerId = customerOf(req)
  const account = customerId ? await req.scope.resolve("account").byCustomer(customerId) : null
  if (!account) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in first")
  return account
}

/**
 * Forgets a login that has ended: of an account that is gone, or from before everyone was signed out. Only our own
 * sessions count for customers; a token that Medusa signed carries no epoch and counts for nothing.
 */
export async function dropEndedLogin(req: MedusaRequest): Promise<void> {
  const customerId = customerOf(req)
  if (customerId === undefined) return
  const account = await req.scope.resolve("account").byCustomer(customerId)
  if (account && sessionOf(req).login_epoch === account.loginEpoch) return
  Object.assign(req, { auth_context: undefined })
}
