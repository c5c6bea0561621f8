import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import CashRemittance from "./models/cash-remittance"
import RemittanceFile from "./models/remittance-file"
import RemittanceRow from "./models/remittance-row"
import Waybill from "./models/waybill"
import * as remittances from "./remittances"
import * as waybills from "./waybills"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Parcels' orders at carriers, and the cash that carriers hand over. Moves are written in SQL under row locks. */
export default class CarrierService extends MedusaService({ Waybill, RemittanceFile, RemittanceRow, CashRemittance }) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Takes a parcel for being announced to a carrier; answers the waybill, `made` when it stands already. @throws CONFLICT. */
  claimWaybill(draft: Parameters<typeof waybills.claimWaybill>[1]): Promise<waybills.WaybillRow> {
    return waybills.claimWaybill(this.sql, draft)
  }

  /** The carrier made it: its code, fee (đồng) and expected day. Repeating it changes nothing. */
  settleWaybill(id: string, made: Parameters<typeof waybills.settleWaybill>[2]): Promise<waybills.WaybillRow> {
    return waybills.settleWaybill(this.sql, id, made)
  }

  /** The carrier would not make it. */
  forgetWaybill(id: string): Promise<void> {
    return waybills.forgetWaybill(this.sql, id)
  }

  /** The carrier cancelled it; the parcel may be announced anew. */
  cancelWaybill(id: string): Promise<void> {
    return waybills.cancelWaybill(this.sql, id)
  }

  /** Where the carrier says it is, in our word and in its own. */
  noteJourney(id: string, now: Parameters<typeof waybills.noteJourney>[2]): Promise<void> {
    return waybills.noteJourney(this.sql, id, now)
  }

  /** Under way and not asked about for so many seconds (machine time). */
  waybillsToTrack(quietSeconds: number, most: number): Promise<waybills.WaybillRow[]> {
    return waybills.waybillsToTrack(this.sql, quietSeconds, most)
  }

  /** Left in the making by a process that died. */
  abandonedWaybills(): Promise<waybills.WaybillRow[]> {
    return waybills.abandonedWaybills(this.sql)
  }

  /** The waybill that stands for a parcel, or null. */
  waybillOf(producerOrderId: string): Promise<waybills.WaybillRow | null> {
    return waybills.waybillOf(this.sql, producerOrderId)
  }

  /** The uploaded list of these bytes, by their SHA-256; null when nobody uploaded it. */
  remittanceFileBy(sha256: string): Promise<string | null> {
    return remittances.remittanceFileBy(this.sql, sha256)
  }

  /** A carrier's list and its rows, which wait to be judged. @throws DUPLICATE (23505) when it is there. */
  recordRemittance(
    file: Parameters<typeof remittances.recordRemittance>[1],
    rows: readonly remittances.ToldRow[],
  ): Promise<string> {
    return remittances.recordRemittance(this.sql, file, rows)
  }
}
