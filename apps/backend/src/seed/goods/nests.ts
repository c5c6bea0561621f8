import { CHILLED, DRY, type GoodsKind, label, pack } from "./kind"

const EGG: [string, string] = ["Không dùng nếu dị ứng với tổ yến.", "Not for anyone allergic to edible bird's nest."]
const JARS = [
  pack("lốc 6 hũ 70 ml", "6 jars of 70 ml", 420, 1050, 240),
  pack("hộp quà 10 hũ 70 ml", "gift box, 10 jars of 70 ml", 700, 1750, 395),
]

export const NESTS: GoodsKind[] = [
  {
    matches: /^tinh chat to yen/,
    packs: [pack("hộp 6 chai 100 ml", "6 bottles of 100 ml", 600, 1250, 360)],
    words: [
      [
        "Nước yến sánh nhẹ, vị nguyên, không thêm hương. Ướp lạnh rồi uống từng chai.",
        "Light, plain bird's-nest drink with nothing to scent it. Serve cold, a bottle at a time.",
      ],
    ],
    label: label(["Nước, tổ yến, đường phèn.", "Water, edible bird's nest, rock sugar."], 540, DRY, EGG),
  },
  {
    matches: /^yen chung say thang hoa/,
    packs: [pack("hộp 10 viên", "box of 10", 60, 160, 520)],
    words: [
      [
        "Yến chưng đông trùng sấy thăng hoa thành viên, nhẹ như bông. Rót nước nóng, đợi ba phút.",
        "Steamed nest with cordyceps, freeze-dried into feather-light pieces. Pour hot water, wait three minutes.",
      ],
    ],
    label: label(
      ["Tổ yến, đông trùng hạ thảo, đường phèn.", "Edible bird's nest, cordyceps, rock sugar."],
      540,
      DRY,
      EGG,
    ),
  },
  {
    matches: /^yen chung duong an kieng/,
    packs: JARS,
    words: [
      [
        "Yến chưng với đường ăn kiêng, ngọt rất nhẹ, sợi yến nhìn thấy rõ.",
        "Steamed nest with a low-calorie sweetener, barely sweet, the strands plain to see.",
      ],
    ],
    label: label(["Tổ yến, nước, isomalt.", "Edible bird's nest, water, isomalt."], 540, DRY, EGG),
  },
  {
    matches: /^yen chung duong phen/,
    packs: JARS,
    words: [
      [
        "Sợi yến mềm trong nước đường phèn, thơm lá dứa. Ướp lạnh rồi hãy mở nắp.",
        "Soft strands in rock-sugar syrup with pandan. Chill before opening.",
      ],
      [
        "Yến chưng cách thủy, ngọt thanh, hũ nhỏ vừa một lần ăn.",
        "Nest steamed in a water bath, cleanly sweet, in jars that hold one serving.",
      ],
    ],
    label: label(["Tổ yến, nước, đường phèn.", "Edible bird's nest, water, rock sugar."], 540, DRY, EGG),
  },
  {
    matches: /^to yen so che/,
    packs: [pack("hộp 50 g", "50 g box", 50, 190, 1250), pack("hộp 100 g", "100 g box", 100, 290, 2450)],
    words: [
      [
        "Tổ yến còn nguyên hình chén, đã nhặt sơ lông. Ngâm 40 phút, nhặt lại rồi chưng.",
        "Nests in their whole cup shape, roughly cleaned. Soak forty minutes, pick once more, steam.",
      ],
    ],
    label: label(["Tổ yến 100 %.", "100 % edible bird's nest."], 720, DRY, EGG),
  },
  {
    matches: /^(to )?yen tinh che/,
    packs: [pack("hộp 50 g", "50 g box", 50, 190, 1650), pack("hộp 100 g", "100 g box", 100, 290, 3200)],
    words: [
      [
        "Tổ yến đã nhặt sạch lông, ép miếng mỏng, sấy khô. Ngâm 20 phút là chưng được.",
        "Nest picked clean, pressed thin and dried. Soak for twenty minutes and it is ready to steam.",
      ],
      [
        "Sợi yến sạch, vàng ngà, nở đều khi ngâm. Chưng với táo đỏ, hạt sen.",
        "Clean ivory strands that swell evenly. Steam with red dates and lotus seed.",
      ],
    ],
    label: label(["Tổ yến 100 %.", "100 % edible bird's nest."], 720, CHILLED, EGG),
  },
]
