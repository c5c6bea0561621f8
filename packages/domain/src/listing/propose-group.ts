import { foldVietnamese } from "../text/fold-vietnamese"
import { CRITERIA_SETS } from "./criteria-sets"
import { isAlcohol } from "./is-alcohol"
import { namedFirst, phrasesOf } from "./named-first"
import type { ProductGroup } from "./product-group"
import { wordsOf } from "./words"

export interface ProposedGroup {
  group: Exclude<ProductGroup, "tourism">
  /** One of the decision's sets 1 to 25; null where the name does not say. */
  criteriaSet: number | null
}

/**
 * What the words of a name say about its criteria set. Written with marks, compared without: people type both.
 * Only phrases that mean one thing without marks belong here.
 */
const WORDS: readonly (readonly [set: number, phrases: string])[] = [
  [
    1,
    "rau, xoài, bưởi, quýt, cam sành, cam xoàn, mít tươi, chuối, nhãn, vải thiều, thanh long, sầu riêng, măng cụt, dưa lưới, dưa hấu, dưa leo, trái cây, ổi, mãng cầu, củ sen, củ cải, khoai lang, khoai môn, bí đỏ, nha đam, trám, hạt sen tươi, nấm rơm, nấm bào ngư, dừa sáp, dừa tươi, chanh, thơm, khóm, dứa, măng tây",
  ],
  [
    2,
    "thịt, trứng, tôm, tôm sú, tôm thẻ, cá, cua, ghẹ, mực, nghêu, sò, hàu, lươn, ếch, gà, vịt, heo, bò, dê, sữa tươi",
  ],
  [3, "gạo, nếp, lúa, đậu xanh, đậu đen, đậu nành, đậu đỏ, mè, bắp, kê, lạc, đậu phộng"],
  [4, "mật ong, mật hoa dừa, mật dừa nước, phấn hoa, sữa ong chúa, sáp ong, đường, yến sào, tổ yến, yến thô"],
  [5, "cháo, súp, lẩu, đồ ăn liền, ăn liền, cơm cháy, gỏi"],
  [
    6,
    "bánh, bánh tráng, bánh tét, bánh chưng, bánh phồng, bún, phở, miến, mì, hủ tiếu, cốm, bột gạo, ngũ cốc, kẹo cu đơ, cu đơ, bánh đa, yến mạch, gạo sấy",
  ],
  [
    7,
    "mứt, kẹo dừa, kẹo, kẹo lạc, dưa món, dưa muối, dưa chua, dưa cải, kim chi, củ kiệu, cà pháo, tinh bột, bột, trái cây sấy, mít sấy, xoài sấy, chuối sấy, chuối khô, khoai sấy, khoai deo, sen sấy, hạt sen sấy, hạt điều, hạt mắc ca, mắc ca, dầu dừa, dầu lạc, dầu mè, tàu hũ, đậu hũ, hạt sen, rau củ sấy, nấm sấy, nấm khô, măng khô, thạch dừa, rau câu, sấy thăng hoa, cơm dừa",
  ],
  [
    8,
    "khô, tôm khô, cá khô, khô cá, mực khô, khô mực, khô bò, khô gà, khô heo, khô trâu, chà bông, chả, chả cá, chả lụa, chả mực, chả tôm, giò, giò lụa, nem, lạp xưởng, xúc xích, thịt gác bếp, mắm cá, mắm lóc, mắm linh, mắm tôm, mắm ruốc, mắm tép, mắm, sứa, tôm chua, sữa chua, yaourt, phô mai, nước yến, yến chưng, ruốc, bánh tôm, tôm rim, cá kho",
  ],
  [9, "nước mắm, nước tương, tương, giấm, sa tế, nước sốt, sốt, dầu hào, xì dầu, nước cốt"],
  [
    10,
    "muối, tiêu, hạt tiêu, hành, tỏi, ớt, bột nêm, bột canh, bột ngọt, gia vị, nghệ, gừng, sả, bột ớt, quế, hồi, thảo quả",
  ],
  [
    11,
    "trà, chè, chè xanh, trà xanh, trà shan tuyết, chè shan tuyết, trà thái nguyên, ô long, oolong, hồng trà, bạch trà",
  ],
  [
    12,
    "trà thảo mộc, trà mãng cầu, trà hoa, trà hoa cúc, trà sen, trà tim sen, trà gừng, trà sả, trà tía tô, trà xạ đen, trà dây, chè dây, chè vằng, trà atiso, trà cà gai leo, trà đinh lăng, trà khổ qua, trà mướp đắng, trà dứa, trà lá, trà trái, trà nhàu, trà gạo lứt, trà linh chi, trà hoa đậu biếc, lá vối, nụ vối, trà măng tây, trà giảo cổ lam, trà bí đao, trà rau má",
  ],
  [13, "cà phê, coffee, ca cao, cacao, socola, sô cô la, chocolate"],
  [14, "rượu trắng, rượu gạo, rượu nếp, rượu đế, rượu ngô, rượu men lá"],
  [15, "rượu, bia, vang nho, vang sim, rượu vang, rượu sim, rượu mơ, rượu cần"],
  [16, "nước khoáng, nước suối, nước uống đóng chai, nước tinh khiết"],
  [
    17,
    "nước ép, nước dừa, nước giải khát, nước sâm, nước mía, si rô, siro, nước nhàu, nước cốt trái, nước trái, sữa hạt, sữa bắp",
  ],
  [
    18,
    "viên nang, viên uống, cao, cao xương, cao gắm, sâm, nhân sâm, đông trùng hạ thảo, linh chi, tinh chất, thực phẩm chức năng, thực phẩm bảo vệ sức khỏe, tinh nghệ, tinh bột nghệ, nhung hươu, hà thủ ô, đinh lăng, tam thất",
  ],
  [19, "xà phòng, xà bông, dầu gội, son, kem dưỡng, sữa tắm, mặt nạ, nước hoa hồng, dầu xả, mỹ phẩm, sáp thơm"],
  [20, "tinh dầu, dầu tràm, dầu gió, dầu gấc, cao xoa, dược liệu, thuốc nam"],
  [
    21,
    "chiếu, thảm, giỏ, giỏ lục bình, túi cói, túi lục bình, đũa, ghế, tranh, tượng, gốm, bình gốm, ấm chén, nón lá, đan lát, mây tre, tre, đồ gỗ, ly dừa, muỗng, chén, đàn, guitar, dép, thắt lưng, ví da, bóp da, túi da, đèn lồng, khung tranh, lược, quạt, thớt",
  ],
  [22, "khăn rằn, khăn, vải, lụa, thổ cẩm, áo, áo dài, áo bà ba, váy, túi vải, chăn, nón vải"],
  [23, "hoa tươi, hoa hồng, hoa cúc, hoa lan, hoa đồng tiền, hoa ly, hoa kiểng"],
  [24, "cây cảnh, cây kiểng, bonsai, mai vàng, phong lan, sen đá, cây giống, kiểng lá, hoa mai"],
  [25, "cá cảnh, cá koi, chim cảnh, gà tre cảnh, chim kiểng, cá kiểng"],
]
const PHRASES = /* @__PURE__ */ phrasesOf(WORDS, foldVietnamese)

/** Sets by which something dried, sweetened or bottled is no longer fresh: "Cá lóc khô" is set 8, "Xoài sấy dẻo" is set 7. */
const MADE = / (?:kho|say|say deo|mot nang|tam gia vi|rim|chien|rang|ngam|len men) /
const MADE_OF: Readonly<Record<number, number>> = { 1: 7, 2: 8 }

/**
 * A first guess at group and criteria set from a name alone, for the reviewer to correct. Takes names with or without
 * marks; always answers, food without a set where no word is known.
 */
export function proposeGroup(name: string): ProposedGroup {
  const words = ` ${foldVietnamese(wordsOf(name))} `
  const named = namedFirst(words, PHRASES)
  const made = named && MADE.test(words) ? (MADE_OF[named] ?? named) : named
  const criteriaSet = made && made < 14 && isAlcohol(name, "beverage") ? 15 : (made ?? null)
  const group = CRITERIA_SETS.find(({ number }) => number === criteriaSet)?.group
  return group && group !== "tourism" ? { group, criteriaSet } : { group: "food", criteriaSet: null }
}
