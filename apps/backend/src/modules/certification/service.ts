import { randomBytes } from "node:crypto"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { addDays, certificateCode, validityWindow } from "@ocop/domain"
import { type CertificateRecord, type CertificateRow, factsOf, rowOf } from "./certificate-record"
import Certificate from "./models/certificate"

/** At most this many days past expiry, where re-assessment could not be filed in time (Decision 26/2026/QĐ-TTg). */
const GRACE_DAYS = 180

/** Certificates as decided by the state. A record is never edited: it is revoked, given grace or superseded. */
export default class CertificationService extends MedusaService({ Certificate }) {
  /** Records a certificate under a new public code. */
  async issue(record: Omit<CertificateRecord, "code">): Promise<CertificateRow> {
    return this.createCertificates(rowOf({ ...record, code: newCode() }))
  }

  /** Records many under codes that are given, as a list of past recognitions has them. */
  async issueMany(records: CertificateRecord[]): Promise<CertificateRow[]> {
    return this.createCertificates(records.map(rowOf))
  }

  /** Undo of `issue`: as if it had never been. */
  async withdraw(id: string): Promise<void> {
    await this.deleteCertificates(id)
  }

  /** Takes the stars off for good, on a day (YYYY-MM-DD) and for a reason. @throws NOT_ALLOWED when it no longer stands. */
  async revoke(id: string, revocation: { on: string; reason: string }): Promise<CertificateRow> {
    await this.standing(id)
    return this.updateCertificates({ id, revoked_on: revocation.on, revoked_reason: revocation.reason })
  }

  /** Undo of `revoke`. */
  async reinstate(id: string): Promise<void> {
    await this.updateCertificates({ id, revoked_on: null, revoked_reason: null })
  }

  /**
   * Lets the stars show past expiry, up to and including a day, on a ground.
   * @throws NOT_ALLOWED when the certificate no longer stands; INVALID_DATA when its expiry is unknown or the day is
   * not within 180 days after it.
   */
  async grantGrace(id: string, grace: { until: string; ground: string }): Promise<CertificateRow> {
    const expiry = validityWindow(factsOf(await this.standing(id)))?.until
    if (!expiry) throw invalid(`The expiry of certificate ${id} is unknown`)
    const last = addDays(expiry, GRACE_DAYS - 1)
    if (grace.until < expiry || grace.until > last)
      throw invalid(`Grace of certificate ${id} ends from ${expiry} to ${last}, not on ${grace.until}`)
    return this.updateCertificates({ id, grace_until: grace.until, grace_ground: grace.ground })
  }

  /** Undo of `grantGrace`: the grace there was before, or none. */
  async restoreGrace(id: string, grace: { until: string; ground: string } | null): Promise<void> {
    await this.updateCertificates({ id, grace_until: grace?.until ?? null, grace_ground: grace?.ground ?? null })
  }

  /**
   * Lets a corrected record of the same product stand in a record's place. The old one keeps its code and its facts
   * and never shows again. @throws NOT_ALLOWED when it was superseded before; INVALID_DATA for another product's record.
   */
  async supersede(id: string, correctedId: string): Promise<CertificateRow> {
    const [old, corrected] = await Promise.all([this.retrieveCertificate(id), this.retrieveCertificate(correctedId)])
    if (old.superseded_by) throw refused(`Certificate ${id} is superseded already`)
    if (old.product_id !== corrected.product_id)
      throw invalid(`Certificates ${id} and ${correctedId} differ in product`)
    const hidden = { shown_from: null, shown_until: null, grace_until: null, grace_ground: null }
    return this.updateCertificates({ id, ...hidden, superseded_by: correctedId })
  }

  /** Undo of `supersede`: the old record stands again as it was. */
  async restore({ id, shown_from, shown_until, grace_until, grace_ground }: CertificateRow): Promise<void> {
    const shown = { shown_from, shown_until, grace_until, grace_ground }
    await this.updateCertificates({ id, ...shown, superseded_by: null })
  }

  private async standing(id: string): Promise<CertificateRow> {
    const certificate = await this.retrieveCertificate(id)
    if (certificate.superseded_by) throw refused(`Certificate ${id} is superseded`)
    if (certificate.revoked_on) throw refused(`Certificate ${id} was revoked on ${certificate.revoked_on}`)
    return certificate
  }
}

const newCode = () => certificateCode(randomBytes(6))
const refused = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
