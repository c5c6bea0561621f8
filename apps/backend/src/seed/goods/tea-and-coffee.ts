import { DRY, type GoodsKind, label, MILK, pack } from "./kind"

type Both = [string, string]
const infusion = (matches: RegExp, what: Both, words: Both): GoodsKind => ({
  matches,
  packs: [pack("hộp 20 túi lọc", "box of 20 bags", 40, 120, 52)],
  words: [words],
  label: label([`${what[0]} sấy khô 100 %.`, `100 % dried ${what[1]}.`], 540, DRY),
})

export const TEA_AND_COFFEE: GoodsKind[] = [
  {
    matches: /^che dinh/,
    packs: [pack("hộp 100 g", "100 g box", 100, 190, 420), pack("hộp 200 g", "200 g box", 200, 310, 820)],
    words: [
      [
        "Chỉ hái một đọt non, sao tay. Nước xanh vàng, chát nhẹ đầu lưỡi, ngọt rất lâu. Hãm 80 °C, chừng 20 giây.",
        "One bud to each pick, fired by hand. Yellow-green, a touch astringent, long and sweet. Brew at 80 °C for 20 seconds.",
      ],
    ],
    label: label(["Chè xanh 100 %.", "100 % green tea."], 720, DRY),
  },
  {
    matches: /^che bup tim/,
    packs: [pack("hộp 100 g", "100 g box", 100, 190, 350)],
    words: [
      [
        "Búp chè tím sao khô, hãm ra nước ánh tím nhạt, thơm hoa và chát dịu.",
        "Purple tea buds; the cup has a faint violet light, a flowery scent and soft tannin.",
      ],
    ],
    label: label(["Chè búp tím 100 %.", "100 % purple-bud tea."], 720, DRY),
  },
  {
    matches: /^tra hoa vang/,
    packs: [pack("hộp 20 g", "20 g box", 20, 110, 480)],
    words: [
      [
        "Hoa trà vàng sấy nguyên bông, thả vào ấm thủy tinh nở ra như mới hái. Nước vàng nhạt, ngọt thanh.",
        "Whole golden camellias, dried. In a glass pot they open as if just picked: pale gold and clean.",
      ],
    ],
    label: label(["Hoa trà vàng sấy 100 %.", "100 % dried golden camellia."], 720, DRY),
  },
  {
    matches: /^tra hoa tan oolong sen sua/,
    packs: [pack("hộp 12 gói", "box of 12 sachets", 240, 320, 89)],
    words: [
      [
        "Oolong ướp sen thêm sữa, pha nóng hay đá trong nửa phút. Ngọt vừa, thơm béo.",
        "Lotus oolong with milk, ready in half a minute, hot or iced. Moderately sweet and round.",
      ],
    ],
    label: label(["Trà oolong, bột sữa, đường, hương sen.", "Oolong tea, milk powder, sugar, lotus."], 540, DRY, MILK),
  },
  {
    matches: /^tra hoa tan oolong sen/,
    packs: [pack("hộp 12 gói", "box of 12 sachets", 180, 260, 82)],
    words: [
      [
        "Bột trà oolong ướp sen tan nhanh, mang đi làm, đi đường đều tiện.",
        "Instant oolong scented with lotus, for the office and the road.",
      ],
    ],
    label: label(["Trà oolong, đường, hương sen.", "Oolong tea, sugar, lotus."], 540, DRY),
  },
  {
    matches: /^tra tui loc oolong la sen/,
    packs: [pack("hộp 20 túi lọc", "box of 20 bags", 40, 120, 69)],
    words: [
      [
        "Oolong và lá sen trong túi lọc, nước vàng nâu, vị dịu, uống sau bữa cơm rất hợp.",
        "Oolong and lotus leaf in bags: amber and mild, for after a meal.",
      ],
    ],
    label: label(["Trà oolong, lá sen.", "Oolong tea, lotus leaf."], 540, DRY),
  },
  {
    matches: /^oolong sen/,
    packs: [pack("hộp 100 g", "100 g box", 100, 190, 165)],
    words: [
      [
        "Oolong viên ướp gạo sen, lá mở dần qua ba bốn nước mà hương vẫn còn.",
        "Rolled oolong scented with lotus anthers; the leaves unfold over three or four brews and the scent stays.",
      ],
    ],
    label: label(["Trà oolong, gạo sen.", "Oolong tea, lotus anthers."], 720, DRY),
  },
  {
    matches: /^ngu tra/,
    packs: [pack("hộp 150 g", "150 g box", 150, 250, 190)],
    words: [
      [
        "Trà từ sen: tim, lá và hoa sấy khô, pha ra nước hổ phách, thơm thanh, hơi đắng ở cuối.",
        "Tea of the lotus itself, heart, leaf and flower: amber, clean, faintly bitter at the end.",
      ],
    ],
    label: label(["Tim sen, lá sen, hoa sen.", "Lotus heart, leaf and flower."], 540, DRY),
  },
  infusion(
    /^tra muop dang/,
    ["Mướp đắng", "bitter gourd"],
    [
      "Mướp đắng thái lát sao khô, nước vàng, đắng trước rồi ngọt dần.",
      "Sliced bitter gourd, dried and roasted: bitter first, then slowly sweet.",
    ],
  ),
  infusion(
    /^tra thao moc 7 vi/,
    ["Bảy vị thảo mộc", "seven herbs"],
    [
      "Bảy thứ lá hoa quả khô phối chung, thơm cam thảo và cúc, uống nóng buổi tối.",
      "Seven dried leaves, flowers and fruits together; liquorice and chrysanthemum lead. For the evening.",
    ],
  ),
  infusion(
    /^tra dua thom/,
    ["Lá dứa", "pandan leaf"],
    [
      "Lá dứa thơm sấy, nước xanh nhạt, mùi cơm mới. Thêm đá là thành thức uống trưa hè.",
      "Dried pandan: pale green and smelling of new rice. Pour over ice at noon.",
    ],
  ),
  infusion(
    /^tra hoa dau biec/,
    ["Hoa đậu biếc", "butterfly-pea flower"],
    [
      "Hoa đậu biếc pha ra xanh biếc, nhỏ giọt chanh là hóa tím.",
      "Butterfly-pea flowers brew a deep blue; one drop of lime turns it violet.",
    ],
  ),
  infusion(
    /^tra mang tay/,
    ["Măng tây", "asparagus"],
    [
      "Măng tây xanh sấy, vị ngọt rau, thơm như bắp luộc.",
      "Dried green asparagus: sweet like vegetables, fragrant like boiled corn.",
    ],
  ),
  infusion(
    /^tra sa/,
    ["Sả", "lemongrass"],
    [
      "Sả cắt khúc sấy khô, thơm the. Thêm lát gừng, thìa mật ong khi trời mưa.",
      "Cut lemongrass, bright and warming. Add ginger and honey on a rainy day.",
    ],
  ),
  infusion(
    /^tra thao moc nhan long/,
    ["Nhãn lồng", "wild passion-flower"],
    [
      "Dây nhãn lồng (lạc tiên) sấy, nước vàng nâu, mùi cỏ ngọt.",
      "Dried wild passion-flower vine: brown-gold, with a scent of sweet hay.",
    ],
  ),
  infusion(
    /^tra tia to/,
    ["Lá tía tô", "perilla leaf"],
    [
      "Lá tía tô sấy, nước hồng nhạt, thơm rõ. Vắt chanh vào màu càng tươi.",
      "Dried perilla: rosy and distinct. Lime makes the colour brighter.",
    ],
  ),
  infusion(
    /^tra xa den/,
    ["Xạ đen", "xạ đen leaf"],
    [
      "Lá xạ đen trong túi lọc, nước nâu đỏ, vị chát nhẹ. Hãm năm phút.",
      "Xạ đen leaves in bags: red-brown, slightly astringent. Steep for five minutes.",
    ],
  ),
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
