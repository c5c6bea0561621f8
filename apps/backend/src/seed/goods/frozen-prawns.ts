import { FROZEN, type GoodsKind, label, pack, SHELLFISH } from "./kind"

const PRAWNS = label(["Tôm.", "Prawns."], 540, FROZEN, SHELLFISH)

export const FROZEN_PRAWNS: GoodsKind[] = [
  {
    matches: /^tom the tam bot dua/,
    packs: [pack("hộp 500 g", "500 g box", 500, 700, 215)],
    words: [
      [
        "Tôm thẻ lột vỏ chừa đuôi, áo vụn dừa. Thả thẳng từ ngăn đông vào chảo dầu, ba phút là vàng.",
        "Peeled white-leg prawns, tails on, in shredded coconut. From freezer to hot oil; golden in three minutes.",
      ],
    ],
    label: label(["Tôm thẻ, vụn dừa, bột mì.", "White-leg prawns, coconut, wheat flour."], 540, FROZEN, [
      "Có tôm và bột mì.",
      "Contains prawns and wheat.",
    ]),
  },
  {
    matches: /^tom su nguyen con luoc/,
    packs: [pack("hộp 1 kg", "1 kg box", 1000, 1300, 465)],
    words: [
      [
        "Tôm sú nguyên con hấp chín rồi cấp đông, đỏ đều. Rã trong ngăn mát là dọn được.",
        "Whole tiger prawns cooked, then frozen, evenly red. Thaw in the fridge and serve.",
      ],
    ],
    label: PRAWNS,
  },
  {
    matches: /^tom su nguyen con/,
    packs: [pack("hộp 1 kg", "1 kg box", 1000, 1300, 440)],
    words: [
      [
        "Tôm sú sống cấp đông nguyên con, vỏ sáng, thịt chắc. Nướng muối ớt hay hấp nước dừa.",
        "Raw tiger prawns frozen whole: bright shells, firm meat. Grill with chilli salt or steam in coconut water.",
      ],
    ],
    label: PRAWNS,
  },
  {
    matches: /^tom the nguyen con/,
    packs: [pack("hộp 1 kg", "1 kg box", 1000, 1300, 295)],
    words: [
      [
        "Tôm thẻ hấp sẵn, cấp đông rời từng con, cần bao nhiêu lấy bấy nhiêu.",
        "Cooked white-leg prawns frozen one by one: take as many as you need.",
      ],
    ],
    label: PRAWNS,
  },
]
