import { encode } from "uqr"

interface QrCodeProps {
  text: string
  /** What it opens, for people who do not see it. */
  label: string
  size: number
}

/** A QR code drawn on the server: black on white with the margin that scanners want, sharp at any size and on paper. */
export function QrCode({ text, label, size }: QrCodeProps) {
  const code = encode(text, { ecc: "M", border: 2 })
  const squares = code.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      className="rounded-control"
    >
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" d={squares.join("")} />
    </svg>
  )
}
