interface ToldPhotosProps {
  count: number
  /** Where the photograph of a number is, from 1 on. */
  address: (number: number) => string
  label: (number: number) => string
}

/** Photographs that were sent with a report, small; each opens by itself. */
export function ToldPhotos({ count, address, label }: ToldPhotosProps) {
  if (count === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <li key={number}>
          <a href={address(number)} target="_blank" rel="noreferrer">
            {/* biome-ignore lint/performance/noImgElement: private, and stored at its size */}
            <img
              src={address(number)}
              alt={label(number)}
              loading="lazy"
              className="size-16 rounded-control border border-hairline bg-raised object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
