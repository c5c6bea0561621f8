import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ShopRole } from "@ocop/contract"

/** Who is signed in to the portal. */
export interface SignedInMember {
  memberId: string
  name: string
  locale: "vi" | "en"
  /** `member:<id>`, as rows keep it. */
  actor: string
}

/** Who acts for which shop, as the guard read it for this very request. */
export interface ShopActor {
  memberId: string
  /** The producer's id: everything that a route reads or writes is of this one. */
  shopId: string
  role: ShopRole
  isAssistant: boolean
  /** `member:<id>`, as rows keep it. */
  actor: string
}

type Guarded = { producer_member?: SignedInMember; producer_shop?: ShopActor }

/** The guard writes here whom it found. */
export function leaveActor(req: MedusaRequest, member: SignedInMember, shop?: ShopActor): void {
  Object.assign(req, { producer_member: member, producer_shop: shop } satisfies Guarded)
}

/** Who is signed in; nobody on an open route. */
export const memberIn = (req: object): SignedInMember | undefined => (req as Guarded).producer_member

/** Who is signed in. @throws UNAUTHORIZED when nobody is. */
export function memberOf(req: object): SignedInMember {
  const member = memberIn(req)
  if (!member) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in first")
  return member
}

/** Who acts for which shop. @throws NOT_FOUND outside the routes of a shop. */
export function actingFor(req: object): ShopActor {
  const shop = (req as Guarded).producer_shop
  if (!shop) throw nothingThere()
  return shop
}

/** The part of an audited act that tells who did it and for whom: `audit(trx, { ...markOf(req), act, subject })`. */
export function markOf(req: object): { actor: string; isAssistant: boolean; forShop: string } {
  const { actor, isAssistant, shopId } = actingFor(req)
  return { actor, isAssistant, forShop: shopId }
}

/** One sentence for what is not there and for what is somebody else's. */
export const nothingThere = (): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
