import { CHILLED, DRY, FISH, type GoodsKind, JAR, label, pack, SHELLFISH } from "./kind"

const FISH_SAUCE = label(["Cá cơm, muối.", "Anchovies, salt."], 1080, DRY, FISH)

export const SAUCES: GoodsKind[] = [
  {
    matches: /^nuoc mam .*43 do dam/,
    packs: [pack("chai 500 ml", "500 ml bottle", 590, 950, 148)],
    words: [
      [
        "43 độ đạm, nước cánh gián, rót ra sánh. Hợp chấm không: một trái ớt dầm là đủ.",
        "43 degrees of protein, mahogany and dense. For dipping neat, with one crushed chilli.",
      ],
      [
        "Nước nhĩ đậm, mặn trước ngọt sau, thơm lâu trên đầu lưỡi. Để dành cho chén nước chấm.",
        "A dark first pressing: salt first, sweet after, and long. Save it for the dipping bowl.",
      ],
    ],
    label: FISH_SAUCE,
  },
  {
    matches: /^nuoc mam .*40 do dam/,
    packs: [pack("chai 500 ml", "500 ml bottle", 590, 950, 132)],
    words: [
      [
        "40 độ đạm: đủ đậm để chấm, đủ dịu để ướp thịt nướng.",
        "40 degrees: deep enough to dip in, mild enough to marinate meat for the grill.",
      ],
    ],
    label: FISH_SAUCE,
  },
  {
    matches: /^nuoc mam .*3[58] do dam/,
    packs: [
      pack("chai 500 ml", "500 ml bottle", 590, 950, 118),
      pack("thùng 6 chai 500 ml", "case of 6 × 500 ml", 3540, 5700, 680),
    ],
    words: [
      [
        "Chai nước mắm dùng cho cả bếp: kho, xào, pha chua ngọt đều ra vị.",
        "The bottle for the whole kitchen: braises, stir-fries and sweet-and-sour dips.",
      ],
      [
        "Độ đạm vừa, hậu ngọt cá rõ. Pha nước mắm tỏi ớt không cần thêm nhiều đường.",
        "Middling in protein with a clear sweetness of fish; a garlic-chilli dip needs little sugar.",
      ],
    ],
    label: FISH_SAUCE,
  },
  {
    matches: /^nuoc mam/,
    packs: [pack("chai 500 ml", "500 ml bottle", 590, 950, 115), pack("chai 1 lít", "1 litre bottle", 1180, 1750, 215)],
    words: [
      [
        "Cá và muối ủ chượp trong thùng gỗ, kéo rút chậm. Nước trong màu hổ phách, mặn mà, hậu ngọt.",
        "Fish and salt rested in wooden vats and drawn off slowly: clear amber, salty, sweet at the end.",
      ],
      [
        "Nước mắm miền biển Cà Mau, mùi thơm đậm, hợp kho cá và chấm rau luộc.",
        "Fish sauce of the Cà Mau coast, strong and fragrant; for braised fish and boiled greens.",
      ],
      [
        "Ủ đủ nắng, rút nước đầu. Màu nâu đỏ, vị mặn ngọt cân nhau.",
        "Aged under plenty of sun and drawn from the first run: red-brown, salt and sweet in balance.",
      ],
    ],
    label: FISH_SAUCE,
  },
  {
    matches: /^mam nem/,
    packs: [pack("hũ 300 g", "300 g jar", 300, 470, 48)],
    words: [
      [
        "Mắm nêm xay nhuyễn, đậm mùi cá cơm. Pha thơm bằm, tỏi ớt là cuốn bánh tráng được ngay.",
        "Smooth fermented anchovy paste. Stir in minced pineapple, garlic and chilli, then roll up your rice paper.",
      ],
    ],
    label: label(["Cá cơm, muối, đường.", "Anchovies, salt, sugar."], 360, JAR, FISH),
  },
  {
    matches: /^dua mam chay/,
    packs: [pack("hũ 400 g", "400 g jar", 400, 580, 55)],
    words: [
      [
        "Dưa gang muối theo lối chay, giòn sần sật, mặn ngọt vừa phải, ăn với cháo trắng.",
        "Salted melon made without fish: crunchy, evenly sweet and salty, for plain rice porridge.",
      ],
    ],
    label: label(["Dưa gang, muối, đường, nước tương.", "Melon, salt, sugar, soy sauce."], 180, JAR, [
      "Có đậu nành.",
      "Contains soya.",
    ]),
  },
  {
    matches: /^dua mam/,
    packs: [pack("hũ 400 g", "400 g jar", 400, 580, 58)],
    words: [
      [
        "Dưa gang ướp mắm, miếng trong và giòn. Trộn thêm tỏi ớt, đường là thành món đưa cơm.",
        "Melon cured in fish sauce until clear and crisp. Toss with garlic, chilli and sugar, and call for rice.",
      ],
    ],
    label: label(
      ["Dưa gang, mắm cá, đường, tỏi, ớt.", "Melon, fermented fish, sugar, garlic, chilli."],
      180,
      JAR,
      FISH,
    ),
  },
  {
    matches: /^mam ca mao ga/,
    packs: [pack("hũ 400 g", "400 g jar", 400, 580, 89)],
    words: [
      [
        "Cá mào gà nhỏ con, ủ mềm cả xương, trộn đu đủ và thính. Ăn kèm rau sống, thịt luộc.",
        "Little anchovy-like fish cured until the bones are soft, with papaya and roasted rice. Serve with herbs and boiled pork.",
      ],
    ],
    label: label(["Cá mào gà, muối, thính, đu đủ, đường.", "Fish, salt, roasted rice, papaya, sugar."], 270, JAR, FISH),
  },
  {
    matches: /^mam ruoc xao/,
    packs: [pack("hũ 250 g", "250 g jar", 250, 400, 65)],
    words: [
      [
        "Ruốc xào sả ớt với thịt băm, mặn ngọt cay đủ cả. Một muỗng là hết chén cơm nóng.",
        "Shrimp paste fried with lemongrass, chilli and minced pork. One spoon, one bowl of rice.",
      ],
      [
        "Mắm ruốc phi tỏi sả, xào tới khi sánh lại. Chấm xoài sống hay dưa leo cũng được.",
        "Shrimp paste cooked down with garlic and lemongrass; good with green mango or cucumber too.",
      ],
    ],
    label: label(
      ["Ruốc, sả, ớt, tỏi, đường, dầu.", "Krill, lemongrass, chilli, garlic, sugar, oil."],
      180,
      JAR,
      SHELLFISH,
    ),
  },
  {
    matches: /^mam tom/,
    packs: [pack("hũ 500 g", "500 g jar", 500, 690, 120)],
    words: [
      [
        "Mắm tôm chua, con tôm còn nguyên, đỏ au, ướp với riềng tỏi. Ăn với bún và thịt ba rọi.",
        "Whole prawns soured until red, with galangal and garlic. For noodles and pork belly.",
      ],
    ],
    label: label(
      ["Tôm, muối, đường, riềng, tỏi, ớt.", "Prawns, salt, sugar, galangal, garlic, chilli."],
      180,
      CHILLED,
      SHELLFISH,
    ),
  },
  {
    matches: /^mam loc/,
    packs: [pack("hũ 500 g", "500 g jar", 500, 690, 98)],
    words: [
      [
        "Cá lóc đồng muối với thính và đường thốt nốt, thịt chắc, màu cánh gián. Chưng trứng hoặc chiên đều ngon.",
        "Snakehead cured with roasted rice and palm sugar, firm and mahogany. Steam it with egg or fry it.",
      ],
    ],
    label: label(
      ["Cá lóc, muối, thính, đường thốt nốt.", "Snakehead, salt, roasted rice, palm sugar."],
      270,
      JAR,
      FISH,
    ),
  },
]
