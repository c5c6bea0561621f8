import { LEAF, RIB } from "./leaf.mjs"
import { at, body, circle, ellipse, line, object, plain, print, specks, tint } from "./press.mjs"

function crock() {
  const jar = "M74 82C48 96 36 124 38 154C40 182 54 200 72 207H140C158 200 172 182 174 154C176 124 164 96 138 82Z"
  const glaze =
    "M74 82C52 94 40 116 38 140C46 152 56 152 60 140C64 130 74 130 78 144C82 160 96 160 100 144C103 132 114 132 117 142C121 154 132 154 136 142C140 132 152 130 156 140C160 150 168 150 174 142C170 116 158 94 138 82Z"
  const cloth =
    "M70 58C66 44 74 36 88 36H124C138 36 146 44 142 58L158 88C150 96 142 84 132 92C124 98 116 86 106 92C96 98 88 86 80 92C70 98 62 84 54 88Z"
  return print({
    title: "Hũ sành đựng mắm",
    disc: "straw",
    parts: [
      body(jar),
      tint(jar, "straw"),
      tint(glaze, "clay"),
      line(jar),
      line(
        "M38 140C46 152 56 152 60 140C64 130 74 130 78 144C82 160 96 160 100 144C103 132 114 132 117 142C121 154 132 154 136 142C140 132 152 130 156 140C160 150 168 150 174 142",
        2.5,
      ),
      object(cloth, "straw"),
      line("M70 57H142M70 64H142", 2.75),
      line(
        "M106 60C98 50 90 56 96 62C100 64 104 62 106 60C114 50 122 56 116 62C112 64 108 62 106 60M106 60l-8 16M106 60l10 15",
        2.5,
      ),
      line("M78 68L70 80M128 68L136 82M86 68L82 78", 2.25),
      object("M166 184C172 164 216 164 222 184Z", "clay"),
      plain("M160 184H228C226 199 214 207 194 207C174 207 162 199 160 184Z"),
      line("M168 192C182 197 206 197 220 192", 2.25),
      line(
        specks([
          [182, 178],
          [196, 174],
          [206, 180],
        ]),
        2.25,
      ),
    ],
  })
}

function honey() {
  const hex = (x, y) => {
    const p = [0, 1, 2, 3, 4, 5].map((i) => {
      const a = ((i * 60 + 30) * Math.PI) / 180
      return `${(x + Math.cos(a) * 22).toFixed(1)} ${(y + Math.sin(a) * 22).toFixed(1)}`
    })
    return `M${p.join("L")}Z`
  }
  const cells = [
    [148, 50],
    [186, 50],
    [129, 83],
    [167, 83],
    [205, 83],
    [186, 116],
    [148, 116],
  ]
  const comb = cells.map(([x, y]) => hex(x, y)).join("")
  const full = [
    [186, 50],
    [167, 83],
    [186, 116],
    [129, 83],
  ]
    .map(([x, y]) => hex(x, y))
    .join("")
  const jar = "M48 122C38 132 34 144 34 158V184Q34 207 57 207H133Q156 207 156 184V158C156 144 152 132 142 122Z"
  const level = "M36 150H154V184Q154 205 133 205H57Q36 205 36 184Z"
  return print({
    title: "Hũ mật ong và tảng ong",
    disc: "straw",
    parts: [
      body(comb),
      tint(full, "straw", 3, 2),
      line(comb),
      line("M186 138V166"),
      object(
        "M186 166C193 178 197 182 197 189C197 196 192 200 186 200C180 200 175 196 175 189C175 182 179 178 186 166Z",
        "straw",
        3,
        2,
      ),
      body(jar),
      tint(level, "straw"),
      line(jar),
      object("M44 98H146V122H44Z", "clay"),
      line("M58 98V122M74 98V122M90 98V122M106 98V122M122 98V122M135 98V122", 2.25),
      line("M36 150C52 158 64 142 80 150C96 158 108 142 124 150C136 156 146 150 154 148", 2.5),
      line("M48 164V182M48 192V193", 2.5),
    ],
  })
}

