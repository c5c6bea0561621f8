import { ILLUSTRATIONS, type Illustration } from "./illustration"
import { PRODUCT_GROUPS, type ProductGroup } from "./product-group"

/** Every name in the public lists that the shop starts from, by the drawing that suits it and by its group. */
const RECOGNISED: Readonly<Partial<Record<Illustration, Partial<Record<ProductGroup, readonly string[]>>>>> = {
  rice: {
    food: [
      "Gạo Chú Kẹo",
      "Gạo đặc sản VD20 Gò Công",
      "Gạo Ngọc đỏ hương dứa",
      "Gạo hữu cơ Long Hòa - Hòa Minh",
      "Gạo hạt ngọc Quê Hương",
    ],
  },
  nectar: {
    food: ["Đường hoa dừa", "Giấm mật hoa dừa", "Mật hoa dừa lên men"],
    beverage: ["Nước cốt trái nhàu nguyên chất SK NONI"],
  },
  fishsauce: {
    food: [
      "Nước mắm Lê Gia",
      "Nước mắm Phú Quốc Khải Hoàn 38 độ đạm",
      "Nước mắm Phú Quốc Khải Hoàn 40 độ đạm",
      "Nước mắm Phú Quốc Khải Hoàn 43 độ đạm",
      "Nước mắm Thanh Quốc 35 độ đạm",
      "Nước mắm Thanh Quốc 43 độ đạm",
      "Nước mắm Mạch Long",
      "Nước mắm Ngọc Trân",
    ],
  },
  candy: {
    food: [
      "Cu đơ Bà Hường",
      "Cu đơ Xuân Lương",
      "Kẹo lạc Sửu Hà",
      "Cu đơ Thành Đạt",
      "Kẹo cu đơ Hà Tĩnh - Nguyễn Hằng",
      "Yaourt sữa dê sấy thăng hoa vị sầu riêng",
      "Kẹo dừa sáp ca cao VICOSAP",
      "Kẹo dừa sáp lá dứa VICOSAP",
      "Kẹo dừa sáp nguyên chất",
      "Bánh trung thu gà quay jambon",
    ],
  },
  tea: {
    food: [
      "Chè đinh",
      "Trà hoa vàng Ba Chẽ",
      "Chè búp tím Thanh Ba",
      "Ngự trà Hồng Liên",
      "Oolong sen",
      "Trà hòa tan Oolong sen",
      "Trà hòa tan Oolong sen sữa",
      "Trà túi lọc Oolong lá sen",
    ],
  },
  coffee: {
    food: ["Cà phê Khe Sanh", "Bột ca cao nguyên chất", "Hạt ca cao - mật hoa dừa"],
    beverage: [
      "Bechamp Coffee Hòa Tan Nấm Linh Chi",
      "beCHAMP Coffee Honey Nắng Vàng",
      "beCHAMP Coffee Natural Nắng Vàng",
    ],
  },
  cake: {
    food: [
      "Bánh tét nhân chuối",
      "Bánh tét nhân thập cẩm",
      "Bánh tét ba nhân Anh Thư",
      "Bánh tét 3 màu",
      "Bánh tét bồ ngót",
      "Bánh tét thập cẩm",
      "Bánh tét",
    ],
  },
  seafood: {
    food: [
      "Sứa ăn liền",
      "Tôm khô Tiến Hải",
      "Tôm thẻ tẩm bột dừa đông lạnh",
      "Tôm sú nguyên con luộc/hấp đông lạnh",
      "Tôm sú nguyên con đông lạnh",
      "Tôm thẻ nguyên con hấp/luộc đông lạnh",
      "Ghẹ xay",
      "Tôm sú - thẻ ép",
      "Chả tôm sinh thái",
      "Tôm khô",
    ],
  },
  fruit: {
    food: ["Dưa lưới Ngọc Khuê", "Ổi Mai Sinh", "Trám đen Hùng Ly", "Xoài Cao Lãnh", "Nha đam Cô Ba Gần", "Cam 3 Tình"],
  },
  tourism: {
    tourism: [
      "Khu du lịch sinh thái Trung Kiên",
      "Điểm du lịch Trại rắn Đồng Tâm",
      "Điểm du lịch sinh thái nhà vườn Nam bộ Làng Tre Cái Bè",
      "Điểm tham quan du lịch Nhà cổ Ba Đức",
      "Điểm du lịch cộng đồng Cồn Chim",
      "Điểm du lịch sinh thái - Homestay Hương Tràm",
    ],
  },
  herbal: {
    food: [
      "Trà mướp đắng Mai Hương",
      "Trà trái mãng cầu xiêm Vĩnh Phát",
      "Trà dứa thơm",
      "Trà hoa đậu biếc",
      "Trà măng tây",
      "Trà sả",
      "Trà thảo mộc nhãn lồng",
      "Trà tía tô",
      "Trà xạ đen túi lọc Hùng Khánh",
    ],
    beverage: ["Trà thảo mộc 7 vị"],
  },
  lotus: {
    food: ["Củ sen cắt lát", "Hạt sen sấy", "Hạt sen tươi", "Sen sấy"],
  },
  honey: {
    food: ["Mật ong Vũ Quang", "Mật ong Thức Dung"],
  },
  powder: {
    food: [
      "Ngũ cốc dinh dưỡng Thu Lê",
      "Bột 5 loại đậu",
      "Bột gạo lứt - đậu xanh - mè đen",
      "Tinh bột sắn dây Thu Hằng",
      "Bột nưa Minh Hùng",
      "Bột nêm dinh dưỡng Đông An",
    ],
    medicinal: ["Tinh bột nghệ"],
  },
  salt: {
    food: ["Muối hạt Bạc Liêu", "Muối tinh Bạc Liêu"],
  },
  oil: {
    food: ["Dầu dừa nguyên chất", "Dầu lạc Tuấn Cúc"],
    medicinal: ["Dầu dừa nguyên chất Kokofi", "Tinh dầu gấc"],
  },
  crock: {
    food: [
      "Mắm nêm Seagull",
      "Dưa mắm",
      "Dưa mắm chay",
      "Mắm cá mào gà",
      "Mắm ruốc xào",
      "Mắm tôm Sông Đầm",
      "Mắm lóc Thới Bình",
      "Mắm ruốc xào 9 Thúy",
    ],
  },
  spirit: {
    beverage: [
      "Rượu nhung hươu Hương Luật",
      "Rượu nhung hươu Ngọc Linh",
      "Rượu sâm bố chính",
      "Rượu nhàu",
      "Rượu đông trùng hạ thảo",
      "Rượu trái giác 5 Quốc",
    ],
  },
  balm: {
    medicinal: [
      "Cao xương hươu Hương Sơn",
      "Cao xương hươu Ngọc Linh",
      "Cao Atiso Hoàng An",
      "Mộc Quý Phi",
      "Mộc Đế Vương",
    ],
  },
  birdnest: {
    food: [
      "Tinh chất tổ yến nguyên vị",
      "Tổ yến tinh chế",
      "Yến chưng sấy thăng hoa vị đông trùng hạ thảo",
      "Yến chưng đường phèn 100%",
      "Tổ yến sơ chế sấy khô",
      "Yến chưng đường phèn",
      "Yến chưng đường ăn kiêng",
      "Yến tinh chế",
    ],
  },
  mushroom: {
    medicinal: ["Nấm Cordyceps Vietnam (nấm khô sấy thăng hoa)", "Nấm Fresh Cordyceps Vietnam (nấm tươi)"],
  },
  nuts: {
    food: ["Lạc cúc Xuân Thành", "Macca Bonbubo", "Hạt Điều rang muối", "Macca Quyền Nguyệt", "MACCA BECHAMP"],
  },
  bamboo: {
    food: ["Măng chua thái sẵn", "Măng nứa khô nấu ngay"],
  },
  coconut: {
    food: ["Nước cốt dừa cấp đông", "Dừa sáp Bảo Châu", "Dừa sáp sợi VICOSAP", "Dừa sáp Hòa Tân"],
  },
  dried: {
    food: [
      "Bánh xoài cuộn",
      "Trái cây sấy thăng hoa",
      "Mít sấy",
      "Xoài sấy dẻo",
      "Khoai lang tím sấy",
      "Chuối sấy dẻo",
    ],
  },
  ricepaper: {
    food: [
      "Bánh ram Anh Thu",
      "Bánh đa Thoại Chung",
      "Bánh đa vừng Nguyên Lâm",
      "Bánh đa vừng Hà Tâm",
      "Bánh phồng chay cao cấp hạt sen",
      "Bánh tráng IMEX TRAVINH",
      "Bánh tráng sữa nước cốt dừa",
      "Bánh phồng tôm",
      "Bánh phồng hàu",
    ],
  },
  fish: {
    food: [
      "Cá ngần khô Hoa Linh Chi",
      "Lươn sấy Minh Hà",
      "Khô cá sặc rằn",
      "Da cá basa sấy khô ăn liền",
      "Khô cá lưỡi trâu nguyên con một nắng",
      "Khô cá lóc",
      "Cá cơm sấy giòn",
      "Cá khô bổi Ba Đức",
      "Khô cá kèo",
    ],
  },
  sausage: {
    food: ["Giò lụa Bình Sơn", "Giò bột Thắm Thanh", "Nem chua quế", "Lạp xưởng Ngọc Hương", "Lạp xưởng Vạn Thành"],
  },
  poultry: {
    food: ["Gà đồi Ngân Hà"],
  },
  guitar: {
    handicraft: ["Đàn Guitar phím lõm"],
  },
  sandals: {
    handicraft: ["Dép nam da cá sấu"],
  },
  leather: {
    handicraft: ["Thắt lưng da cá sấu", "Ví nam da cá sấu"],
  },
  chopsticks: {
    handicraft: ["Đũa đước"],
  },
  mat: {
    handicraft: ["Thảm xơ dừa Út Mừng", "Thảm xơ dừa"],
  },
}

/** The same, one row a name and group. */
export function recognisedGoods(): { illustration: Illustration; group: ProductGroup; title: string }[] {
  return ILLUSTRATIONS.flatMap((illustration) =>
    PRODUCT_GROUPS.flatMap((group) =>
      (RECOGNISED[illustration]?.[group] ?? []).map((title) => ({ illustration, group, title })),
    ),
  )
}
