import { Text } from "@medusajs/ui"
import type { ListingPack } from "@ocop/contract"
import { CRITERIA_SETS, type ListingField } from "@ocop/domain"
import type { ReactNode } from "react"
import { Photos, useWords } from "../kit"
import { reviewMessages } from "./messages"

interface ValueProps {
  field: ListingField
  /** As the domain's difference tells it. */
  value: unknown
  /** The packs that are reviewed, which name those of prices and stock. */
  packs: readonly ListingPack[]
}

/** One side of a difference, as people read it. */
export function DifferenceValue({ field, value, packs }: ValueProps) {
  const { words } = useWords(reviewMessages)
  if (isNothing(value))
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.nothing}
      </Text>
    )
  if (field === "photos" || field === "labelPhotos") return <PhotosById ids={value as string[]} />
  if (field === "packs") return <Packs packs={value as ListingPack[]} />
  if (field === "price" || field === "stock") return <Figures figures={value as PackFigure[]} packs={packs} />
  return <Words field={field} value={value} />
}

function Words({ field, value }: Omit<ValueProps, "packs">) {
  const { words, locale } = useWords(reviewMessages)
  const text = ((): ReactNode => {
    if (field === "group") return words.groups[String(value)] ?? String(value)
    if (field === "criteriaSet") return CRITERIA_SETS.find(({ number }) => number === value)?.[locale] ?? String(value)
    if (isWords(value)) return [value.vi, value.en].filter(Boolean).join("\n\n")
    return typeof value === "object" ? JSON.stringify(value) : String(value)
  })()
  return (
    <Text size="small" className="whitespace-pre-wrap break-words">
      {text}
    </Text>
  )
}

function Packs({ packs }: { packs: ListingPack[] }) {
  const { words, money } = useWords(reviewMessages)
  return (
    <ul className="flex flex-col gap-y-1">
      {packs.map(({ variantId, title, net, shippingGrams, barcode, price }) => (
        <li key={variantId ?? title.vi}>
          <Text size="small">
            {[
              title.vi,
              net && `${net.amount} ${net.unit}`,
              words.pack(shippingGrams),
              price !== undefined && money(price),
              barcode && `${words.barcode} ${barcode}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </li>
      ))}
    </ul>
  )
}

/** What the domain tells of one pack where its price or its stock changes. */
interface PackFigure {
  variantId: string
  price?: number
  stock?: number | null
}

function Figures({ figures, packs }: { figures: PackFigure[]; packs: readonly ListingPack[] }) {
  const { words, money } = useWords(reviewMessages)
  return (
    <ul className="flex flex-col gap-y-1">
      {figures.map(({ variantId, price, stock }) => (
        <li key={variantId}>
          <Text size="small">
            {packs.find((pack) => pack.variantId === variantId)?.title.vi ?? words.packGone}:{" "}
            {price === undefined ? (stock ?? words.nothing) : money(price)}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function PhotosById({ ids }: { ids: string[] }) {
  const { words } = useWords(reviewMessages)
  const address = (id: string, width: number) => `/admin/listing-photos/${encodeURIComponent(id)}/${width}.webp`
  const photos = ids.map((id, index) => ({
    small: address(id, 320),
    large: address(id, 1600),
    alt: words.photo(index + 1),
  }))
  return <Photos photos={photos} />
}

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)

const isWords = (value: unknown): value is { vi: string; en: string | null } =>
  typeof value === "object" && value !== null && "vi" in value
