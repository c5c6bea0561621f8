import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { MemberCodePurpose } from "@ocop/contract"
import type { Contact } from "@ocop/domain"
import * as codes from "../../one-time-codes/one-time-codes"
import * as memberships from "./memberships"
import Member from "./models/member"
import MemberCode from "./models/member-code"
import MemberInvitation from "./models/member-invitation"
import MemberResetCode from "./models/member-reset-code"
import MemberSession from "./models/member-session"
import Membership from "./models/membership"
import * as people from "./people"
import * as sessions from "./sessions"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** People who run shops, and which. Moments that are handed in are business time. */
export default class MemberService extends MedusaService({
  Member,
  Membership,
  MemberSession,
  MemberInvitation,
  MemberResetCode,
  MemberCode,
}) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** The member who proved this contact, or null. */
  byProvedContact(contact: Contact): Promise<people.MemberRow | null> {
    return people.byProvedContact(this.sql, contact)
  }

  /** Whoever may sign in by this contact: the one who proved it, or those who only said it, whoever works longest first. */
  whoSignsInBy(contact: Contact): Promise<people.MemberRow[]> {
    return people.whoSignsInBy(this.sql, contact)
  }

  /** Writes a person down; answers the id. Only a proved e-mail is kept, a phone also unproved. */
  addMember(draft: people.MemberDraft): Promise<string> {
    return people.addMember(this.sql, draft)
  }

  /** Adds or replaces the proved contact of its kind. A contact that another proved is a unique violation (23505). */
  prove(id: string, contact: Contact, at: Date): Promise<void> {
    return people.prove(this.sql, id, contact, at)
  }

  /**
   * Lets somebody into a shop; answers the membership's id. Give a transaction as `trx` to have both or neither.
   * @throws DUPLICATE_ERROR when they are in already.
   */
  join(joining: memberships.Joining, trx?: Knex): Promise<string> {
    return trx ? memberships.join(trx, joining) : this.sql.transaction((own) => memberships.join(own, joining))
  }

  /** Signs a browser in; answers the cookie's value, which nobody keeps. */
  openSession(memberId: string): Promise<string> {
    return sessions.openSession(this.sql, memberId)
  }

  /** Puts a session's end off, at most daily; answers whether it did. */
  touchSession(token: string): Promise<boolean> {
    return sessions.touchSession(this.sql, token)
  }

  endSession(token: string): Promise<void> {
    return sessions.endSession(this.sql, token)
  }

  /** Signs a member out everywhere. */
  endSessions(memberId: string): Promise<void> {
    return sessions.endSessions(this.sql, memberId)
  }

  /** A new code for a contact, or how long to wait. */
  issueCode(purpose: MemberCodePurpose, contact: Contact, now: Date): Promise<codes.Issued> {
    return codes.issueCode(this.codes, purpose, contact, now)
  }

  /** Uses a code up. False for anything but the last code sent, in time and within its tries. */
  redeemCode(purpose: MemberCodePurpose, contact: Contact, code: string, now: Date): Promise<boolean> {
    return codes.redeemCode(this.codes, purpose, contact, code, now)
  }

  /** Sessions that ended and codes that are too old leave the tables. */
  async forgetEnded(now: Date): Promise<void> {
    await sessions.forgetEndedSessions(this.sql)
    await codes.forgetCodes(this.codes, now)
  }

  private get codes() {
    return { sql: this.sql, table: "member_code" as const }
  }
}
