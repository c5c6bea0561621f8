import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { CodePurpose } from "@ocop/contract"
import type { Contact } from "@ocop/domain"
import * as codes from "../../one-time-codes/one-time-codes"
import * as consents from "./consents"
import * as dataRequests from "./data-requests"
import Account from "./models/account"
import AccountCode from "./models/account-code"
import AccountConsent from "./models/account-consent"
import DataRequest from "./models/data-request"
import Wish from "./models/wish"
import * as wishes from "./wishes"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** What every request of somebody who is signed in needs to know. */
export interface KnownAccount {
  id: string
  customerId: string
  email: string | null
  phone: string | null
  locale: "vi" | "en"
  loginEpoch: number
  since: Date
}

/** Accounts of shoppers. Moments that are handed in are business time. */
export default class AccountService extends MedusaService({ Account, AccountCode, AccountConsent, Wish, DataRequest }) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** The account that proved this contact, or null. */
  async byContact({ kind, value }: Contact): Promise<KnownAccount | null> {
    return this.find({ [kind]: value })
  }

  /** The account of a customer, or null. */
  async byCustomer(customerId: string): Promise<KnownAccount | null> {
    return this.find({ customer_id: customerId })
  }

  /** Adds or replaces the proved contact of its kind. A contact of another account is a unique violation (23505). */
  async prove(id: string, { kind, value }: Contact, at: Date): Promise<void> {
    await this.updateAccounts({ id, [kind]: value, [`${kind}_verified_at`]: at })
  }

  /** Every login so far has ended; answers the number that new ones carry. */
  async endLogins(customerId: string): Promise<number> {
    const [row] = await this.sql("account")
      .where({ customer_id: customerId })
      .update({ login_epoch: this.sql.raw("login_epoch + 1") })
      .returning("login_epoch")
    return row?.login_epoch ?? 0
  }

  /** A new code for a contact, or how long to wait. */
  issueCode(purpose: CodePurpose, contact: Contact, now: Date): Promise<codes.Issued> {
    return codes.issueCode(this.codes, purpose, contact, now)
  }

  /** Uses a code up. False for anything but the last code sent, in time and within its tries. */
  redeemCode(purpose: CodePurpose, contact: Contact, code: string, now: Date): Promise<boolean> {
    return codes.redeemCode(this.codes, purpose, contact, code, now)
  }

  forgetCodes(now: Date): Promise<void> {
    return codes.forgetCodes(this.codes, now)
  }

  /** The version of the news consent in force, or null. */
  newsConsent(customerId: string): Promise<consents.Consent | null> {
    return consents.newsConsent(this.sql, customerId)
  }

  /** Gives (a version) or takes back (null) the consent to news; what was before stays written down. */
  chooseNews(customerId: string, version: string | null, at: Date): Promise<void> {
    return consents.chooseNews(this.sql, customerId, version, at)
  }

  /** Ids of wished products, the newest first. */
  wishes(customerId: string): Promise<string[]> {
    return wishes.wishesOf(this.sql, customerId)
  }

  /** Adds what is not there yet; at most 500 are kept. */
  addWishes(customerId: string, productIds: readonly string[], at: Date): Promise<void> {
    return wishes.addWishes(this.sql, customerId, productIds, at)
  }

  removeWish(customerId: string, productId: string): Promise<void> {
    return wishes.removeWish(this.sql, customerId, productId)
  }

  /** Writes a request down; its due day is two working days ahead. A second waiting deletion answers the first. */
  askForData(draft: dataRequests.DataRequestDraft): Promise<dataRequests.DataRequestRow> {
    return dataRequests.askForData(this.sql, draft)
  }

  /** Requests of a customer or an order, the newest first. */
  dataRequestsOf(owner: dataRequests.Owner): Promise<dataRequests.DataRequestRow[]> {
    return dataRequests.dataRequestsOf(this.sql, owner)
  }

  /** The owner's own request, or null: whoever asks for another's learns nothing. */
  dataRequest(id: string, owner: dataRequests.Owner): Promise<dataRequests.DataRequestRow | null> {
    return dataRequests.dataRequest(this.sql, id, owner)
  }

  /** All requests, the waiting ones first, then the newest. */
  listRequests(skip: number, take: number): Promise<{ rows: dataRequests.DataRequestRow[]; count: number }> {
    return dataRequests.listRequests(this.sql, skip, take)
  }

  /** Takes a waiting deletion back. False when there is none of this owner. */
  withdrawDeletion(id: string, owner: dataRequests.Owner, at: Date): Promise<boolean> {
    return dataRequests.withdrawDeletion(this.sql, id, owner, at)
  }

  /** Deletions whose waiting time is over. */
  deletionsDue(now: Date): Promise<dataRequests.DataRequestRow[]> {
    return dataRequests.deletionsDue(this.sql, now)
  }

  private get codes() {
    return { sql: this.sql, table: "account_code" as const }
  }

  private async find(where: Record<string, string>): Promise<KnownAccount | null> {
    const row = await this.sql("account").where(where).whereNull("deleted_at").first()
    if (!row) return null
    return {
      id: row.id,
      customerId: row.customer_id,
      email: row.email,
      phone: row.phone,
      locale: row.locale,
      loginEpoch: row.login_epoch,
      since: row.created_at,
    }
  }
}
