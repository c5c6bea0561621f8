import { createHash } from "node:crypto"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_PHOTOS } from "@ocop/contract"
import sharp from "sharp"
import { isPhotograph } from "../aftersale/photo"
import { Refusal } from "../http/problem"
import { LISTING } from "../modules/listing"
import type { PhotoRow } from "../modules/listing/photos"
import type ListingService from "../modules/listing/service"

/** One photograph may keep one core busy for so long. */
const SECONDS = 40
/** AVIF's best effort costs ten times the time of its fourth, for a tenth of the size. */
const MADE = { avif: { quality: 50, effort: 3 }, webp: { quality: 76, effort: 4 } } as const
const TYPES = { avif: "image/avif", webp: "image/webp" } as const

export interface RemadePhoto {
  width: number
  height: number
  /** By name: "320.avif". */
  files: Map<string, Buffer>
}

/**
 * A photograph made anew in every width and format: upright, without place, time or device of its taking, in one
 * colour space; never larger than it was. @throws Refusal file_refused for what is no JPEG, PNG or WebP by its content,
 * is broken, too small to show anything, or would unfold to more pixels than a camera takes.
 */
export async function remakePhoto(file: Buffer): Promise<RemadePhoto> {
  if (!isPhotograph(file)) throw refused("not_a_photo")
  try {
    const upright = await sharp(file, { limitInputPixels: LISTING_PHOTOS.pixels, failOn: "error", animated: false })
      .timeout({ seconds: SECONDS })
      .rotate()
      .flatten({ background: "#ffffff" })
      .resize(LARGEST, LARGEST, { fit: "inside", withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = upright.info
    const files = new Map<string, Buffer>()
    // One after the other: two cores serve shoppers meanwhile.
    for (const side of LISTING_PHOTOS.widths)
      for (const format of LISTING_PHOTOS.formats) {
        const made = sharp(upright.data, { raw: { width, height, channels } })
          .timeout({ seconds: SECONDS })
          .resize(side, side, { fit: "inside", withoutEnlargement: true })
        files.set(`${side}.${format}`, await made.toFormat(format, MADE[format]).toBuffer())
      }
    return { width, height, files }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const isTooLarge = cause instanceof Error && /pixel limit/i.test(cause.message)
    throw refused(isTooLarge ? "too_many_pixels" : "unreadable")
  }
}

const LARGEST = Math.max(...LISTING_PHOTOS.widths)

/**
 * Takes a shop's photograph in: remade, kept privately, once per shop and picture (a phone that lost the answer sends
 * it again). @throws Refusal file_refused; not_allowed_now where the shop keeps enough.
 */
export async function takeInPhoto(
  container: MedusaContainer,
  { file, shopId, actor }: { file: Buffer; shopId: string; actor: string },
): Promise<PhotoRow> {
  const listings = container.resolve<ListingService>(LISTING)
  const sha256 = createHash("sha256").update(file).digest("hex")
  const [{ keeping }, at] = await Promise.all([container.resolve("setting").get(), container.resolve("clock").now()])
  const known = await listings.photoOf(shopId, sha256)
  if (known) {
    await listings.touchPhoto(known.id, at)
    return known
  }
  // Said before a core is kept busy with it, and once more under the lock.
  await listings.requireRoom(shopId, keeping)
  const { width, height, files } = await remakePhoto(file)
  const store = container.resolve<IFileModuleService>(Modules.FILE)
  const kept = await store.createFiles(
    [...files].map(([name, content]) => ({
      filename: `listing-${crypto.randomUUID()}-${name}`,
      mimeType: TYPES[name.endsWith(".avif") ? "avif" : "webp"],
      content: content.toString("base64"),
      access: "private" as const,
    })),
  )
  const ids = kept.map(({ id }) => id)
  const photo = {
    producer_id: shopId,
    sha256,
    width,
    height,
    bytes: [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
    files: Object.fromEntries([...files.keys()].map((name, index) => [name, ids[index] ?? ""])),
    taken_in_at: at,
    taken_in_by: actor,
  }
  let isKept = false
  try {
    const { row, isNew } = await listings.keepPhoto(photo, keeping)
    isKept = isNew
    return row
  } finally {
    if (!isKept) await store.deleteFiles(ids)
  }
}

const refused = (reason: string) =>
  new Refusal("file_refused", `This photograph is refused: ${reason}`, { photo: reason })
