interface PhotosProps {
  photos: readonly { small: string; large: string; alt: string }[]
}

/** Photographs in a row; each opens in a page of its own. */
export function Photos({ photos }: PhotosProps) {
  if (photos.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map(({ small, large, alt }) => (
        <li key={small}>
          <a href={large} target="_blank" rel="noreferrer" className="block rounded-md">
            <img
              src={small}
              alt={alt}
              loading="lazy"
              className="border-ui-border-base size-24 rounded-md border object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Photographs that a route answers by their number, from 1. */
export const numbered = (count: number, address: (number: number) => string, alt: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => index + 1).map((number) => ({
    small: address(number),
    large: address(number),
    alt: alt(number),
  }))
