import { ADULTS_ONLY, CHILLED, DRY, type GoodsKind, label, NOT_MEDICINE, pack } from "./kind"

type Both = [string, string]
const spirit = (matches: RegExp, thousands: number, what: Both, words: Both): GoodsKind => ({
  matches,
  packs: [pack("chai 500 ml", "500 ml bottle", 490, 900, thousands)],
  words: [words],
  label: label([`Rượu gạo, ${what[0]}.`, `Rice spirit, ${what[1]}.`], null, DRY, ADULTS_ONLY),
})

export const HERBS_AND_SPIRITS: GoodsKind[] = [
  spirit(
    /^ruou nhung huou/,
    385,
    ["nhung hươu", "deer antler velvet"],
    [
      "Rượu gạo ngâm nhung hươu, màu hổ phách, nồng và hậu ngọt. Rót chén nhỏ.",
      "Rice spirit on deer velvet: amber, strong, sweet at the end. Pour it small.",
    ],
  ),
  spirit(
    /^ruou nhau/,
    120,
    ["trái nhàu", "noni fruit"],
    [
      "Rượu ngâm trái nhàu chín, nâu sẫm, mùi nồng đặc trưng, uống với đá.",
      "Spirit on ripe noni, dark and pungent; take it over ice.",
    ],
  ),
  spirit(
    /^ruou dong trung/,
    420,
    ["đông trùng hạ thảo", "cordyceps"],
    [
      "Chai rượu trong, nhìn thấy sợi đông trùng vàng cam. Vị êm, mùi nấm nhẹ.",
      "A clear bottle with orange strands of cordyceps in it. Smooth, faintly mushroomy.",
    ],
  ),
  spirit(
    /^ruou trai giac/,
    145,
    ["trái giác rừng", "wild grapes"],
    [
      "Trái giác rừng U Minh chín tím, ủ rồi ngâm rượu, chua chát như vang trẻ.",
      "Purple wild grapes of the U Minh forest, steeped in spirit; sour and tannic like a young wine.",
    ],
  ),
  spirit(
    /^ruou sam bo chinh/,
    260,
    ["sâm bố chính", "bố chính root"],
    [
      "Củ sâm bố chính nguyên củ trong bình rượu nếp, vàng rơm, ngọt dịu.",
      "Whole bố chính roots in sticky-rice spirit, straw-coloured and gently sweet.",
    ],
  ),
  {
    matches: /^cao xuong huou/,
    packs: [pack("hộp 100 g", "100 g box", 100, 200, 420)],
    words: [
      [
        "Cao nấu từ xương hươu, miếng nâu đen, dẻo. Thái mỏng, hấp với mật ong hoặc ngâm rượu theo hướng dẫn trên nhãn.",
        "A dark, pliable extract boiled from deer bone. Slice thin; use as the label says.",
      ],
      [
        "Cao cô đặc nhiều ngày trên bếp củi, cắt thành bánh nhỏ, gói giấy từng miếng.",
        "Reduced for days over a wood fire, cut into small cakes and wrapped one by one.",
      ],
    ],
    label: label(["Xương hươu.", "Deer bone."], 1080, DRY, NOT_MEDICINE),
  },
  {
    matches: /^cao atiso/,
    packs: [pack("hũ 100 g", "100 g jar", 100, 220, 185)],
    words: [
      [
        "Cao đặc từ lá, thân và hoa atisô, đen bóng, đắng rồi ngọt. Một muỗng nhỏ pha nước ấm.",
        "A thick extract of artichoke leaf, stem and flower: glossy black, bitter then sweet. A small spoon in warm water.",
      ],
    ],
    label: label(["Atisô 100 %.", "100 % artichoke."], 720, DRY, NOT_MEDICINE),
  },
  {
    matches: /^nam cordyceps/,
    packs: [pack("hũ 10 g", "10 g jar", 10, 110, 320)],
    words: [
      [
        "Nấm sấy thăng hoa giữ nguyên sợi và màu cam. Hãm trà, nấu cháo, hầm gà.",
        "Freeze-dried, so the strands keep their shape and orange colour. For tea, porridge or chicken broth.",
      ],
    ],
    label: label(["Nấm Cordyceps militaris sấy 100 %.", "100 % dried Cordyceps militaris."], 720, DRY, NOT_MEDICINE),
  },
  {
    matches: /^nam fresh cordyceps/,
    packs: [pack("hộp 50 g", "50 g tray", 50, 180, 140)],
    words: [
      [
        "Nấm tươi còn nguyên chân, thả vào nồi lẩu phút cuối cho giòn ngọt.",
        "Fresh mushrooms on their base; into the hotpot in the last minute, crisp and sweet.",
      ],
    ],
    label: label(["Nấm Cordyceps militaris tươi.", "Fresh Cordyceps militaris."], 14, CHILLED),
  },
  {
    matches: /^moc (quy phi|de vuong)/,
    packs: [pack("hộp 30 gói", "box of 30 sachets", 150, 240, 295)],
    words: [
      [
        "Thảo mộc sấy nghiền, chia gói nhỏ. Thành phần và cách dùng theo nhãn của nhà sản xuất.",
        "Dried, ground herbs in single sachets. See the maker's label for what is in it and how to use it.",
      ],
      [
        "Hộp gói nhỏ tiện mang theo, pha với nước ấm. Xem nhãn của nhà sản xuất trước khi dùng.",
        "Small sachets to carry along and stir into warm water. Read the maker's label first.",
      ],
    ],
    label: label(["Thảo mộc (xem nhãn).", "Herbs (see the label)."], 720, DRY, NOT_MEDICINE),
  },
  {
    matches: /^tinh bot nghe/,
    packs: [pack("hũ 250 g", "250 g jar", 250, 340, 110), pack("hũ 500 g", "500 g jar", 500, 620, 210)],
    words: [
      [
        "Tinh bột nghệ lắng nhiều nước, vàng tươi, không còn dầu và cặn. Pha mật ong, nấu ăn, làm bánh.",
        "Turmeric starch washed many times: bright yellow, free of oil and dregs. With honey, in cooking, in cakes.",
      ],
    ],
    label: label(["Tinh bột nghệ 100 %.", "100 % turmeric starch."], 720, DRY, NOT_MEDICINE),
  },
  {
    matches: /^tinh dau gac/,
    packs: [pack("chai 100 ml", "100 ml bottle", 92, 220, 115)],
    words: [
      [
        "Dầu ép từ màng gấc chín, đỏ cam sánh. Nhỏ vài giọt vào cháo, xôi cho lên màu.",
        "Pressed from ripe gac: thick and orange-red. A few drops colour porridge and sticky rice.",
      ],
    ],
    label: label(["Dầu gấc 100 %.", "100 % gac oil."], 540, DRY, NOT_MEDICINE),
  },
]
