import type { TransferDetails } from "@ocop/contract"

interface Picture {
  transfer: TransferDetails
  title: string
  /** Label and value, one a line, below the code. */
  facts: readonly (readonly [label: string, value: string])[]
  /** Said in red above the code, when nobody may send money to it. */
  warning: string | null
}

const WIDTH = 1080
const EDGE = 72
const CODE = 720
const LINE = 92

/** The code and the facts of a transfer as one picture (PNG) for a bank's app that scans from photographs. */
export async function drawTransfer({ transfer, title, facts, warning }: Picture): Promise<Blob> {
  const code = await imageOf(transfer.qrSvg)
  const canvas = document.createElement("canvas")
  const head = EDGE + 60 + (warning ? 70 : 0)
  canvas.width = WIDTH
  canvas.height = head + CODE + 60 + facts.length * LINE + EDGE
  const pen = canvas.getContext("2d")
  if (!pen) throw new Error("This browser draws no pictures")
  pen.fillStyle = "#fffdf8"
  pen.fillRect(0, 0, canvas.width, canvas.height)
  // The page's own letters: the build names their files by itself.
  const { fontFamily } = getComputedStyle(document.body)
  const write = (text: string, x: number, y: number, style: string, colour = "#1f2a24") => {
    pen.font = `${style} ${fontFamily}`
    pen.fillStyle = colour
    pen.fillText(text, x, y, WIDTH - x - EDGE)
  }
  write(title, EDGE, EDGE + 30, "600 44px")
  if (warning) write(warning, EDGE, EDGE + 100, "600 38px", "#8f2917")
  pen.drawImage(code, (WIDTH - CODE) / 2, head, CODE, CODE)
  facts.forEach(([label, value], index) => {
    const y = head + CODE + 60 + index * LINE
    write(label, EDGE, y + 28, "400 30px", "#48534b")
    write(value, EDGE, y + 68, "600 38px")
  })
  return blobOf(canvas)
}

function imageOf(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image(CODE, CODE)
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error("The code could not be drawn"))
    image.src = svgAddress(svg)
  })
}

/** An SVG document as the address of an image. */
export const svgAddress = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture"))), "image/png"),
  )
}
