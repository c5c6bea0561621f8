import type { Illustration } from "@ocop/contract"
import { Drawing, plateTint } from "@ocop/ui"

/** A line's small picture. Decorative: its name stands beside it. */
export function Thumb({ illustration, photo }: { illustration: Illustration; photo: string | null }) {
  if (photo)
    return (
      // biome-ignore lint/performance/noImgElement: photographs are stored at their sizes
      <img src={photo} alt="" width={52} height={52} className="size-13 rounded-control object-cover" />
    )
  return (
    <span className={`grid size-13 flex-none place-items-center rounded-control ${plateTint(illustration)}`}>
      <Drawing illustration={illustration} size={44} eager />
    </span>
  )
}
