import { at, body, circle, line, object, plain, print, specks, tint } from "./press.mjs"

function dried() {
  const rim = "M14 150H226Q232 150 232 157Q232 164 226 164H14Q8 164 8 157Q8 150 14 150Z"
  const tray = "M22 164H218C210 194 178 207 120 207C62 207 30 194 22 164Z"
  const chips = [
    [120, 82],
    [80, 100],
    [162, 102],
    [44, 130],
    [196, 132],
    [104, 122],
    [144, 134],
    [72, 144],
    [116, 156],
    [172, 158],
  ]
  const weave = []
  for (let i = 0; i < 9; i++)
    weave.push(`M${40 + i * 20} 168l${30 - i * 8} 22m${i * 8 - 18} -22l${2 + (4 - i) * 8 - 14} 22`)
  return print({
    title: "Lát trái cây sấy trên mẹt",
    disc: "leaf",
    parts: [
      ...chips.map(
        ([x, y], i) =>
          object(circle(x, y, 28), "straw", 3, 2) +
          line(`M${x} ${y - 6}v-10m${i % 2 ? 5 : 6} 19l9 6m-20 -6l-9 6`, 2.25),
      ),
      object(tray, "leaf"),
      line(weave.join(""), 2),
      object(rim, "leaf"),
      line("M30 151l6 12m26 -12l6 12m26 -12l6 12m26 -12l6 12m26 -12l6 12m26 -12l6 12", 2.25),
    ],
  })
}

function ricepaper() {
  const legs = "M46 190L34 214L44 214L58 190ZM182 190L196 214L206 214L194 190Z"
  const board = "M22 40H218V190H22Z"
  const rails =
    "M14 30H226Q230 30 230 36Q230 42 226 42H14Q10 42 10 36Q10 30 14 30ZM14 184H226Q230 184 230 190Q230 196 226 196H14Q10 196 10 190Q10 184 14 184Z"
  const slats = []
  for (let x = 36; x <= 210; x += 14) slats.push(`M${x} 42V184`)
  const rounds = [
    [66, 84],
    [172, 82],
    [118, 106],
    [70, 144],
    [168, 144],
  ]
  const sesame = (x, y) => [
    [x + 8, y - 20],
    [x + 18, y + 2],
    [x - 8, y + 18],
    [x - 2, y - 4],
    [x + 6, y + 24],
    [x - 22, y + 8],
  ]
  return print({
    title: "Bánh tráng phơi trên phên",
    disc: "straw",
    ground: false,
    parts: [
      object(legs, "leaf", 3, 2),
      body(board),
      tint(board, "straw", 3, 2),
      line(slats.join(""), 1.75),
      line("M22 42V184M218 42V184"),
      ...rounds.map(
        ([x, y]) =>
          plain(circle(x, y, 38)) + line(`M${x - 27} ${y - 4}c2 -12 8 -19 18 -22${specks(sesame(x, y), 3, -2)}`, 2.25),
      ),
      object(rails, "leaf", 3, 2),
    ],
  })
}

function fish() {
  const shape =
    "M-100 0C-80 -36 -36 -50 8 -38C30 -32 48 -18 62 -4L96 -30C94 -12 94 8 100 30L62 10C46 24 28 36 6 40C-36 48 -80 34 -100 0Z"
  const marks =
    "M-28 -20C-22 -14 -22 -8 -26 -2M-4 -22C2 -16 2 -10 -2 -4M20 -14C26 -8 26 -2 22 4M-16 6C-10 12 -10 18 -14 24M8 4C14 10 14 16 10 22M66 -4L84 -16M68 2L88 2M66 8L86 20"
  const one = (x, y, r, s) => {
    const put = (d) => at(d, x, y, r, s)
    return (
      object(put(shape), "river") +
      line(put("M-56 -28C-44 -12 -44 14 -56 30M-98 4L-82 4"), 2.5) +
      line(put("M-74 -8L-73.8 -8"), 5.5) +
      line(put(marks), 2.25)
    )
  }
  const leaf =
    "M10 186C-4 120 62 34 226 26C232 52 228 80 220 98L206 96L212 114C204 128 194 142 184 152L170 146L174 162C128 206 60 222 10 186Z"
  return print({
    title: "Khô cá trên lá chuối",
    disc: "river",
    ground: false,
    parts: [
      object(leaf, "leaf"),
      line("M10 186C70 160 160 90 226 26", 2.75),
      line("M60 92L76 152M100 58L116 124M150 38L160 88M56 186L50 166", 2),
      one(116, 96, -14, 0.92),
      one(128, 160, -14, 0.84),
    ],
  })
}

export const trays = { dried, ricepaper, fish }
