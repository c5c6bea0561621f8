import { DRY, GLUTEN, type GoodsKind, label, MILK, pack, SHELLFISH } from "./kind"

const TET_CAKE = (matches: RegExp, filling: [string, string], words: [string, string][]): GoodsKind => ({
  matches,
  packs: [pack("đòn 1 kg", "1 kg roll", 1000, 1100, 95)],
  words,
  label: label([`Nếp, lá chuối, ${filling[0]}.`, `Sticky rice, banana leaf, ${filling[1]}.`], 7, [
    "Nơi thoáng 2–3 ngày, ngăn mát 7 ngày. Hấp lại trước khi ăn.",
    "Two or three days in the open, seven in the fridge. Steam again before eating.",
  ]),
})

export const CAKES: GoodsKind[] = [
  {
    matches: /^banh da vung/,
    packs: [pack("túi 10 cái", "bag of 10", 600, 900, 50)],
    words: [
      [
        "Bánh đa tráng dày, vừng phủ kín mặt, đã nướng sẵn. Ăn kèm hến xào, gỏi, hoặc bẻ ăn không.",
        "Thick rice crackers covered in sesame, already grilled. With stir-fried clams, with salads, or on their own.",
      ],
    ],
    label: label(["Gạo, vừng, muối.", "Rice, sesame, salt."], 60, DRY, ["Có mè.", "Contains sesame."]),
  },
  {
    matches: /^banh phong chay/,
    packs: [pack("gói 250 g", "250 g bag", 250, 320, 58)],
    words: [
      [
        "Bánh phồng chay có bột hạt sen, chiên lên nở đều, giòn xốp và thơm bùi.",
        "Meatless crackers with lotus-seed flour; fried, they puff evenly and taste nutty.",
      ],
    ],
    label: label(
      ["Bột năng, hạt sen, rau củ, gia vị.", "Tapioca starch, lotus seed, vegetables, seasoning."],
      270,
      DRY,
    ),
  },
  {
    matches: /^banh phong (tom|hau)/,
    packs: [pack("gói 500 g", "500 g bag", 500, 600, 92)],
    words: [
      [
        "Bánh phồng nhiều tôm, miếng mỏng. Thả vào chảo dầu nóng là nở bung, cuốn gỏi rất hợp.",
        "Prawn crackers with plenty of prawn, cut thin. Drop them in hot oil, watch them open, eat with salads.",
      ],
      [
        "Tôm đất quết chung với bột, hấp rồi phơi nắng. Chiên giòn, chấm tương ớt.",
        "Prawns pounded with starch, steamed and sun-dried. Fry until crisp; dip in chilli sauce.",
      ],
      [
        "Bánh phồng có thịt hàu, mùi biển nhẹ, chiên lên xốp và ngọt hậu.",
        "Crackers with oyster meat: a light breath of the sea, crisp and sweet at the end.",
      ],
    ],
    label: label(
      ["Bột năng, thủy sản, hành, tiêu, muối.", "Tapioca starch, seafood, shallot, pepper, salt."],
      270,
      DRY,
      SHELLFISH,
    ),
  },
  {
    matches: /^banh xoai cuon/,
    packs: [pack("hộp 300 g", "300 g box", 300, 370, 69)],
    words: [
      [
        "Thịt xoài cán mỏng, phơi vừa dẻo rồi cuộn lại: chua trước, ngọt sau.",
        "Mango pulp spread thin, dried until supple and rolled: sour first, then sweet.",
      ],
    ],
    label: label(["Xoài, đường.", "Mango, sugar."], 180, DRY),
  },
  TET_CAKE(
    /^banh tet nhan chuoi/,
    ["chuối, nước cốt dừa, muối", "banana, coconut milk, salt"],
    [
      [
        "Nếp dẻo xào nước cốt dừa, ở giữa là chuối xiêm chín đỏ au sau khi nấu.",
        "Sticky rice in coconut milk around ripe banana that turns deep red in the pot.",
      ],
    ],
  ),
  TET_CAKE(
    /^banh tet bo ngot/,
    ["đậu xanh, thịt, lá bồ ngót", "mung beans, pork, katuk leaf"],
    [
      [
        "Nếp xanh màu lá bồ ngót, nhân đậu xanh thịt mỡ, lát cắt nhìn rất tươi.",
        "Rice tinted green by katuk leaves around mung beans and pork; every slice looks fresh.",
      ],
    ],
  ),
  TET_CAKE(
    /^banh tet 3 mau/,
    ["đậu xanh, thịt, lá cẩm, lá dứa, gấc", "mung beans, pork, magenta leaf, pandan, gac"],
    [
      [
        "Ba màu tím, xanh, đỏ từ lá cẩm, lá dứa và gấc quấn quanh nhân đậu thịt.",
        "Purple, green and red from magenta leaf, pandan and gac, wound around beans and pork.",
      ],
      [
        "Lát bánh ba sắc, nếp mềm, nhân mặn vừa. Chiên sơ hai mặt ăn càng ngon.",
        "Slices in three colours, soft rice, a gently salted filling. Even better browned in a pan.",
      ],
    ],
  ),
  TET_CAKE(
    /^banh tet( nhan)? thap cam/,
    ["đậu xanh, thịt, trứng muối, lạp xưởng", "mung beans, pork, salted egg, sausage"],
    [
      [
        "Nhân đủ đậu xanh, thịt, trứng muối và lạp xưởng; cắt lát nào cũng có phần.",
        "Mung beans, pork, salted egg and sausage; no slice goes without.",
      ],
      [
        "Đòn bánh chắc tay, nhân mặn béo, ăn kèm củ kiệu, dưa món.",
        "A solid roll, savoury and rich, with pickled scallion heads beside it.",
      ],
    ],
  ),
  TET_CAKE(
    /^banh tet/,
    ["đậu xanh, thịt, hành, tiêu", "mung beans, pork, shallot, pepper"],
    [
      [
        "Bánh tét nấu lâu lửa, nếp rền, nhân đậu thịt thơm tiêu.",
        "Boiled long and slow: dense rice, beans and pork with pepper.",
      ],
    ],
  ),
  {
    matches: /^banh trang sua/,
    packs: [pack("gói 300 g", "300 g bag", 300, 360, 42)],
    words: [
      [
        "Bánh tráng tráng với nước cốt dừa và sữa, nướng lên phồng vàng, thơm béo.",
        "Rice sheets made with coconut milk and milk; on the grill they blister gold and smell rich.",
      ],
    ],
    label: label(["Gạo, nước cốt dừa, sữa, đường, mè.", "Rice, coconut milk, milk, sugar, sesame."], 90, DRY, MILK),
  },
  {
    matches: /^banh trang/,
    packs: [pack("gói 400 g", "400 g bag", 400, 460, 28)],
    words: [
      [
        "Bánh tráng mỏng, dẻo, nhúng nước một giây là cuốn được, không rách.",
        "Thin, pliable rice paper: one second in water and it rolls without tearing.",
      ],
    ],
    label: label(["Bột gạo, bột năng, muối.", "Rice flour, tapioca starch, salt."], 270, DRY),
  },
  {
    matches: /^banh trung thu/,
    packs: [pack("hộp 4 cái", "box of 4", 800, 1050, 320)],
    words: [
      [
        "Vỏ nướng vàng, nhân mặn gà quay và jambon, thêm hạt dưa và lá chanh cho thơm.",
        "Golden baked crust around roast chicken and ham, with melon seeds and lime leaf.",
      ],
    ],
    label: label(
      ["Bột mì, thịt gà, jambon, hạt, đường, trứng.", "Wheat flour, chicken, ham, seeds, sugar, egg."],
      30,
      DRY,
      GLUTEN,
    ),
  },
]
