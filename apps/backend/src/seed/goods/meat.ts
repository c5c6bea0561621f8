import { CHILLED, FROZEN, type GoodsKind, label, pack } from "./kind"

export const MEAT: GoodsKind[] = [
  {
    matches: /^ga doi/,
    packs: [pack("con 1,5 kg, làm sạch", "1.5 kg bird, dressed", 1500, 1800, 245)],
    words: [
      [
        "Gà thả vườn đồi, da vàng mỏng, thịt săn. Luộc chấm muối lá chanh hoặc rang gừng.",
        "Free-running hill chicken: thin yellow skin, firm meat. Poach it with lime-leaf salt, or fry with ginger.",
      ],
    ],
    label: label(["Thịt gà.", "Chicken."], 90, FROZEN),
  },
  {
    matches: /^gio bot/,
    packs: [pack("cây 500 g", "500 g roll", 500, 580, 85)],
    words: [
      [
        "Giò quết tay, gói lá chuối, dẻo và thơm tiêu. Cắt khoanh chấm mắm tỏi.",
        "Hand-pounded pork roll in banana leaf, springy and peppery. Slice and dip in garlic fish sauce.",
      ],
    ],
    label: label(["Thịt heo, bột, nước mắm, tiêu.", "Pork, starch, fish sauce, pepper."], 10, CHILLED, [
      "Có cá (nước mắm).",
      "Contains fish (fish sauce).",
    ]),
  },
  {
    matches: /^nem chua/,
    packs: [pack("chục 10 chiếc", "10 pieces", 400, 480, 75)],
    words: [
      [
        "Nem gói lá, chua dịu, giòn sần sật bì, thoảng mùi quế. Để ba ngày là vừa ăn.",
        "Leaf-wrapped fermented pork, gently sour, crunchy with rind, a breath of cinnamon. Ready on the third day.",
      ],
    ],
    label: label(
      ["Thịt heo, bì, thính, tỏi, ớt, quế.", "Pork, rind, roasted rice, garlic, chilli, cinnamon."],
      20,
      CHILLED,
    ),
  },
  {
    matches: /^lap xuong/,
    packs: [pack("gói 500 g", "500 g bag", 500, 570, 155), pack("gói 1 kg", "1 kg bag", 1000, 1100, 300)],
    words: [
      [
        "Lạp xưởng tươi nhồi ruột, nạc nhiều hơn mỡ, thơm rượu mai quế lộ. Chiên bằng chút nước cho chín đều.",
        "Fresh sausage with more lean than fat and a little rose wine. Start it in water, finish it in its own fat.",
      ],
      [
        "Lạp xưởng phơi nắng, dây nào dây nấy đỏ hồng. Hấp trên mặt nồi cơm là cả nhà ngửi thấy.",
        "Sun-dried links, rosy and even. Steam them on the rice and the whole house knows.",
      ],
    ],
    label: label(["Thịt heo, mỡ, đường, muối, rượu, tiêu.", "Pork, fat, sugar, salt, rice wine, pepper."], 60, CHILLED),
  },
]
