import { CHILLED, DRY, type GoodsKind, JAR, label, MILK, pack } from "./kind"

const COCONUT_CANDY = (taste: [string, string], words: [string, string], matches: RegExp): GoodsKind => ({
  matches,
  packs: [pack("hộp 200 g", "200 g box", 200, 260, 65), pack("hộp quà 400 g", "400 g gift box", 400, 520, 125)],
  words: [words],
  label: label(
    [`Cơm dừa sáp, mạch nha, đường${taste[0]}.`, `Macapuno coconut, malt syrup, sugar${taste[1]}.`],
    180,
    DRY,
  ),
})

export const SWEETS: GoodsKind[] = [
  {
    matches: /^keo lac/,
    packs: [pack("gói 300 g", "300 g bag", 300, 340, 45)],
    words: [
      [
        "Đậu phộng rang giòn bọc mạch nha, cắt thanh vừa miệng, uống với trà nóng là đúng bài.",
        "Roasted peanuts in malt syrup, cut into small bars; made for a pot of hot tea.",
      ],
    ],
    label: label(["Đậu phộng, mạch nha, đường, mè.", "Peanuts, malt syrup, sugar, sesame."], 120, DRY, [
      "Có đậu phộng và mè.",
      "Contains peanuts and sesame.",
    ]),
  },
  {
    matches: /cu do/,
    packs: [pack("gói 5 cái", "pack of 5", 400, 460, 55), pack("gói 10 cái", "pack of 10", 800, 900, 105)],
    words: [
      [
        "Bánh đa giòn kẹp mật mía nấu với lạc và gừng, cắn một miếng vừa ngọt vừa cay ấm.",
        "Two crisp rice crackers around cane molasses boiled with peanuts and ginger: sweet first, then warm.",
      ],
      [
        "Mật mía kéo dẻo, lạc rang đầy miếng, gừng đậm tay. Nên bẻ nhỏ, nhâm nhi với nước chè xanh.",
        "Supple cane molasses packed with peanuts and a generous hand of ginger. Break it small and sip green tea.",
      ],
    ],
    label: label(
      ["Mật mía, lạc, gừng, bánh đa vừng.", "Cane molasses, peanuts, ginger, sesame rice cracker."],
      90,
      DRY,
      ["Có đậu phộng và mè.", "Contains peanuts and sesame."],
    ),
  },
  COCONUT_CANDY(
    [", bột ca cao", ", cocoa powder"],
    [
      "Kẹo dẻo cơm dừa sáp, thêm ca cao hơi đắng cho đỡ ngọt.",
      "Soft macapuno candy with a bitter edge of cocoa to hold the sweetness.",
    ],
    /^keo dua sap ca cao/,
  ),
  COCONUT_CANDY(
    [", lá dứa", ", pandan"],
    [
      "Kẹo dừa sáp xanh màu lá dứa, thơm ngay khi mở gói.",
      "Macapuno candy green with pandan; you smell it as the wrapper opens.",
    ],
    /^keo dua sap la dua/,
  ),
  COCONUT_CANDY(
    ["", ""],
    [
      "Chỉ cơm dừa sáp, mạch nha và đường: kẹo trắng ngà, mềm và béo.",
      "Nothing but macapuno, malt and sugar: ivory, soft and rich.",
    ],
    /^keo dua sap nguyen chat/,
  ),
  {
    matches: /^duong hoa dua/,
    packs: [pack("hũ 200 g", "200 g jar", 200, 290, 62), pack("túi 500 g", "500 g bag", 500, 560, 138)],
    words: [
      [
        "Mật hoa dừa cô chậm thành hạt nâu vàng, ngọt dịu, thoảng mùi caramel. Pha cà phê hay nấu chè đều hợp.",
        "Coconut-blossom nectar boiled down slowly into amber grains: gently sweet, a hint of caramel, for coffee and sweet soups.",
      ],
    ],
    label: label(["Mật hoa dừa 100 %.", "100 % coconut-blossom nectar."], 540, DRY),
  },
  {
    matches: /^giam mat hoa dua/,
    packs: [pack("chai 250 ml", "250 ml bottle", 260, 480, 68)],
    words: [
      [
        "Giấm lên men từ mật hoa dừa, chua dịu và thơm. Trộn gỏi, ngâm củ kiệu, pha nước chấm.",
        "Vinegar fermented from coconut nectar, softly sour. For salads, pickles and dipping sauces.",
      ],
    ],
    label: label(["Mật hoa dừa lên men.", "Fermented coconut-blossom nectar."], 720, JAR),
  },
  {
    matches: /^mat hoa dua/,
    packs: [pack("chai 330 ml", "330 ml bottle", 345, 560, 85)],
    words: [
      [
        "Mật hoa dừa để lên men tự nhiên, chua ngọt, hơi sủi. Ướp lạnh rồi rót ra ly đá.",
        "Coconut nectar left to ferment: sweet, sour and barely sparkling. Chill it and pour over ice.",
      ],
    ],
    label: label(["Mật hoa dừa.", "Coconut-blossom nectar."], 180, CHILLED),
  },
  {
    matches: /^hat ca cao/,
    packs: [pack("hộp 150 g", "150 g box", 150, 220, 89)],
    words: [
      [
        "Nhân hạt ca cao rang giòn, áo mật hoa dừa: đắng nhẹ, ngọt nhẹ, nhai vui miệng.",
        "Roasted cacao nibs in coconut nectar: a little bitter, a little sweet, and crunchy.",
      ],
    ],
    label: label(["Hạt ca cao, mật hoa dừa.", "Cacao beans, coconut-blossom nectar."], 270, DRY),
  },
  {
    matches: /^mat ong/,
    packs: [pack("chai 500 ml", "500 ml bottle", 700, 930, 210), pack("chai 1 lít", "1 litre bottle", 1400, 1750, 400)],
    words: [
      [
        "Mật vàng sẫm, đặc sánh, thơm mùi hoa rừng. Trời lạnh có thể kết hạt, ngâm nước ấm là tan.",
        "Dark gold and thick, with the scent of forest flowers. It may set in the cold; warm water loosens it.",
      ],
      [
        "Mật quay từ cầu ong đã vít nắp, vị ngọt đậm, hơi gắt cổ. Pha trà chanh hay phết bánh mì.",
        "Spun from capped combs: deeply sweet with a slight bite. For lime tea or on bread.",
      ],
    ],
    label: label(["Mật ong 100 %.", "100 % honey."], 720, DRY, [
      "Không dùng cho trẻ dưới 1 tuổi.",
      "Not for children under one year.",
    ]),
  },
  {
    matches: /^yaourt/,
    packs: [pack("hộp 60 g", "60 g box", 60, 120, 75)],
    words: [
      [
        "Sữa chua dê vị sầu riêng sấy thăng hoa, viên giòn tan, chua nhẹ và thơm.",
        "Freeze-dried goat-milk yoghurt with durian: bites that melt, lightly sour and fragrant.",
      ],
    ],
    label: label(["Sữa dê, sầu riêng, đường, men.", "Goat milk, durian, sugar, cultures."], 180, DRY, MILK),
  },
]
