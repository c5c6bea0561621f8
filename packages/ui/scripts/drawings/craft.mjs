import { at, body, circle, line, object, plain, print, tint } from "./press.mjs"

function guitar() {
  const put = (d) => at(d, 92, 143, 36, 0.92)
  const hole = (r) => circle(103.4, 127.4, r)
  const box =
    "M-18 -62C-40 -60 -46 -36 -36 -22C-30 -12 -34 -8 -42 0C-60 18 -52 66 0 66C52 66 60 18 42 0C34 -8 30 -12 36 -22C46 -36 40 -60 18 -62C8 -63 -8 -63 -18 -62Z"
  return print({
    title: "Đàn ghi-ta",
    disc: "straw",
    parts: [
      object(put(box), "clay"),
      line(put("M-30 -46C-34 -38 -30 -30 -26 -24M-42 24C-42 42 -30 54 -14 58"), 2.25),
      object(put("M-9 -132L9 -132L9 -34L-9 -34Z"), "straw"),
      object(put("M-13 -160L13 -160L10 -132L-10 -132Z"), "clay"),
      line(put("M-13 -156L-20 -156M-12 -144L-19 -144M13 -156L20 -156M12 -144L19 -144"), 4),
      line(put("M-9 -116L9 -116M-9 -100L9 -100M-9 -84L9 -84M-9 -68L9 -68M-9 -52L9 -52"), 2.25),
      plain(hole(16)),
      tint(hole(10), "straw", 2, 2),
      object(put("M-20 30L20 30L20 40L-20 40Z"), "straw", 3, 2),
      line(put("M-4 -132L-4 32M4 -132L4 32"), 1.75),
    ],
  })
}

function sandals() {
  const sole =
    "M-34 -12C-36 -48 -22 -80 4 -80C30 -80 38 -50 34 -16C32 6 34 22 32 46C30 72 20 84 2 84C-18 84 -26 70 -28 46C-30 24 -32 10 -34 -12Z"
  const foot =
    "M-25 -12C-27 -44 -16 -70 4 -70C24 -70 29 -46 25 -16C23 6 25 22 23 44C22 64 15 74 2 74C-12 74 -18 64 -19 44C-20 24 -23 10 -25 -12Z"
  const strap = "M-42 -36C-20 -58 22 -60 42 -40C44 -26 44 -12 42 2C22 -18 -20 -16 -40 6C-44 -6 -44 -22 -42 -36Z"
  const scales = "M-28 -26L-16 -34L-4 -28L-14 -19ZM-4 -28L8 -37L20 -30L8 -21ZM20 -30L32 -32"
  const one = (x, y, turn) => {
    const put = (d) => at(d, x, y, turn, 0.98)
    return [
      object(put(sole), "clay"),
      line(put(foot), 2.25),
      line(put("M-12 50L14 50M-10 59L12 59"), 2),
      object(put(strap), "straw"),
      line(put(scales), 2.25),
    ].join("")
  }
  return print({ title: "Đôi dép da", disc: "clay", ground: false, parts: [one(76, 128, -9), one(164, 122, 11)] })
}

function leather() {
  const wallet = "M30 132H146Q156 132 156 142V197Q156 207 146 207H30Q20 207 20 197V142Q20 132 30 132Z"
  const flap = "M26 132C24 118 28 110 40 110H136C148 110 156 116 156 132V160H26Z"
  const scales = []
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < 6; i++) scales.push(`M${34 + i * 18 + row * 9} ${124 + row * 18}q7 8 14 0`)
  return print({
    title: "Thắt lưng và ví da",
    disc: "clay",
    parts: [
      object(circle(152, 100, 62), "clay"),
      plain(circle(152, 100, 46)),
      tint(circle(152, 100, 44), "clay", 2, 2),
      line(circle(152, 100, 46)),
      body(circle(152, 100, 30)),
      line(circle(152, 100, 30)),
      object("M152 38H196V54H152Z", "clay"),
      plain("M188 30H220V62H188Z"),
      tint("M196 38H212V54H196Z", "straw", 1, 1),
      line("M188 30H220V62H188ZM196 38H212V54H196ZM190 46H206", 2.75),
      line("M162 46l.2 0M172 46l.2 0M182 46l.2 0", 3.5),
      object(wallet, "straw"),
      line("M28 196H148", 2),
      object(flap, "straw"),
      line(scales.join(""), 2.25),
      object(circle(91, 166, 7), "clay", 1, 1),
    ],
  })
}

