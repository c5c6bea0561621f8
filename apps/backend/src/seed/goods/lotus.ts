import { CHILLED, DRY, type GoodsKind, label, pack } from "./kind"

export const LOTUS: GoodsKind[] = [
  {
    matches: /^cu sen/,
    packs: [pack("túi 500 g", "500 g bag", 500, 580, 65)],
    words: [
      [
        "Củ sen cắt lát, trắng giòn, lỗ đều. Hầm xương, xào, hay làm gỏi.",
        "Sliced lotus root, white and crisp. For bone broth, stir-fries and salads.",
      ],
    ],
    label: label(["Củ sen.", "Lotus root."], 30, CHILLED),
  },
  {
    matches: /^hat sen tuoi/,
    packs: [pack("túi 500 g", "500 g bag", 500, 600, 95)],
    words: [
      [
        "Hạt sen tươi bóc vỏ, thông tim, bở và ngọt. Nấu chè hay hầm gà.",
        "Fresh lotus seeds, peeled and cored, mealy and sweet. For sweet soups or chicken.",
      ],
    ],
    label: label(["Hạt sen.", "Lotus seeds."], 10, CHILLED),
  },
  {
    matches: /^hat sen say/,
    packs: [pack("hũ 200 g", "200 g jar", 200, 300, 98)],
    words: [
      [
        "Hạt sen sấy giòn nguyên hạt, bùi, hơi mặn. Ăn với trà chiều.",
        "Whole lotus seeds dried crisp, nutty and lightly salted. With afternoon tea.",
      ],
    ],
    label: label(["Hạt sen, muối.", "Lotus seeds, salt."], 270, DRY),
  },
  {
    matches: /^sen say/,
    packs: [pack("hộp 250 g", "250 g box", 250, 340, 118)],
    words: [
      [
        "Củ sen và hạt sen sấy chung một hộp: lát giòn, hạt bùi, ăn không ngán.",
        "Lotus root and seeds dried together: brittle slices, nutty seeds, hard to put down.",
      ],
    ],
    label: label(["Củ sen, hạt sen, dầu thực vật, muối.", "Lotus root, lotus seeds, vegetable oil, salt."], 270, DRY),
  },
]
