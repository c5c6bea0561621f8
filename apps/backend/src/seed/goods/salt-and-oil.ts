import { DRY, type GoodsKind, label, PEANUTS, pack } from "./kind"

export const SALT_AND_OIL: GoodsKind[] = [
  {
    matches: /^muoi hat/,
    packs: [pack("túi 1 kg", "1 kg bag", 1000, 1060, 18), pack("túi 5 kg", "5 kg bag", 5000, 5150, 80)],
    words: [
      [
        "Muối hạt to phơi ruộng, trắng ngà, mặn thanh. Muối dưa, ủ mắm, rang nướng.",
        "Coarse salt dried in the pans, ivory and clean. For pickles, fish sauce and the grill.",
      ],
    ],
    label: label(["Muối biển 100 %.", "100 % sea salt."], null, DRY),
  },
  {
    matches: /^muoi tinh/,
    packs: [pack("hũ 500 g", "500 g jar", 500, 560, 22), pack("túi 1 kg", "1 kg bag", 1000, 1060, 35)],
    words: [
      [
        "Muối biển rửa sạch, xay mịn, khô rời, không vón. Để bàn ăn hay nêm canh.",
        "Washed sea salt, finely ground and free-running, for the table and the soup pot.",
      ],
    ],
    label: label(["Muối biển 100 %.", "100 % sea salt."], null, DRY),
  },
  {
    matches: /^dau lac/,
    packs: [pack("chai 1 lít", "1 litre bottle", 920, 1050, 115)],
    words: [
      [
        "Lạc ép nguội, dầu vàng trong, thơm mùi lạc rang. Xào rau, trộn gỏi.",
        "Pressed peanuts: clear yellow oil that smells of the roasting pan. For greens and salads.",
      ],
    ],
    label: label(["Dầu lạc 100 %.", "100 % peanut oil."], 365, DRY, PEANUTS),
  },
  {
    matches: /^dau dua/,
    packs: [pack("chai 500 ml", "500 ml bottle", 460, 640, 98)],
    words: [
      [
        "Dầu dừa trong, thơm nhẹ, dưới 24 °C thì đông trắng lại, ngâm nước ấm là lỏng.",
        "Clear coconut oil with a light scent. Below 24 °C it sets white; warm water melts it again.",
      ],
    ],
    label: label(["Dầu dừa 100 %.", "100 % coconut oil."], 540, DRY),
  },
]
