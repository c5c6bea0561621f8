import { LEAF, RIB } from "./leaf.mjs"
import { at, body, circle, ellipse, line, object, plain, print, tint } from "./press.mjs"

function oil() {
  const jug =
    "M88 96C88 118 46 136 46 172C46 196 62 207 84 207H132C154 207 170 196 170 172C170 136 128 118 128 96V62H88Z"
  const full = "M52 154C46 160 46 168 46 172C46 196 62 207 84 207H132C154 207 170 196 170 172C170 166 168 160 164 154Z"
  const grip = "M128 74C176 62 196 108 160 142L152 132C176 108 162 80 128 88Z"
  const drop =
    "M206 128C216 144 222 152 222 162C222 172 215 179 206 179C197 179 190 172 190 162C190 152 196 144 206 128Z"
  return print({
    title: "Bình dầu và giọt dầu",
    disc: "leaf",
    parts: [
      object(grip, "leaf"),
      body(jug),
      tint(full, "straw"),
      line(jug),
      line("M50 154H166", 2.5),
      line("M64 172C64 184 72 192 82 194M90 70H126", 2.5),
      object("M84 44H132V62H84Z", "leaf"),
      object(circle(108, 32, 12), "leaf"),
      object(drop, "straw"),
      line("M199 162C199 167 202 170 206 171", 2.25),
      object(at(LEAF, 186, 204, -14), "leaf"),
      line(at(RIB, 186, 204, -14), 2.25),
    ],
  })
}

function spirit() {
  const gourd =
    "M90 66C76 70 66 82 68 96C70 108 80 114 80 122C52 130 34 150 36 174C38 194 54 207 76 207H124C146 207 162 194 164 174C166 150 148 130 120 122C120 114 130 108 132 96C134 82 124 70 110 66Z"
  return print({
    title: "Bầu rượu và chén",
    disc: "river",
    parts: [
      object(gourd, "clay"),
      plain("M90 50H110V66H90Z"),
      object("M84 32H116L112 52H88Z", "river"),
      object("M72 116H128Q134 116 134 122Q134 128 128 128H72Q66 128 66 122Q66 116 72 116Z", "river"),
      line("M80 117l6 10M94 117l6 10M108 117l6 10M122 117l5 8", 2.25),
      line("M132 124C148 126 152 136 148 150M148 150l-6 16M148 150l0 18M148 150l6 16", 2.5),
      line("M52 168C52 182 58 192 68 196M80 92C80 100 84 104 88 108", 2.5),
      object("M172 170H224L216 207H180Z", "river"),
      plain(ellipse(198, 170, 26, 7)),
      line("M186 171C192 173 204 173 210 171", 2.25),
    ],
  })
}

function herbal() {
  const mug = "M44 116H148V176C148 196 136 207 118 207H74C56 207 44 196 44 176Z"
  const drink = "M44 140H148V176C148 196 136 207 118 207H74C56 207 44 196 44 176Z"
  const grip = "M148 132C188 126 190 186 146 184L147 173C172 174 172 140 148 144Z"
  const leaves = [
    [150, 104, -150],
    [154, 98, -14],
    [164, 78, -160],
    [168, 72, -24],
    [180, 56, -168],
    [184, 52, -34],
    [192, 42, -86],
  ]
  const sprig = leaves.map(([x, y, r]) => at(LEAF, x, y, r, 0.86)).join("")
  const ribs = leaves.map(([x, y, r]) => at(RIB, x, y, r, 0.8)).join("")
  return print({
    title: "Cốc trà thảo mộc và nhành lá",
    disc: "straw",
    parts: [
      line("M138 134C146 104 166 66 192 42"),
      body(sprig),
      tint(sprig, "leaf", 3, 2),
      line(sprig, 2.75),
      line(ribs, 2),
      object(grip, "leaf"),
      body(mug),
      tint(drink, "straw"),
      line(mug),
      line("M44 140C62 147 76 133 96 140C114 147 130 134 148 140", 2.5),
      line("M58 156V176M58 186V187", 2.5),
      line("M84 116C84 134 88 146 86 158", 2),
      object("M76 158H98V182H76Z", "leaf", 3, 2),
      line("M72 98C64 88 80 80 72 68M100 98C92 88 108 80 100 68", 2.5),
    ],
  })
}

export const bottles = { oil, spirit, herbal }
