import { at, body, line, object, plain, print, specks, tint } from "./press.mjs"

function salt() {
  const small = "M124 207C140 190 158 164 172 154C178 150 184 150 190 154C202 164 216 190 230 207Z"
  const heap = "M20 207C46 180 74 116 94 92C102 84 110 84 118 92C138 116 160 176 186 207Z"
  const flank = "M112 90C136 112 158 172 184 206H134C142 174 132 120 112 90Z"
  const pole = at("M-5 -104L5 -104L5 56L-5 56Z", 182, 130, 14)
  const board = at("M-34 54L34 54L34 76L-34 76Z", 182, 130, 14)
  return print({
    title: "Đống muối và cái cào",
    disc: "river",
    parts: [
      body(small),
      tint("M182 152C202 164 214 188 228 206H186C194 188 192 166 182 152Z", "river"),
      line(small),
      body(heap),
      tint(flank, "river"),
      line(heap),
      line(
        specks([
          [92, 116],
          [80, 142],
          [104, 138],
          [62, 168],
          [88, 172],
          [112, 166],
          [46, 192],
          [74, 196],
          [104, 192],
          [130, 190],
          [124, 148],
          [142, 172],
          [106, 112],
        ]),
        2.5,
      ),
      object(pole, "straw"),
      object(board, "straw"),
      line(at("M-18 60L-18 60M18 60L18 60M-22 69L-8 69M8 69L24 69", 182, 130, 14), 2.5),
    ],
  })
}

function powder() {
  const heap = "M52 92C60 62 82 46 104 46C126 46 148 62 156 92Z"
  const sack = "M44 100C38 134 34 176 44 200Q47 207 55 207H153Q161 207 164 200C174 176 170 134 164 100Z"
  const roll = "M46 84H162Q172 84 172 94Q172 104 162 104H46Q36 104 36 94Q36 84 46 84Z"
  const handle = at("M-6 -46L6 -46L6 4L-6 4Z", 148, 52, 52)
  const scoop = at("M-21 2L21 2L21 30C21 56 -21 56 -21 30Z", 148, 52, 52)
  const spill = "M170 207C178 188 190 180 200 180C210 180 220 190 228 207Z"
  return print({
    title: "Bao bột và muỗng gỗ",
    disc: "straw",
    parts: [
      plain(heap),
      object(handle, "clay"),
      object(scoop, "clay"),
      line(at("M-12 10L12 10", 148, 52, 52), 2.25),
      line(
        specks([
          [80, 76],
          [96, 62],
          [72, 84],
          [92, 78],
          [140, 84],
        ]),
        2.5,
      ),
      object(sack, "straw"),
      object(roll, "clay"),
      line(
        "M58 122C56 146 56 170 60 190M84 120V136M128 118C130 132 130 146 128 158M148 120C152 146 152 170 148 192",
        2.25,
      ),
      line("M56 94h10M80 94h18M114 94h12M142 94h10", 2.25),
      plain(spill),
      line(
        specks([
          [188, 198],
          [200, 190],
          [210, 199],
        ]),
        2.5,
      ),
    ],
  })
}

function sausage() {
  const link = "M0 -34C14 -34 17 -18 17 0C17 18 14 34 0 34C-14 34 -17 18 -17 0C-17 -18 -14 -34 0 -34Z"
  const cols = [
    [52, 94],
    [98, 108],
    [144, 94],
    [190, 108],
  ]
  const links = cols.flatMap(([x, y]) => [at(link, x, y, 4), at(link, x, y + 74, -4)])
  const twine = cols
    .map(([x, y]) => `M${x} 46V${y - 34}M${x - 5} ${y + 35}h10M${x - 5} ${y + 39}h10M${x} ${y + 108}v7`)
    .join("")
  const fat = cols.flatMap(([x, y], i) => [
    [x - 7, y - 12],
    [x + 4, y + 6],
    [x - 5, y + 18],
    [x + 5, y + 60 + (i % 2) * 4],
    [x - 6, y + 76],
    [x + 3, y + 92],
  ])
  return print({
    title: "Lạp xưởng treo sào",
    disc: "straw",
    centre: [124, 116, 86],
    ground: false,
    parts: [
      object("M16 36H224Q230 36 230 42Q230 48 224 48H16Q10 48 10 42Q10 36 16 36Z", "straw"),
      line("M72 37V47M124 37V47M168 37V47", 2.5),
      line(twine, 2.5),
      body(links.join("")),
      tint(links.join(""), "clay", 3, 2),
      line(links.join("")),
      line(specks(fat, 4, -3), 2.25),
    ],
  })
}

export const kitchen = { salt, powder, sausage }
