import { CHILLED, DRY, FRESH, FROZEN, type GoodsKind, label, pack } from "./kind"

export const FRUIT_AND_VEGETABLES: GoodsKind[] = [
  {
    matches: /^oi /,
    packs: [pack("thùng 3 kg", "3 kg box", 3000, 3400, 105)],
    words: [
      [
        "Ổi lê ruột trắng, giòn, ít hạt, hái sáng gửi chiều. Chấm muối ớt là vừa.",
        "Crisp white guava with few seeds, picked in the morning and sent by evening. Chilli salt is all it needs.",
      ],
    ],
    label: label(["Ổi tươi.", "Fresh guava."], 7, FRESH),
  },
  {
    matches: /^cam /,
    packs: [pack("thùng 5 kg", "5 kg box", 5000, 5500, 165)],
    words: [
      [
        "Cam vỏ mỏng, nhiều nước, ngọt có chút chua. Vắt bốn trái được một ly đầy.",
        "Thin-skinned and juicy, sweet with a little edge. Four of them fill a glass.",
      ],
    ],
    label: label(["Cam tươi.", "Fresh oranges."], 14, FRESH),
  },
  {
    matches: /^tram den/,
    packs: [pack("túi 1 kg", "1 kg bag", 1000, 1150, 140)],
    words: [
      [
        "Trám đen om nước ấm cho mềm rồi chấm muối vừng, hoặc nhồi thịt kho. Thịt bùi, béo.",
        "Black canarium, softened in warm water and dipped in sesame salt, or stuffed and braised. Nutty and rich.",
      ],
    ],
    label: label(["Trám đen.", "Black canarium fruit."], 10, CHILLED),
  },
  {
    matches: /^mang chua/,
    packs: [pack("túi 500 g", "500 g bag", 500, 580, 38)],
    words: [
      [
        "Măng ủ chua tự nhiên, thái sẵn, giòn. Chần qua rồi nấu canh cá, xào vịt.",
        "Naturally soured bamboo shoots, sliced and crisp. Blanch, then into fish soup or with duck.",
      ],
    ],
    label: label(["Măng, nước, muối.", "Bamboo shoots, water, salt."], 180, CHILLED),
  },
  {
    matches: /^mang nua/,
    packs: [pack("gói 200 g", "200 g bag", 200, 270, 95)],
    words: [
      [
        "Măng nứa khô đã xử lý, ngâm mươi phút là nấu. Dày, ngọt, không phải luộc đi luộc lại.",
        "Dried bamboo shoots made ready: ten minutes' soaking, no boiling over and over. Thick and sweet.",
      ],
    ],
    label: label(["Măng nứa khô.", "Dried bamboo shoots."], 365, DRY),
  },
  {
    matches: /^trai cay say/,
    packs: [pack("gói 100 g", "100 g bag", 100, 160, 92)],
    words: [
      [
        "Mít, xoài, thanh long và sầu riêng sấy thăng hoa: giòn xốp, giữ màu, không thêm đường.",
        "Freeze-dried jackfruit, mango, dragon fruit and durian: crisp, bright, no added sugar.",
      ],
    ],
    label: label(["Mít, xoài, thanh long, sầu riêng.", "Jackfruit, mango, dragon fruit, durian."], 365, DRY),
  },
  {
    matches: /^mit say/,
    packs: [pack("gói 250 g", "250 g bag", 250, 310, 62)],
    words: [
      [
        "Mít chín tới tách múi, sấy giòn vàng ươm, ngọt tự nhiên.",
        "Ripe jackfruit, dried to a golden crunch, sweet on its own.",
      ],
    ],
    label: label(["Mít, dầu thực vật.", "Jackfruit, vegetable oil."], 270, DRY),
  },
  {
    matches: /^xoai say/,
    packs: [pack("gói 200 g", "200 g bag", 200, 250, 68)],
    words: [
      [
        "Xoài chín sấy dẻo, lát dày, chua ngọt, còn nguyên thớ.",
        "Ripe mango dried soft in thick slices, sweet and sour, fibre and all.",
      ],
    ],
    label: label(["Xoài, đường.", "Mango, sugar."], 270, DRY),
  },
  {
    matches: /^khoai lang/,
    packs: [pack("gói 250 g", "250 g bag", 250, 310, 48)],
    words: [
      [
        "Khoai lang tím thái lát sấy giòn, màu tím sẫm, ngọt bùi.",
        "Purple sweet potato in crisp slices, dark violet, sweet and mealy.",
      ],
    ],
    label: label(["Khoai lang tím, dầu thực vật.", "Purple sweet potato, vegetable oil."], 270, DRY),
  },
  {
    matches: /^chuoi say/,
    packs: [pack("gói 300 g", "300 g bag", 300, 350, 45)],
    words: [
      [
        "Chuối xiêm chín muồi sấy dẻo nguyên trái, ngọt đậm, thơm mật.",
        "Whole ripe bananas dried soft: deeply sweet, smelling of honey.",
      ],
    ],
    label: label(["Chuối 100 %.", "100 % banana."], 180, DRY),
  },
  {
    matches: /^nha dam/,
    packs: [pack("hũ 500 g", "500 g jar", 500, 700, 42)],
    words: [
      [
        "Nha đam cắt hạt lựu ngâm đường phèn, giòn mát. Thêm đá, hạt chia là thành ly giải khát.",
        "Diced aloe in rock-sugar syrup, crisp and cool. Add ice and basil seeds.",
      ],
    ],
    label: label(["Nha đam, đường phèn, nước.", "Aloe vera, rock sugar, water."], 90, CHILLED),
  },
  {
    matches: /^dua sap soi/,
    packs: [pack("hộp 300 g", "300 g tub", 300, 430, 120)],
    words: [
      [
        "Cơm dừa sáp bào sợi, dẻo và béo. Dằm sữa đá, rắc đậu phộng.",
        "Macapuno in strands, soft and rich. Crush with milk and ice, scatter peanuts.",
      ],
    ],
    label: label(["Cơm dừa sáp, đường.", "Macapuno coconut, sugar."], 180, FROZEN),
  },
  {
    matches: /^dua sap/,
    packs: [pack("trái", "1 coconut", null, 1500, 135), pack("thùng 6 trái", "box of 6", null, 9200, 780)],
    words: [
      [
        "Trái dừa sáp lột vỏ, lắc không nghe nước, cơm dày mềm như kem. Dằm với sữa và đá.",
        "A husked macapuno: shake it and hear no water. The flesh is thick as cream; crush it with milk and ice.",
      ],
      [
        "Dừa sáp chọn trái, cơm dẻo dày, nước sệt. Ăn lạnh mới đúng điệu.",
        "Hand-picked macapuno with thick, supple flesh and syrupy water. Best cold.",
      ],
    ],
    label: label(["Dừa sáp.", "Macapuno coconut."], 20, FRESH),
  },
  {
    matches: /^nuoc cot dua/,
    packs: [pack("túi 1 kg", "1 kg bag", 1000, 1150, 72)],
    words: [
      [
        "Nước cốt vắt rồi cấp đông, béo và trắng mịn. Rã trong ngăn mát, nấu chè, nấu cà ri.",
        "Pressed coconut milk, frozen: thick and white. Thaw in the fridge; for sweet soups and curries.",
      ],
    ],
    label: label(["Nước cốt dừa 100 %.", "100 % coconut milk."], 540, FROZEN),
  },
  {
    matches: /^nuoc cot trai nhau/,
    packs: [pack("chai 500 ml", "500 ml bottle", 510, 800, 165)],
    words: [
      [
        "Nước cốt nhàu chín, nâu sẫm, chua và nồng. Pha loãng với mật ong, đá.",
        "Juice of ripe noni: dark, sour and strong. Dilute with honey and ice.",
      ],
    ],
    label: label(["Trái nhàu 100 %.", "100 % noni fruit."], 540, CHILLED),
  },
]
