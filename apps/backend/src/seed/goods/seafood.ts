import { DRY, FISH, FROZEN, type GoodsKind, label, pack, SHELLFISH } from "./kind"

const DRIED_FISH = label(["Cá, muối.", "Fish, salt."], 180, DRY, FISH)
export const SEAFOOD: GoodsKind[] = [
  {
    matches: /^kho ca sac ran/,
    packs: [pack("gói 500 g", "500 g bag", 500, 570, 165), pack("gói 1 kg", "1 kg bag", 1000, 1100, 320)],
    words: [
      [
        "Cá sặc rằn làm sạch, ướp muối vừa, phơi hai nắng. Chiên giòn, trộn gỏi xoài hoặc gỏi sầu đâu.",
        "Gourami cleaned, lightly salted, two days in the sun. Fry crisp; toss with green mango.",
      ],
      [
        "Khô sặc mình dày, mặn dịu, thịt dẻo. Nướng than rồi chấm nước mắm me.",
        "Thick dried gourami, mild and chewy. Grill over coals and dip in tamarind fish sauce.",
      ],
    ],
    label: DRIED_FISH,
  },
  {
    matches: /^kho ca luoi trau/,
    packs: [pack("gói 500 g", "500 g bag", 500, 570, 185)],
    words: [
      [
        "Cá lưỡi trâu nguyên con phơi một nắng, thịt trắng và ngọt. Rã đông, chiên áp chảo vài phút là xong.",
        "Whole tonguesole dried for one day: white, sweet flesh. Thaw and pan-fry for a few minutes.",
      ],
    ],
    label: label(["Cá lưỡi trâu, muối.", "Tonguesole, salt."], 180, FROZEN, FISH),
  },
  {
    matches: /^kho ca loc/,
    packs: [pack("gói 500 g", "500 g bag", 500, 570, 175)],
    words: [
      [
        "Cá lóc xẻ đôi, ướp muối ớt, phơi vừa dẻo. Nướng lên xé tay, thịt từng thớ vàng.",
        "Snakehead split, rubbed with salt and chilli, dried until supple. Grill it and pull it apart by hand.",
      ],
    ],
    label: DRIED_FISH,
  },
  {
    matches: /^kho ca keo/,
    packs: [pack("gói 500 g", "500 g bag", 500, 570, 240)],
    words: [
      [
        "Cá kèo phơi khô, con nhỏ mà béo. Chiên giòn ăn cả xương.",
        "Dried mudskipper-like goby, small and rich; fried crisp, you eat the bones too.",
      ],
    ],
    label: DRIED_FISH,
  },
  {
    matches: /^ca kho boi/,
    packs: [pack("gói 500 g", "500 g bag", 500, 570, 198)],
    words: [
      [
        "Cá bổi đồng, mình to, phơi đủ nắng. Chiên vàng rồi ăn với cơm nóng, dưa leo.",
        "Large field gourami, well sunned. Fry golden and eat with hot rice and cucumber.",
      ],
    ],
    label: DRIED_FISH,
  },
  {
    matches: /^ca com say/,
    packs: [pack("hũ 200 g", "200 g jar", 200, 300, 78)],
    words: [
      [
        "Cá cơm sấy giòn tẩm mè, tỏi và ớt, mở hũ là ăn, không dừng được.",
        "Anchovies dried crisp with sesame, garlic and chilli. Open the jar and there is no stopping.",
      ],
    ],
    label: label(["Cá cơm, mè, tỏi, ớt, đường, muối.", "Anchovies, sesame, garlic, chilli, sugar, salt."], 180, DRY, [
      "Có cá và mè.",
      "Contains fish and sesame.",
    ]),
  },
  {
    matches: /^ghe xay/,
    packs: [pack("hộp 250 g", "250 g tub", 250, 420, 145)],
    words: [
      [
        "Thịt ghẹ gỡ sẵn, xay nhuyễn, cấp đông từng hộp. Nấu bún riêu, canh rau hay làm chả.",
        "Picked crab meat, minced and frozen by the tub: for crab noodle soup, greens or patties.",
      ],
    ],
    label: label(["Thịt ghẹ.", "Crab meat."], 180, FROZEN, SHELLFISH),
  },
  {
    matches: /^tom kho/,
    packs: [pack("gói 200 g", "200 g bag", 200, 250, 260), pack("gói 500 g", "500 g bag", 500, 570, 620)],
    words: [
      [
        "Tôm đất luộc, phơi nắng rồi chà vỏ. Con tôm đỏ cong, dẻo và ngọt, ăn với củ kiệu.",
        "Small prawns boiled, sunned and shelled: red, curled, sweet and chewy, with pickled scallion.",
      ],
      [
        "Tôm khô ít mặn, màu tự nhiên. Nấu canh bầu, làm gỏi, rang với trứng.",
        "Lightly salted dried prawns in their own colour, for gourd soup, salads and eggs.",
      ],
    ],
    label: label(["Tôm, muối.", "Prawns, salt."], 270, DRY, SHELLFISH),
  },
  {
    matches: /^tom su - the ep/,
    packs: [pack("gói 200 g", "200 g bag", 200, 250, 285)],
    words: [
      [
        "Tôm xẻ lưng, ép phẳng rồi sấy. Nướng sơ trên bếp, cầm tay ăn chơi.",
        "Prawns split, pressed flat and dried. Warm them over the stove and eat with your fingers.",
      ],
    ],
    label: label(["Tôm sú, tôm thẻ, muối, đường.", "Tiger and white-leg prawns, salt, sugar."], 180, DRY, SHELLFISH),
  },
  {
    matches: /^cha tom/,
    packs: [pack("gói 500 g", "500 g bag", 500, 650, 235)],
    words: [
      [
        "Tôm quết dẻo, nêm tiêu hành, ép bánh tròn. Chiên vàng hai mặt, cắt miếng chấm tương ớt.",
        "Prawns pounded until springy with pepper and shallot, shaped in rounds. Brown both sides, slice, dip in chilli sauce.",
      ],
    ],
    label: label(
      ["Tôm, mỡ, hành, tiêu, muối, đường.", "Prawns, pork fat, shallot, pepper, salt, sugar."],
      180,
      FROZEN,
      SHELLFISH,
    ),
  },
  {
    matches: /^da ca basa/,
    packs: [pack("gói 100 g", "100 g bag", 100, 150, 55)],
    words: [
      [
        "Da cá basa chiên sấy, giòn rụm, rắc muối ớt và lá chanh.",
        "Basa skin fried and dried until it snaps, with chilli salt and lime leaf.",
      ],
    ],
    label: label(
      ["Da cá basa, bột, muối, ớt, lá chanh.", "Basa skin, starch, salt, chilli, lime leaf."],
      120,
      DRY,
      FISH,
    ),
  },
  {
    matches: /^luon say/,
    packs: [pack("hũ 200 g", "200 g jar", 200, 300, 190)],
    words: [
      [
        "Lươn đồng rút xương, tẩm nghệ rồi sấy giòn. Nấu cháo, trộn miến, hoặc ăn không.",
        "Boned eel rubbed with turmeric and dried crisp. For porridge, glass noodles, or as it is.",
      ],
    ],
    label: label(["Lươn, nghệ, hành, muối, dầu.", "Eel, turmeric, shallot, salt, oil."], 180, DRY, FISH),
  },
]
