import { at, body, circle, ellipse, line, object, plain, print, tint } from "./press.mjs"

function coconut() {
  const frond = []
  const stem = [
    [30, 82],
    [50, 48],
    [86, 34],
    [128, 42],
  ]
  const bez = (t) =>
    [0, 1].map(
      (i) =>
        (1 - t) ** 3 * stem[0][i] +
        3 * t * (1 - t) ** 2 * stem[1][i] +
        3 * t * t * (1 - t) * stem[2][i] +
        t ** 3 * stem[3][i],
    )
  for (let i = 0; i < 7; i++) {
    const [x, y] = bez(0.1 + i * 0.14)
    frond.push(at("M0 0C7 10 8 24 2 38C-8 26 -9 12 -6 2Z", x, y, 24 - i * 9, 0.95))
  }
  const leaves = frond.join("")
  const nut = "M150 52C194 50 222 80 220 122C218 164 192 196 156 196C118 196 92 166 92 124C92 84 114 54 150 52Z"
  return print({
    title: "Trái dừa và nửa trái dừa sáp",
    disc: "straw",
    parts: [
      body(leaves),
      tint(leaves, "leaf", 3, 2),
      line(leaves, 2.25),
      line("M30 82C50 48 86 34 128 42"),
      object(nut, "leaf"),
      line("M150 52C140 66 138 80 140 92M150 52C162 64 168 76 170 90M150 52C136 56 122 66 114 80", 2.25),
      line("M204 112C206 128 204 142 198 154", 2.5),
      object(circle(84, 146, 61), "leaf"),
      plain(circle(84, 146, 49)),
      tint(circle(84, 146, 44), "straw", 0, 0),
      plain(circle(84, 146, 38)),
      tint(circle(84, 146, 24), "straw", 2, 2),
      line("M62 146C62 132 72 122 86 122M104 156C100 164 92 169 82 168", 2.5),
      line("M84 90l1 -4M124 108l3 -3M140 148h4M124 186l3 3M84 202l0 3M44 186l-3 3M28 146h-4M44 108l-3 -3", 2.25),
    ],
  })
}

function lotus() {
  const cone = "M60 84C64 124 82 156 104 172H128C150 156 168 124 172 84Z"
  const top = ellipse(116, 82, 58, 26)
  const holes = [
    [80, 82],
    [98, 70],
    [120, 66],
    [142, 72],
    [154, 84],
    [134, 94],
    [112, 84],
    [96, 96],
    [116, 100],
  ]
  const seeds = holes.map(([x, y]) => ellipse(x, y, 8, 5.5)).join("")
  const slice = circle(190, 168, 37)
  const pores = [0, 1, 2, 3, 4, 5, 6].map((i) => {
    const a = (i / 7) * Math.PI * 2
    return circle(+(190 + Math.cos(a) * 20).toFixed(1), +(168 + Math.sin(a) * 20).toFixed(1), 6)
  })
  const loose = ellipse(40, 196, 15, 10) + ellipse(74, 198, 13, 9)
  return print({
    title: "Gương sen, hạt sen và củ sen",
    disc: "leaf",
    parts: [
      line("M116 172C118 186 112 196 116 207", 5),
      object(cone, "leaf"),
      line("M84 122C88 134 94 144 102 152M148 120C144 134 138 144 130 152M116 126V158", 2.25),
      object(top, "leaf"),
      body(seeds),
      tint(seeds, "lotus", 2, 1),
      line(seeds, 2.5),
      object(slice, "lotus"),
      plain(pores.join("") + circle(190, 168, 5)),
      object(loose, "lotus", 3, 2),
      line("M52 194l4 1M85 196l3 1", 3),
    ],
  })
}

function poultry() {
  const hen =
    "M40 92C36 100 30 104 26 112C32 116 38 116 42 116C46 152 70 184 110 184C156 184 188 152 206 88C188 90 172 96 160 112C146 124 118 124 106 104C100 82 92 62 70 62C52 62 42 76 40 92Z"
  const comb = "M48 70C44 56 54 48 60 58C64 44 76 46 76 58C84 50 92 58 86 70C76 60 58 60 48 70Z"
  const wing = "M96 136C104 116 132 118 156 124C156 148 138 162 120 160C104 158 94 150 96 136Z"
  const egg = (x, y, r) =>
    at("M0 -22C12 -22 20 -4 20 6C20 16 12 22 0 22C-12 22 -20 16 -20 6C-20 -4 -12 -22 0 -22Z", x, y, r)
  return print({
    title: "Gà mái và trứng",
    disc: "straw",
    parts: [
      line("M100 182V206M126 182V206M88 207L100 200L110 207M114 207L126 200L136 207", 3),
      object(comb, "clay", 3, 2),
      object("M40 110C34 118 34 130 42 132C50 132 52 122 48 112Z", "clay", 2, 2),
      object(hen, "straw"),
      line("M58 84l.2 0", 5.5),
      line("M40 92C46 96 48 106 42 116", 2.5),
      object(wing, "clay", 3, 2),
      line("M112 136C122 138 132 138 140 134M114 148C122 150 130 150 136 146", 2.25),
      line("M172 118C180 110 188 106 194 104M166 138C174 128 182 122 188 120M74 140C76 148 80 154 86 160", 2.25),
      object(egg(180, 185, 8) + egg(212, 187, -8), "clay", 3, 2),
    ],
  })
}

export const garden = { coconut, lotus, poultry }
