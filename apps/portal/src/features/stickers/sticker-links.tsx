import { producerRoutes, STICKER_SIZES } from "@ocop/contract"
import { buttonClass } from "@ocop/ui"
import { PrinterIcon } from "@phosphor-icons/react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { stickerWords } from "./words"

/** Sheets of stickers of a certificate in force, A4, one address a size of label. */
export function StickerLinks({ code, productName }: { code: string; productName: string }) {
  const t = useWords(stickerWords)
  const { id } = useShop()
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-11 items-center gap-2 font-medium text-lotus">
        <PrinterIcon size={20} aria-hidden /> {t.title}
      </summary>
      <p className="mt-1 text-ink-soft text-sm">{t.how}</p>
      <ul className="mt-2 grid gap-2 sm:grid-cols-3">
        {STICKER_SIZES.map((size) => (
          <li key={size}>
            <a
              href={`/api${producerRoutes.shopStickers(id, code, size)}`}
              target="_blank"
              rel="noreferrer"
              aria-label={`${t.title}, ${productName}, ${t.sizes[size]}`}
              className={`${buttonClass("line")} w-full`}
            >
              {t.sizes[size]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
