/** Vietnam's six socio-economic regions after the merger of provinces of 1 July 2025. */
export type Region =
  | "northern_midlands"
  | "red_river_delta"
  | "north_central"
  | "south_central_highlands"
  | "southeast"
  | "mekong_delta"

/**
 * Region of each of the 34 provinces, by province code: northern midlands and mountains; Red River delta; north
 * central; south central coast and central highlands; southeast; Mekong delta. The regions are those of the national
 * master plan as adjusted in 2025 (Government Resolution 306/NQ-CP). Here they only price shipping.
 */
export const REGION_OF_PROVINCE: Readonly<Record<string, Region>> = {
  "04": "northern_midlands", // Cao Bằng
  "08": "northern_midlands", // Tuyên Quang
  "11": "northern_midlands", // Điện Biên
  "12": "northern_midlands", // Lai Châu
  "14": "northern_midlands", // Sơn La
  "15": "northern_midlands", // Lào Cai
  "19": "northern_midlands", // Thái Nguyên
  "20": "northern_midlands", // Lạng Sơn
  "25": "northern_midlands", // Phú Thọ
  "01": "red_river_delta", // Hà Nội
  "22": "red_river_delta", // Quảng Ninh
  "24": "red_river_delta", // Bắc Ninh
  "31": "red_river_delta", // Hải Phòng
  "33": "red_river_delta", // Hưng Yên
  "37": "red_river_delta", // Ninh Bình
  "38": "north_central", // Thanh Hóa
  "40": "north_central", // Nghệ An
  "42": "north_central", // Hà Tĩnh
  "44": "north_central", // Quảng Trị
  "46": "north_central", // Huế
  "48": "south_central_highlands", // Đà Nẵng
  "51": "south_central_highlands", // Quảng Ngãi
  "52": "south_central_highlands", // Gia Lai
  "56": "south_central_highlands", // Khánh Hòa
  "66": "south_central_highlands", // Đắk Lắk
  "68": "south_central_highlands", // Lâm Đồng
  "75": "southeast", // Đồng Nai
  "79": "southeast", // Hồ Chí Minh
  "80": "southeast", // Tây Ninh
  "82": "mekong_delta", // Đồng Tháp
  "86": "mekong_delta", // Vĩnh Long
  "91": "mekong_delta", // An Giang
  "92": "mekong_delta", // Cần Thơ
  "96": "mekong_delta", // Cà Mau
}
