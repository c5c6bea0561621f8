import { CheckCircleIcon } from "@phosphor-icons/react"
import { useWords } from "../../frame/words"
import { goodsWords } from "./words"

/** Four sentences that make most photographs good enough. */
export function PhotoGuide() {
  const t = useWords(goodsWords)
  return (
    <section className="rounded-card bg-sunken p-4">
      <h3 className="mb-2 font-semibold">{t.guide}</h3>
      <ul className="flex flex-col gap-2">
        {t.guideLines.map((line) => (
          <li key={line} className="flex gap-2">
            <CheckCircleIcon size={22} className="mt-0.5 flex-none text-lotus" aria-hidden />
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
