import type { ShopParcelCard } from "@ocop/contract"
import { ArrowUUpLeftIcon, CheckIcon, ClockIcon, type Icon, PackageIcon, TruckIcon, XIcon } from "@phosphor-icons/react"
import { useWords } from "../../frame/words"
import { dueIn, type Tone } from "./due-in"
import { whenWords } from "./when-words"

const TONES: Record<Tone, string> = {
  late: "bg-lacquer-wash text-lacquer-deep",
  now: "bg-gold-wash text-gold-deep",
  ok: "bg-lotus-wash text-lotus-deep",
  calm: "bg-sunken text-ink-soft",
}
const ICONS: Partial<Record<ShopParcelCard["state"], Icon>> = {
  placed: ClockIcon,
  confirmed: PackageIcon,
  packed: PackageIcon,
  shipped: TruckIcon,
  delivered: CheckIcon,
  undeliverable: ArrowUUpLeftIcon,
  cancelled: XIcon,
}

/** How pressing a parcel is: "Còn 1 giờ", else where it stands. Told by words and shape, colour last. */
export function WhenChip({ parcel, now }: { parcel: Pick<ShopParcelCard, "state" | "confirmBy">; now: number }) {
  const t = useWords(whenWords)
  const { minutes, tone } = dueIn(parcel, now)
  const Sign = ICONS[parcel.state] ?? ClockIcon
  const said =
    minutes === null
      ? t.states[parcel.state]
      : minutes <= 0
        ? t.overdue
        : minutes < 60
          ? t.minutesLeft(minutes)
          : t.hoursLeft(Math.floor(minutes / 60))
  return (
    <span
      className={`inline-flex flex-none items-center gap-1 rounded-full px-2.5 py-0.5 text-tiny font-semibold whitespace-nowrap ${TONES[tone]}`}
    >
      <Sign size={16} aria-hidden /> {said}
    </span>
  )
}
