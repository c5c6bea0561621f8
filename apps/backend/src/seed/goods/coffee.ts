import { DRY, type GoodsKind, label, pack } from "./kind"

export const COFFEE: GoodsKind[] = [
  {
    matches: /^ca phe/,
    packs: [
      pack("gói 250 g, hạt rang", "250 g, roasted beans", 250, 300, 110),
      pack("gói 500 g, hạt rang", "500 g, roasted beans", 500, 570, 210),
    ],
    words: [
      [
        "Arabica vùng cao rang vừa, thơm hoa và mật mía, chua sáng. Pha phin hay ủ lạnh đều được.",
        "Highland arabica, medium roast: flowers, cane syrup and bright acidity. For the phin or cold brew.",
      ],
    ],
    label: label(["Cà phê arabica 100 %.", "100 % arabica coffee."], 365, DRY),
  },
  {
    matches: /coffee hoa tan/,
    packs: [pack("hộp 15 gói", "box of 15 sachets", 240, 320, 125)],
    words: [
      [
        "Cà phê hòa tan phối bột nấm linh chi, đắng dịu, hậu hơi ngọt mùi gỗ.",
        "Instant coffee with lingzhi powder: softly bitter with a woody sweetness.",
      ],
    ],
    label: label(["Cà phê, bột nấm linh chi, đường.", "Coffee, lingzhi mushroom powder, sugar."], 540, DRY),
  },
  {
    matches: /coffee honey/,
    packs: [pack("gói 250 g, hạt rang", "250 g, roasted beans", 250, 300, 145)],
    words: [
      [
        "Sơ chế honey: phơi còn lớp nhớt nên vị ngọt dày, thơm mơ chín và mật.",
        "Honey process: dried with the mucilage on, so the cup is thick, with apricot and honey.",
      ],
    ],
    label: label(["Cà phê 100 %.", "100 % coffee."], 365, DRY),
  },
  {
    matches: /coffee natural/,
    packs: [pack("gói 250 g, hạt rang", "250 g, roasted beans", 250, 300, 139)],
    words: [
      [
        "Sơ chế natural: phơi nguyên trái, thơm trái chín và ca cao, chua dịu.",
        "Natural process: dried in the cherry, with ripe fruit, cocoa and mild acidity.",
      ],
    ],
    label: label(["Cà phê 100 %.", "100 % coffee."], 365, DRY),
  },
  {
    matches: /^bot ca cao/,
    packs: [pack("hũ 250 g", "250 g jar", 250, 340, 95), pack("túi 500 g", "500 g bag", 500, 560, 175)],
    words: [
      [
        "Bột ca cao không đường, nâu đỏ, đắng thơm. Pha sữa nóng, nướng bánh, trộn với mật hoa dừa.",
        "Unsweetened cocoa, red-brown and fragrant. For hot milk, baking, or stirring into coconut nectar.",
      ],
    ],
    label: label(["Bột ca cao 100 %.", "100 % cocoa powder."], 540, DRY),
  },
]
