import { DRY, type GoodsKind, label, MILK, pack } from "./kind"

type Both = [string, string]
const infusion = (matches: RegExp, what: Both, words: Both): GoodsKind => ({
  matches,
  packs: [pack("hộp 20 túi lọc", "box of 20 bags", 40, 120, 52)],
  words: [words],
  label: label([`${what[0]} sấy khô 100 %.`, `100 % dried ${what[1]}.`], 540, DRY),
})

export const TEA: GoodsKind[] = [
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
]
