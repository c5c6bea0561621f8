import { REPORT_PHOTOS } from "@ocop/contract"
import sharp from "sharp"
import { Refusal } from "../http/problem"

/** Longest side of what is kept, in pixels: a crack in a jar can still be seen. */
const LONGEST_SIDE = 2000
const QUALITY = 80
/** One photograph may keep one core busy for so long. */
const SECONDS = 15

/** A few pixels can hide a program: photographs are decoded one thread at a time, and nothing is remembered of them. */
sharp.concurrency(1)
sharp.cache(false)

/**
 * A photograph made anew: upright, at most 2,000 pixels long, WebP, without place, time or device of its taking.
 * @throws Refusal file_refused for what is no JPEG, PNG or WebP by its content, is broken, or would unfold to more
 * pixels than a camera takes.
 */
export async function webpOf(file: Buffer): Promise<Buffer> {
  if (!isPhotograph(file)) throw refused("not_a_photo")
  try {
    return await sharp(file, { limitInputPixels: REPORT_PHOTOS.pixels, failOn: "error", animated: false })
      .timeout({ seconds: SECONDS })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer()
  } catch (cause) {
    const isTooLarge = cause instanceof Error && /pixel limit/i.test(cause.message)
    throw refused(isTooLarge ? "too_many_pixels" : "unreadable")
  }
}

/** By its first bytes: names and declared types are the sender's own words. */
export function isPhotograph(file: Buffer): boolean {
  const isJpeg = file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))
  const isPng = file.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  const isWebp = file.toString("latin1", 0, 4) === "RIFF" && file.toString("latin1", 8, 12) === "WEBP"
  return isJpeg || isPng || isWebp
}

const refused = (reason: string) =>
  new Refusal("file_refused", `This photograph is refused: ${reason}`, { photos: reason })