function balm() {
  const jar = "M44 128C34 138 30 150 30 164V182Q30 207 55 207H119Q144 207 144 182V164C144 150 140 138 130 128Z"
  const root =
    "M176 92C192 88 206 98 204 114C202 128 206 140 214 152C222 166 228 182 224 200C216 192 212 180 204 172C204 186 202 198 194 207C190 194 190 182 186 172C178 182 172 194 160 202C158 186 166 172 170 158C176 142 166 132 162 118C158 104 164 94 176 92Z"
  const leaves = [at(LEAF, 182, 66, -96, 0.95), at(LEAF, 182, 70, -150, 1), at(LEAF, 184, 70, -36, 1)].join("")
  return print({
    title: "Rễ thuốc và hũ cao",
    disc: "straw",
    parts: [
      line("M182 94C184 84 184 78 182 66"),
      body(leaves),
      tint(leaves, "clay", 3, 2),
      line(leaves, 2.75),
      line(at(RIB, 182, 66, -96, 0.9) + at(RIB, 182, 70, -150) + at(RIB, 184, 70, -36), 2),
      object(root, "straw"),
      line(
        "M168 112C174 116 180 116 184 114M190 132C194 134 198 134 200 132M172 142C178 146 184 146 188 144M180 102l.2 0M196 156l2 6",
        2.25,
      ),
      object(jar, "clay"),
      body("M34 152H140V186H34Z"),
      tint("M34 152H140V186H34Z", "straw", 2, 2),
      line("M31 152H143M31 186H143", 2.75),
      line("M50 169h6M66 169h22M98 169h8M116 169h6", 2.5),
      object("M38 108H136Q142 108 142 118Q142 128 136 128H38Q32 128 32 118Q32 108 38 108Z", "clay"),
      object("M56 108C58 92 72 86 87 86C102 86 116 92 118 108Z", "straw"),
      object(circle(87, 78, 9), "clay", 3, 2),
    ],
  })
}

function birdnest() {
  const outer = "M26 116C30 160 66 194 118 194C170 194 206 160 210 116C192 148 44 148 26 116Z"
  const mouth = ellipse(118, 114, 92, 27)
  const strands =
    "M32 132C60 160 120 170 186 152M42 150C80 178 140 178 192 148M58 168C96 188 140 186 176 166M40 140C54 160 72 172 92 182M70 146C84 164 100 176 118 186M112 148C120 166 134 176 150 182M152 144C150 158 140 172 124 184M196 134C190 152 178 166 162 178M92 150C88 162 80 170 68 174M172 142C172 152 168 160 160 168"
  const stray =
    "M28 122L12 116M30 130C22 132 16 130 10 134M208 124L226 120M206 132C214 134 220 132 228 138M44 98L32 90M192 98L204 90M70 92L62 82"
  const inside =
    "M42 112C72 98 166 98 194 112M54 121C90 110 148 110 182 121M80 129C104 122 132 122 156 129M74 100C98 118 120 124 146 130M162 100C140 118 122 124 96 130"
  const swift =
    "M150 48C136 30 112 22 86 24C104 30 118 42 126 56C132 66 142 72 152 72C158 80 168 88 182 92L176 80L190 82C184 74 176 68 168 64C172 48 186 34 210 26C184 20 160 30 150 48Z"
  return print({
    title: "Tổ yến và chim yến",
    disc: "river",
    parts: [
      line(stray, 2.25),
      object("M50 182H188C188 199 164 207 119 207C74 207 50 199 50 182Z", "river"),
      object(outer, "straw"),
      line(strands, 2),
      plain(mouth),
      tint(ellipse(118, 117, 78, 18), "straw", 2, 2),
      line(inside, 2),
      object(at(swift, 0, -8), "river", 3, 2),
    ],
  })
}

export const jars = { crock, honey, balm, birdnest }
