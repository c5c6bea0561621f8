import { encode } from "uqr"

interface Picture {
  address: string
  title: string
  number: string
  lines: readonly string[]
}

const WIDTH = 1080
const EDGE = 90
const CODE = WIDTH - 2 * EDGE
const INK = "#1f2a24"
const SOFT = "#48534b"

/** The order's number and a code that opens its page, as one picture (PNG) to keep among photographs. */
export async function drawLink({ address, title, number, lines }: Picture): Promise<Blob> {
  await document.fonts.ready
  const canvas = document.createElement("canvas")
  canvas.width = WIDTH
  canvas.height = 320 + CODE + 60 + lines.length * 56 + EDGE
  const pen = canvas.getContext("2d")
  if (!pen) throw new Error("This browser draws no pictures")
  const family = getComputedStyle(document.body).fontFamily
  const write = (text: string, y: number, style: string, colour: string) => {
    pen.font = `${style} ${family}`
    pen.fillStyle = colour
    pen.fillText(text, EDGE, y, CODE)
  }
  pen.fillStyle = "#fffdf8"
  pen.fillRect(0, 0, WIDTH, canvas.height)
  write(title, EDGE + 50, "400 44px", SOFT)
  write(number, EDGE + 150, "600 96px", INK)
  drawCode(pen, address, 300)
  lines.forEach((line, index) => {
    write(line, 300 + CODE + 80 + index * 56, "400 36px", index === 0 ? INK : SOFT)
  })
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture"))), "image/png"),
  )
}

/** Squares on whole pixels, white around them as scanners want it. */
function drawCode(pen: CanvasRenderingContext2D, address: string, top: number): void {
  const { data, size } = encode(address, { ecc: "M", border: 2 })
  const dot = Math.floor(CODE / size)
  const left = Math.round((WIDTH - dot * size) / 2)
  pen.fillStyle = "#ffffff"
  pen.fillRect(left, top, dot * size, dot * size)
  pen.fillStyle = "#000000"
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) pen.fillRect(left + x * dot, top + y * dot, dot, dot)
    })
  })
}
