"use client"

import { type ChangeEvent, useRef, useState } from "react"
import type { Locale } from "@/i18n"
import { reportMessages } from "./report-messages"
import { type ReadyPhoto, shrinkPhoto } from "./shrink-photo"

/** As the contract's REPORT_PHOTOS has it; its module would bring zod to the browser. */
export const MOST_PHOTOS = 5
const TYPES = "image/jpeg,image/png,image/webp"

interface ReportPhotosProps {
  photos: readonly ReadyPhoto[]
  onChange: (photos: ReadyPhoto[]) => void
  /** Photographs are being made smaller: what is sent now would lack them. */
  preparing: boolean
  onPreparing: (preparing: boolean) => void
  error: string | null
  locale: Locale
  /** How many may be sent. */
  most?: number
}

/** Photographs that will go with a report: each small, each can be taken out again. */
export function ReportPhotos(props: ReportPhotosProps) {
  const { photos, onChange, preparing, onPreparing, error, locale, most = MOST_PHOTOS } = props
  const words = reportMessages[locale]
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)

  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    const room = most - photos.length
    target.value = ""
    setOver(files.length > room)
    onPreparing(true)
    const ready: ReadyPhoto[] = []
    // One after the other: a phone holds one picture unfolded, not five.
    for (const file of files.slice(0, room)) ready.push(await shrinkPhoto(file))
    onChange([...photos, ...ready])
    onPreparing(false)
  }
  const remove = (id: string) => {
    onChange(photos.filter((photo) => photo.id !== id))
    setOver(false)
    input.current?.focus()
  }
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{words.photos}</legend>
      <p id="report-photos-hint" className="mb-2 text-ink-soft text-sm">
        {words.photosHint(most)}
      </p>
      <ul className="flex flex-wrap gap-2">
        {photos.map(({ id, preview }, index) => (
          <li key={id} className="relative">
            {preview ? (
              // biome-ignore lint/performance/noImgElement: a drawing in the page's own data
              <img
                src={preview}
                alt={words.photoOf(index + 1)}
                className="size-20 rounded-control border border-hairline object-cover"
              />
            ) : (
              <span className="grid size-20 place-items-center rounded-control border border-hairline bg-sunken text-sm">
                {words.photoOf(index + 1)}
              </span>
            )}
            <button
              type="button"
              aria-label={words.removeOf(index + 1)}
              className="absolute -top-2.5 -right-2.5 grid size-11 place-items-center"
              onClick={() => remove(id)}
            >
              <span
                aria-hidden="true"
                className="grid size-6 place-items-center rounded-full bg-ink text-paper text-sm"
              >
                ×
              </span>
            </button>
          </li>
        ))}
        {photos.length < most && (
          <li>
            <label className="btn btn-line min-h-20! cursor-pointer px-4! has-focus-visible:outline-3 has-focus-visible:outline-lotus has-focus-visible:outline-offset-2">
              {preparing ? words.preparing : words.addPhotos}
              <input
                ref={input}
                type="file"
                accept={TYPES}
                multiple
                disabled={preparing}
                className="sr-only"
                aria-describedby="report-photos-hint report-photos-error"
                onChange={add}
              />
            </label>
          </li>
        )}
      </ul>
      <p id="report-photos-error" role="status" className="mt-1.5 font-medium text-lacquer text-sm empty:hidden">
        {error ?? (isOver && words.tooMany(most))}
      </p>
    </fieldset>
  )
}
