import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderPage } from "@ocop/contract"
import { catalogContext } from "../catalog/context"
import { rowsOf } from "../catalog/query"
import type { Owner } from "../modules/account/data-requests"
import type { KnownAccount } from "../modules/account/service"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"
import { orderContext, readOrderPage } from "../parcel/read-order-page"
import { addressesOf } from "./addresses"
import { describeAccount, describeRequest } from "./describe"
import { claimOrders, orderIdsOf } from "./orders"

/** A file of what is held about somebody: whose, when, and sections under names that `export-words.ts` words. */
export interface DataFile {
  shop: string
  madeAt: string
}

/** Everything that the shop holds about somebody who buys. */
export interface PersonalData extends DataFile {
  profile: unknown
  consents: unknown[]
  addresses: unknown[]
  wishlist: unknown[]
  orders: OrderPage[]
  messages: unknown[]
  requests: unknown[]
}

/** What the shop holds about an account: itself, and every order that is its own. */
export async function dataOfAccount(container: MedusaContainer, account: KnownAccount): Promise<PersonalData> {
  await claimOrders(container, account)
  const orderIds = await orderIdsOf(container, account)
  const { deletion, newsConsent, ...profile } = await describeAccount(container, account)
  const { customerId } = account
  const contacts = [account.email, account.phone].filter((contact) => contact !== null)
  const [consents, addresses, wishlist] = await Promise.all([
    container.resolve("account").listAccountConsents({ customer_id: customerId }),
    addressesOf(container, customerId),
    wishedGoods(container, customerId),
  ])
  return {
    ...(await frame(container, orderIds, contacts, { customerId })),
    profile,
    consents: consents.map(({ purpose, version, given_at, withdrawn_at }) => ({
      purpose,
      version,
      givenAt: given_at,
      withdrawnAt: withdrawn_at,
    })),
    addresses: addresses.map(({ id, communeCode, provinceCode, ...address }) => address),
    wishlist,
  }
}

/** What the shop holds about a guest through one order. */
export async function dataOfOrder(container: MedusaContainer, orderId: string): Promise<PersonalData> {
  const common = await frame(container, [orderId], [], { orderId })
  return { ...common, profile: null, consents: [], addresses: [], wishlist: [] }
}

async function frame(container: MedusaContainer, orderIds: string[], addresses: string[], owner: Owner) {
  const context = await orderContext(container)
  const [settings, now, messages, requests] = await Promise.all([
    container.resolve("setting").get(),
    container.resolve("clock").now(),
    container.resolve<MessageService>(MESSAGE).ofPerson({ orderIds, addresses }),
    container.resolve("account").dataRequestsOf(owner),
  ])
  const orders: OrderPage[] = []
  for (const orderId of orderIds) {
    const page = await readOrderPage(context, orderId)
    if (page) orders.push(page)
  }
  return { shop: settings.name, madeAt: now.toISOString(), orders, messages, requests: requests.map(describeRequest) }
}

async function wishedGoods(container: MedusaContainer, customerId: string): Promise<unknown[]> {
  return rowsOf(
    await catalogContext(container),
    `select p.title, p.handle, w.wished_at as "at" from wish w join product p on p.id = w.product_id
    where w.customer_id = :customerId and w.deleted_at is null order by w.wished_at desc`,
    { customerId },
  )
}
