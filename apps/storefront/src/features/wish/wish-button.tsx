"use client"

import { useState } from "react"
import type { Locale } from "@/i18n"
import { setWished, useIsWished } from "./wish-store"

const HEART =
  "M178,40c-20.65,0-38.73,8.88-50,23.89C116.73,48.88,98.65,40,78,40a62.07,62.07,0,0,0-62,62c0,70,103.79,126.66,108.21,129a8,8,0,0,0,7.58,0C136.21,228.66,240,172,240,102A62.07,62.07,0,0,0,178,40ZM128,214.8C109.74,204.16,32,155.69,32,102A46.06,46.06,0,0,1,78,56c19.45,0,35.78,10.36,42.6,27a8,8,0,0,0,14.8,0c6.82-16.67,23.15-27,42.6-27a46.06,46.06,0,0,1,46,46C224,155.61,146.24,204.15,128,214.8Z"
const FULL =
  "M240,102c0,70-103.79,126.66-108.21,129a8,8,0,0,1-7.58,0C119.79,228.66,16,172,16,102A62.07,62.07,0,0,1,78,40c20.65,0,38.73,8.88,50,23.89C139.27,48.88,157.35,40,178,40A62.07,62.07,0,0,1,240,102Z"

const WORDS = {
  vi: { wish: "Yêu thích", added: (title: string) => `Đã để ${title} vào món yêu thích.`, removed: "Đã bỏ ra." },
  en: { wish: "Add to wish list", added: (title: string) => `${title} is on your wish list.`, removed: "Taken off." },
}

interface WishButtonProps {
  productId: string
  title: string
  locale: Locale
  /** Beside the button, on a product's page. */
  label?: boolean
}

/** A heart that keeps a product for later: on this device, or in the account of whoever is signed in. */
export function WishButton({ productId, title, locale, label = false }: WishButtonProps) {
  const words = WORDS[locale]
  const isWished = useIsWished(productId)
  const [said, setSaid] = useState("")
  return (
    <>
      <button
        type="button"
        aria-pressed={isWished}
        aria-label={label ? undefined : `${words.wish}: ${title}`}
        className={label ? "btn btn-quiet" : "wish-btn"}
        onClick={() => {
          setWished(productId, !isWished)
          setSaid(isWished ? words.removed : words.added(title))
        }}
      >
        <svg width="22" height="22" viewBox="0 0 256 256" fill="currentColor" aria-hidden="true">
          <path d={isWished ? FULL : HEART} />
        </svg>
        {label && words.wish}
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}
