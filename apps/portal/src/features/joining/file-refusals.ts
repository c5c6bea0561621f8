import type { JoiningWords } from "./words-vi"

/** Why a paper was refused, by the backend's codes. */
export const because = (t: JoiningWords): Record<string, string> => ({
  not_a_paper: t.not_a_paper,
  not_a_photo: t.not_a_photo,
  unreadable: t.unreadable,
  too_many_pixels: t.too_many_pixels,
  too_large: t.too_large,
  active_content: t.active_content,
  too_many: t.too_many,
})
