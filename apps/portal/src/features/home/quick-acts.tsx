import { CalendarXIcon, CameraIcon, type Icon, PlusCircleIcon, PrinterIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { homeWords } from "./words"

/** What people come for besides parcels, one press away. */
export function QuickActs() {
  const t = useWords(homeWords)
  const { id, may } = useShop()
  const acts: { path: string; Icon: Icon; label: string; shown: boolean }[] = [
    { path: "/mon/moi", Icon: CameraIcon, label: t.addGoods, shown: may("manager") },
    { path: "/mon/danh-sach", Icon: PlusCircleIcon, label: t.importGoods, shown: may("manager") },
    { path: "/don", Icon: PrinterIcon, label: t.printLabels, shown: true },
    { path: "/cai-dat/ngay-nghi", Icon: CalendarXIcon, label: t.daysOff, shown: may("owner") },
  ]
  return (
    <nav aria-label={t.actsTitle}>
      <ul className="grid grid-cols-4 gap-2">
        {acts
          .filter(({ shown }) => shown)
          .map(({ path, Icon, label }) => (
            <li key={path}>
              <Link
                href={`/quay/${id}${path}`}
                className="grid h-full min-h-22 content-center justify-items-center gap-1.5 rounded-card border border-hairline bg-raised px-1 py-3 text-center text-tiny font-medium hover:border-rule"
              >
                <Icon size={28} className="text-lotus" aria-hidden />
                {label}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