function chopsticks() {
  const stick = "M-5 -50L5 -50L3 66L-3 66Z"
  const sticks = [
    [60, 84, -17],
    [84, 72, -8],
    [104, 66, 0],
    [126, 74, 8],
    [148, 82, 16],
  ]
    .map(([x, y, r]) => at(stick, x, y, r))
    .join("")
  const tips = [
    [60, 84, -17],
    [84, 72, -8],
    [104, 66, 0],
    [126, 74, 8],
    [148, 82, 16],
  ]
    .map(([x, y, r]) => at("M-5 -50L5 -50L4.6 -30L-4.6 -30Z", x, y, r))
    .join("")
  const tube = "M60 112H148V200Q148 207 141 207H67Q60 207 60 200Z"
  const pair = "M154 188L226 172L227 179L156 194ZM162 200L230 193L230 200L162 206Z"
  return print({
    title: "Ống đũa",
    disc: "leaf",
    centre: [112, 106, 86],
    parts: [
      object(sticks, "clay", 3, 2),
      tint(tips, "leaf", 3, 2),
      line(tips, 2.5),
      object(tube, "leaf"),
      plain("M56 104H152Q158 104 158 111Q158 118 152 118H56Q50 118 50 111Q50 104 56 104Z"),
      tint("M56 104H152Q158 104 158 111Q158 118 152 118H56Q50 118 50 111Q50 104 56 104Z", "leaf"),
      line("M56 104H152Q158 104 158 111Q158 118 152 118H56Q50 118 50 111Q50 104 56 104Z"),
      line("M60 168C80 174 128 174 148 168M60 176C80 182 128 182 148 176", 2.5),
      line("M74 130V152M86 130V140M134 132V156", 2.25),
      object(pair, "clay", 3, 2),
    ],
  })
}

function mat() {
  const flat = "M62 150H206L228 207H40Z"
  const roll = "M50 96H190C206 96 214 110 214 124C214 140 204 152 190 152H50C34 152 26 140 26 124C26 110 34 96 50 96Z"
  const fringe = []
  for (let x = 46; x <= 224; x += 11) fringe.push(`M${x} 208l${((x - 134) / 40).toFixed(1)} 9`)
  const weave = []
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 8; i++)
      weave.push(`M${70 - row * 7 + i * (19 + row * 1.4) + (row % 2) * 8} ${164 + row * 15}l5 5l5 -5`)
  const grain = []
  for (let i = 0; i < 7; i++)
    grain.push(`M${88 + i * 17} ${108 + (i % 2) * 4}l5 5l5 -5M${84 + i * 17} ${130 + (i % 2) * 4}l5 5l5 -5`)
  return print({
    title: "Thảm xơ dừa cuộn",
    disc: "straw",
    ground: false,
    parts: [
      line(fringe.join(""), 2.5),
      object(flat, "clay"),
      line("M58 160H210M46 198H222", 2.25),
      line(weave.join(""), 2.25),
      object(roll, "clay"),
      line(grain.join(""), 2.25),
      plain(circle(52, 124, 28)),
      tint(circle(52, 124, 28), "straw", 3, 2),
      line(circle(52, 124, 28)),
      line("M52 124C56 118 64 122 62 130C59 139 44 139 41 127C38 113 54 105 65 112C75 119 74 133 68 140", 2.5),
      object("M150 92H166V156H150Z", "straw", 3, 2),
    ],
  })
}

export const craft = { guitar, sandals, leather, chopsticks, mat }
