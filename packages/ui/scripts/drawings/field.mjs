import { at, body, circle, line, object, plain, print, specks, tint } from "./press.mjs"

function mushroom() {
  const club = "M-5 52C-8 30 -9 10 -8 -30C-7 -50 7 -50 8 -30C9 10 8 30 5 52Z"
  const clubs = [
    [172, 150, -6, 1],
    [192, 158, 6, 0.9],
    [212, 166, 14, 0.76],
  ]
  const shapes = clubs.map(([x, y, r, s]) => at(club, x, y, r, s)).join("")
  const tops = clubs.map(([x, y, r, s]) => at("M-3 -30L-3 -28M3 -22L3 -20M-3 -12L-3 -10", x, y, r, s)).join("")
  return print({
    title: "Nấm và đông trùng hạ thảo",
    disc: "straw",
    parts: [
      body(shapes),
      tint(shapes, "straw", 3, 2),
      line(shapes, 2.75),
      line(tops, 2.5),
      plain("M82 110C88 140 86 180 78 207H132C124 180 122 140 128 110Z"),
      tint("M110 112C112 146 114 180 122 207H132C124 180 122 140 128 110Z", "straw", 2, 1),
      line("M82 110C88 140 86 180 78 207H132C124 180 122 140 128 110M98 140V168M108 176V190", 2.5),
      line("M82 110C88 140 86 180 78 207M132 207C124 180 122 140 128 110"),
      object(
        "M24 108C22 66 60 40 105 40C150 40 188 66 186 108C186 120 174 122 164 120C126 112 84 112 46 120C36 122 24 120 24 108Z",
        "clay",
      ),
      line("M40 92C46 72 62 60 80 56", 2.5),
      line(
        specks([
          [96, 70],
          [124, 62],
          [148, 78],
          [112, 90],
          [76, 94],
          [164, 100],
          [138, 98],
        ]),
        2.5,
      ),
      plain("M34 176C36 188 36 198 32 207H56C52 198 52 188 54 176Z"),
      object(
        "M14 174C14 152 28 142 44 142C60 142 74 152 74 174C74 180 68 181 62 179C50 176 38 176 26 179C20 181 14 180 14 174Z",
        "clay",
      ),
    ],
  })
}

function nuts() {
  const cashew = "M-36 -8C-34 -32 -8 -44 14 -36C38 -28 46 -2 36 16C30 28 14 28 10 16C6 4 0 0 -8 6C-20 14 -38 10 -36 -8Z"
  const peanut =
    "M0 0C-8 -14 8 -24 20 -17C28 -12 34 -12 42 -17C56 -24 70 -10 62 4C54 18 42 16 34 10C28 6 24 8 18 11C10 14 4 8 0 0Z"
  const whole = "M104 44L112 54C142 58 160 82 158 110C156 142 132 162 104 162C72 162 50 138 50 108C50 80 70 58 96 54Z"
  return print({
    title: "Mắc ca, hạt điều và đậu phộng",
    disc: "straw",
    parts: [
      object(whole, "clay"),
      line("M104 66C98 80 96 94 98 108", 2.25),
      line(
        specks([
          [74, 84],
          [124, 72],
          [138, 96],
          [120, 106],
          [68, 110],
          [84, 70],
        ]),
        2.5,
      ),
      object(circle(72, 161, 46), "clay"),
      plain(circle(72, 161, 36)),
      object(circle(72, 161, 28), "straw", 3, 2),
      line("M54 160C54 150 62 143 72 143M84 174C80 178 76 179 72 179", 2.25),
      object(at(cashew, 186, 128, 22, 0.98), "straw"),
      line(at("M-24 -10C-22 -22 -8 -30 6 -28", 186, 128, 22, 0.98), 2.25),
      object(at(peanut, 134, 192, -8, 1.2), "straw", 3, 2),
      line(at("M14 -8L18 -6M26 -2L30 0M44 -8L50 -6M46 4L50 2", 134, 192, -8, 1.2), 2.25),
    ],
  })
}

function bamboo() {
  const shoot = "M52 207C44 156 66 88 104 30C142 88 160 156 152 207Z"
  const sheaths = [
    ["M60 134C76 128 92 112 98 84C112 110 130 124 147 130C154 158 157 188 152 207H52C48 182 52 156 60 134Z", "leaf"],
    [
      "M52 172C80 170 106 156 122 126C128 146 140 160 155 166C156 182 155 196 152 207H52C49 196 50 184 52 172Z",
      "straw",
    ],
    ["M51 198C66 194 80 180 86 160C102 182 126 194 154 196L152 207H52Z", "leaf"],
  ]
  const half = "M166 207C164 176 174 146 194 118C214 146 226 176 224 207Z"
  const meat = "M179 207C178 182 183 160 194 142C206 160 212 182 211 207Z"
  return print({
    title: "Măng tre",
    disc: "leaf",
    parts: [
      object(shoot, "straw"),
      ...sheaths.map(([d, colour]) => object(d, colour, 3, 2)),
      line(
        "M104 50V74M92 66L84 96M114 66L122 94M98 108V130M82 128L74 148M112 122L116 134M120 150V172M104 166L96 178M134 164L138 180M70 182L62 198M86 182V198M100 192L108 200",
        2.25,
      ),
      plain(half),
      tint(meat, "straw", 2, 1),
      line(`${meat}M186 164H203M181 180H209M180 195H211`, 2.5),
    ],
  })
}

export const field = { mushroom, nuts, bamboo }
