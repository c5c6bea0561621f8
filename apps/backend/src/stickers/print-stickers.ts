import type { MedusaContainer } from "@medusajs/framework/types"
import type { StickerSize } from "@ocop/contract"
import { formatDate, normalizeCertificateCode, slugify, validityWindow } from "@ocop/domain"
import { certificateOn } from "../catalog/certificates"
import { catalogContext } from "../catalog/context"
import { CERTIFICATE_JSON } from "../catalog/fragments"
import { rowsOf } from "../catalog/query"
import type { CertificateRow } from "../catalog/rows"
import { environment } from "../config/environment"
import { stickerSheet } from "../documents/sticker-sheet"
import { Refusal } from "../http/problem"
import { nothingThere } from "../http/producer-actor"

interface OwnRow {
  certificate: CertificateRow
  product: string
}

/** A certificate that stands, of a product of this shop. */
const OWN = `
  select ${CERTIFICATE_JSON} as certificate, p.title as product
  from certificate c
  join product p on p.id = c.product_id and p.deleted_at is null
  join listing l on l.product_id = p.id and l.deleted_at is null and l.producer_id = :shopId
  where c.code = :code and c.deleted_at is null and c.superseded_by is null`

/**
 * A sheet of stickers of a certificate of the shop, as a PDF.
 * @throws NOT_FOUND in one sentence for a code that nobody has and for another shop's; Refusal not_allowed_now (409) with
 *   the reason in `fields.certificate` (expired, grace, revoked, superseded, unknown, stars_unknown) when it is not valid
 *   today: a mark is printed from a certificate in force only (Decision 26/2026/QĐ-TTg).
 */
export async function printStickers(
  container: MedusaContainer,
  { shopId, typed, size }: { shopId: string; typed: string; size: StickerSize },
): Promise<{ pdf: Buffer; name: string }> {
  const code = normalizeCertificateCode(typed)
  if (!code) throw nothingThere()
  const context = await catalogContext(container)
  const [own] = await rowsOf<OwnRow>(context, OWN, { code, shopId })
  if (!own) throw nothingThere()
  const certificate = certificateOn(own.certificate, context.today)
  const { stars, state, until } = certificate
  if (state !== "valid" || !until) throw refused(state, certificate.until)
  if (stars === null) throw refused("stars_unknown", null)
  const { name, demo } = await container.resolve("setting").get()
  const exact = certificate.issuedPrecision === "day" ? validityWindow(certificate)?.until : undefined
  const sticker = {
    product: own.product,
    stars,
    code,
    address: `${environment().STOREFRONT_URL}/chung-nhan/${code}`,
    decision: certificate.decisionNumber,
    issuedOn: certificate.issuedOn,
    ends: { on: exact ?? until, isExact: exact !== undefined },
    demo,
  }
  const pdf = await stickerSheet(sticker, { size, author: name, at: await container.resolve("clock").now() })
  return { pdf, name: `tem-${slugify(own.product)}-${stars}-sao.pdf` }
}

const WORDS: Record<string, (day: string) => string> = {
  grace: () => "Giấy chứng nhận đang chờ gia hạn: có quyết định mới rồi hãy in tem",
  expired: (day) => `Giấy chứng nhận đã hết hạn${day && `, sao gỡ sau ngày ${day}`}: không in tem được nữa`,
  revoked: () => "Giấy chứng nhận đã bị thu hồi: không in tem được nữa",
  superseded: () => "Món này đã có giấy chứng nhận mới: in tem từ giấy mới",
  unknown: () => "Chưa rõ ngày cấp nên chưa biết giấy còn hạn không: nhờ văn phòng OCOP tỉnh bổ sung rồi in tem",
  stars_unknown: () => "Ghi nhận chưa rõ mấy sao: nhờ văn phòng OCOP tỉnh bổ sung rồi in tem",
}

const refused = (reason: string, until: string | null) =>
  new Refusal("not_allowed_now", WORDS[reason]?.(until ? formatDate(until) : "") ?? "Chưa in tem được", {
    certificate: reason,
  })
