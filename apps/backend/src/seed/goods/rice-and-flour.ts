import { DRY, type GoodsKind, label, NUTS, pack } from "./kind"

export const RICE_AND_FLOUR: GoodsKind[] = [
  {
    matches: /^gao ngoc do/,
    packs: [pack("túi 2 kg", "2 kg bag", 2000, 2120, 92), pack("túi 5 kg", "5 kg bag", 5000, 5200, 222)],
    words: [
      [
        "Hạt đỏ nâu còn lớp cám, nấu lên thơm mùi lá dứa, nhai hơi dai. Ngâm nước chừng nửa giờ rồi hãy nấu.",
        "Russet grains with their bran on; the pot smells of pandan and the bite is a little chewy. Soak for half an hour first.",
      ],
    ],
    label: label(["Gạo đỏ 100 %.", "100 % red rice."], 270, DRY),
  },
  {
    matches: /^gao huu co/,
    packs: [pack("túi 2 kg", "2 kg bag", 2000, 2120, 86), pack("túi 5 kg", "5 kg bag", 5000, 5200, 208)],
    words: [
      [
        "Gạo trắng trong, cơm mềm mà không nhão, để nguội vẫn dẻo. Vo một lượt nhẹ tay là đủ.",
        "Clear white rice that cooks soft without going mushy and stays tender when cold. One gentle rinse is enough.",
      ],
    ],
    label: label(["Gạo trắng 100 %.", "100 % white rice."], 240, DRY),
  },
  {
    matches: /^gao /,
    packs: [pack("túi 5 kg", "5 kg bag", 5000, 5200, 145), pack("túi 10 kg", "10 kg bag", 10000, 10300, 282)],
    words: [
      [
        "Cơm trắng dẻo vừa, thơm nhẹ, hợp bữa cơm hằng ngày của cả nhà.",
        "Fairly soft white rice with a light scent, for the family's daily pot.",
      ],
      [
        "Hạt nhỏ, cơm dẻo và ngọt hậu, ăn với cá kho là hết nồi.",
        "Small grains that cook tender and end sweet; good with fish braised in caramel.",
      ],
      [
        "Hạt dài, cơm xốp và tơi, chiên lại hôm sau vẫn ngon.",
        "Long grains, light and loose, and still good fried the next day.",
      ],
    ],
    label: label(["Gạo trắng 100 %.", "100 % white rice."], 240, DRY),
  },
  {
    matches: /^ngu coc/,
    packs: [pack("hũ 500 g", "500 g jar", 500, 620, 120)],
    words: [
      [
        "Đậu, mè và gạo lứt rang xay mịn. Khuấy hai muỗng với nước nóng thành ly bột thơm cho bữa sáng.",
        "Beans, sesame and brown rice, roasted and finely ground. Two spoons in hot water make a warm breakfast cup.",
      ],
    ],
    label: label(["Gạo lứt, các loại đậu, mè đen.", "Brown rice, beans, black sesame."], 180, DRY, [
      "Có mè và đậu nành.",
      "Contains sesame and soya.",
    ]),
  },
  {
    matches: /^bot 5 loai dau/,
    packs: [pack("gói 500 g", "500 g bag", 500, 560, 85)],
    words: [
      [
        "Năm thứ đậu rang vàng rồi xay: xanh, đen, đỏ, trắng, nành. Pha nóng hay lạnh đều được, bùi mà không ngán.",
        "Five beans roasted golden and ground: mung, black, red, white and soya. Good hot or cold, nutty and light.",
      ],
    ],
    label: label(
      ["Đậu xanh, đậu đen, đậu đỏ, đậu trắng, đậu nành.", "Mung, black, red and white beans, soya beans."],
      180,
      DRY,
      ["Có đậu nành.", "Contains soya."],
    ),
  },
  {
    matches: /^bot gao lut/,
    packs: [pack("gói 500 g", "500 g bag", 500, 560, 79)],
    words: [
      [
        "Gạo lứt, đậu xanh và mè đen rang chín, xay chung. Thêm chút đường thốt nốt là thành món ăn xế.",
        "Brown rice, mung beans and black sesame roasted and ground together. A little palm sugar makes it an afternoon bowl.",
      ],
    ],
    label: label(["Gạo lứt, đậu xanh, mè đen.", "Brown rice, mung beans, black sesame."], 180, DRY, [
      "Có mè.",
      "Contains sesame.",
    ]),
  },
  {
    matches: /^bot nua/,
    packs: [pack("gói 300 g", "300 g bag", 300, 350, 68)],
    words: [
      [
        "Bột củ nưa trắng mịn, khuấy chè hay làm bánh đều trong và dẻo.",
        "Fine white starch of elephant-foot yam; sweet soups and cakes made with it come out clear and springy.",
      ],
    ],
    label: label(["Bột củ nưa 100 %.", "100 % elephant-foot yam starch."], 365, DRY),
  },
  {
    matches: /macca/,
    packs: [pack("hũ 250 g", "250 g jar", 250, 330, 98), pack("túi 500 g", "500 g bag", 500, 560, 185)],
    words: [
      [
        "Hạt macca sấy còn vỏ, đã xẻ rãnh, có sẵn khóa mở. Nhân trắng ngà, béo và giòn.",
        "Macadamias dried in the shell, already notched, with a key to open them. Ivory kernels, rich and crisp.",
      ],
      [
        "Macca rang vừa lửa, không tẩm gì thêm. Ăn vặt, làm sữa hạt hay rắc lên chè.",
        "Gently roasted macadamias with nothing added: a snack, a nut milk, or the top of a sweet soup.",
      ],
      ["Nhân macca tách sẵn, hạt to đều, béo ngậy như bơ.", "Shelled macadamias, large and even, as rich as butter."],
    ],
    label: label(["Hạt macca 100 %.", "100 % macadamia nuts."], 270, DRY, NUTS),
  },
  {
    matches: /^hat dieu/,
    packs: [pack("hũ 400 g", "400 g jar", 400, 500, 155), pack("túi 1 kg", "1 kg bag", 1000, 1090, 365)],
    words: [
      [
        "Hạt điều rang củi với muối, còn lớp vỏ lụa, giòn tan và bùi. Bóc tới đâu ăn tới đó.",
        "Cashews roasted over wood with salt, their thin skin still on: crisp and nutty, peeled as you eat.",
      ],
    ],
    label: label(["Hạt điều, muối.", "Cashew nuts, salt."], 270, DRY, NUTS),
  },
]
