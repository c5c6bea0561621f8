import { z } from "zod"

/** Label sheets as stationers sell them, A4: 65, 24 or 8 labels. */
export const STICKER_SIZES = ["small", "medium", "large"] as const
export const StickersQuerySchema = z.object({ size: z.enum(STICKER_SIZES).default("medium") })

export type StickerSize = (typeof STICKER_SIZES)[number]
