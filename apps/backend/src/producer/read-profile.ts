import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShopBankAccount, ShopProfile, ShopRole } from "@ocop/contract"
import { bankOf, isIdentityOpen, maskAccount, missingToSell, missingToSubmit, reopensOn } from "@ocop/domain"
import { placeRef } from "../catalog/place"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { unknown } from "../modules/producer/refused"
import { factsIn } from "./facts"
import { type ProfileRow, profileRow } from "./profile-rows"
import { recordedById } from "./recorded"

/**
 * A shop as this reader may see it: papers are the owner's (and the operator's), the bank account is whole for the owner
 * alone, masked for the manager and the operator. @throws NOT_FOUND.
 */
export async function readProfile(
  container: MedusaContainer,
  producerId: string,
  reader: ShopRole | "operator",
): Promise<ShopProfile> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await container.resolve<ClockService>(CLOCK).today()
  const row = await profileRow(sql, producerId, today)
  if (!row) throw unknown()
  return profileOf(row, today, reader, row.claimsId ? await recordedById(sql, row.claimsId) : null)
}

/** The row as its reader sees it on a day. Pure. */
export function profileOf(
  row: ProfileRow,
  today: string,
  reader: ShopRole | "operator",
  claims: ShopProfile["claims"],
): ShopProfile {
  const facts = factsIn(row)
  const isOpen = isIdentityOpen(row.status)
  const seesPapers = reader === "owner" || reader === "operator"
  return {
    id: row.id,
    status: row.status,
    handle: row.handle,
    name: row.name,
    legalName: row.legalName,
    type: row.type,
    taxCode: row.taxCode,
    place: row.place && placeRef(row.place),
    address: row.address,
    representative: row.representative,
    publicPhone: row.publicPhone,
    leadTimeDays: row.leadTimeDays,
    wantedName: row.wantedName,
    refusedName: row.refusedName,
    claims,
    wanted: row.wanted,
    suspendedReason: row.suspendedReason,
    submittedAt: row.submittedAt,
    isIdentityOpen: isOpen,
    missing: missingToSell(facts, today),
    isReadyToSubmit: isOpen && missingToSubmit(facts, today).length === 0,
    closings: row.closings.map(({ by, ...closing }) => ({ ...closing, byOperator: by.startsWith("user:") })),
    today,
    reopensOn: reopensOn(row.closings, today),
    papers: seesPapers
      ? row.papers.map(({ mime, ...paper }) => ({ ...paper, isPhoto: mime.startsWith("image/"), isRemovable: isOpen }))
      : [],
    bankAccount: reader === "packer" ? null : accountOf(row, reader === "owner"),
  }
}

function accountOf({ account }: ProfileRow, isWhole: boolean): ShopBankAccount | null {
  if (!account) return null
  return {
    ...account,
    bankName: bankOf(account.bankBin)?.name ?? account.bankBin,
    accountNumber: isWhole ? account.accountNumber : maskAccount(account.accountNumber),
  }
}
