import { type GoodsKind, label, pack } from "./kind"

type Both = [string, string]
const WOOD: Both = ["Tránh nắng gắt và ẩm. Lau bằng khăn khô.", "Keep from strong sun and damp. Wipe with a dry cloth."]
const LEATHER: Both = [
  "Để nơi thoáng. Lau khăn mềm, mỗi năm một lần xi dưỡng da.",
  "Keep airy. Wipe with a soft cloth; leather cream once a year.",
]
const CROCODILE: Both = ["Da cá sấu nuôi.", "Farmed crocodile leather."]

export const CRAFTS: GoodsKind[] = [
  {
    matches: /^tham xo dua/,
    packs: [
      pack("tấm 40 × 60 cm", "40 × 60 cm mat", null, 1300, 145),
      pack("tấm 60 × 90 cm", "60 × 90 cm mat", null, 2900, 265),
    ],
    words: [
      [
        "Thảm chùi chân dệt từ xơ dừa, sợi cứng, bám cát tốt. Giũ sạch, phơi nắng là dùng tiếp.",
        "A doormat woven of coconut fibre, stiff enough to take off the sand. Shake it, sun it, use it again.",
      ],
    ],
    label: label(["Xơ dừa.", "Coconut fibre."], null, WOOD),
  },
  {
    matches: /^dan guitar/,
    packs: [pack("cây", "1 guitar", null, 4800, 3200)],
    words: [
      [
        "Guitar khoét phím lõm để nhấn nhá hơi cải lương, vọng cổ; thùng gỗ, lên dây theo lối miền Tây.",
        "A guitar with scooped frets for the bends of cải lương and vọng cổ; wooden body, strung the Delta way.",
      ],
    ],
    label: label(["Gỗ, dây thép.", "Wood, steel strings."], null, WOOD),
  },
  {
    matches: /^dua duoc/,
    packs: [pack("bó 10 đôi", "10 pairs", null, 320, 48)],
    words: [
      [
        "Đũa vót từ gỗ đước Cà Mau, nâu đỏ, chắc tay, không sơn.",
        "Chopsticks whittled of Cà Mau mangrove wood: red-brown, solid, unpainted.",
      ],
    ],
    label: label(["Gỗ đước.", "Mangrove wood."], null, WOOD),
  },
  {
    matches: /^dep nam/,
    packs: [
      pack("đôi, cỡ 40", "1 pair, size 40", null, 900, 1250),
      pack("đôi, cỡ 42", "1 pair, size 42", null, 950, 1250),
    ],
    words: [
      [
        "Dép quai da cá sấu, vảy đều, đế khâu chỉ chịu nước.",
        "Men's sandals with crocodile straps, even scales, soles sewn with waxed thread.",
      ],
    ],
    label: label(CROCODILE, null, LEATHER),
  },
  {
    matches: /^that lung/,
    packs: [pack("sợi 120 cm", "120 cm belt", null, 420, 980)],
    words: [
      [
        "Thắt lưng da cá sấu một mặt, khóa kim, cắt ngắn được.",
        "A crocodile belt with a pin buckle; it can be cut to length.",
      ],
    ],
    label: label(CROCODILE, null, LEATHER),
  },
  {
    matches: /^vi nam/,
    packs: [pack("cái", "1 wallet", null, 280, 890)],
    words: [
      [
        "Ví gập da cá sấu, sáu ngăn thẻ, khâu tay viền.",
        "A folding crocodile wallet with six card slots, hand-stitched at the edge.",
      ],
    ],
    label: label(CROCODILE, null, LEATHER),
  },
]
