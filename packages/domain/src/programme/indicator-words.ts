import type { IndicatorKey } from "./indicators"

/** What is counted, as the plans' readers say it: a short name, and how it is counted. */
export const INDICATOR_WORDS: Record<IndicatorKey, { vi: string; en: string; how: { vi: string; en: string } }> = {
  products_certified: {
    vi: "Sản phẩm từ 3 sao trở lên",
    en: "Products of 3 stars or more",
    how: { vi: "Giấy chứng nhận còn hiệu lực hôm nay", en: "Certificate valid today" },
  },
  products_new: {
    vi: "Sản phẩm mới được công nhận",
    en: "Products newly recognised",
    how: { vi: "Lần công nhận đầu nằm trong kỳ", en: "First recognised within the period" },
  },
  products_three_four: {
    vi: "Sản phẩm 3 và 4 sao",
    en: "Products of 3 and 4 stars",
    how: { vi: "Còn hiệu lực hôm nay", en: "Valid today" },
  },
  products_five: {
    vi: "Sản phẩm 5 sao",
    en: "Products of 5 stars",
    how: { vi: "Còn hiệu lực hôm nay", en: "Valid today" },
  },
  candidates_five: {
    vi: "Sản phẩm tiềm năng 5 sao",
    en: "Candidates for 5 stars",
    how: { vi: "Đang 5 sao, hoặc hồ sơ trình Bộ", en: "Of 5 stars, or with a dossier for the Ministry" },
  },
  products_four_share: {
    vi: "Tỷ lệ sản phẩm 4 sao",
    en: "Share of 4-star products",
    how: { vi: "Trên sản phẩm còn hiệu lực", en: "Of products valid today" },
  },
  products_five_share: {
    vi: "Tỷ lệ sản phẩm 5 sao",
    en: "Share of 5-star products",
    how: { vi: "Trên sản phẩm còn hiệu lực", en: "Of products valid today" },
  },
  products_renewed_share: {
    vi: "Sản phẩm cũ được đánh giá lại, nâng hạng",
    en: "Earlier products assessed again or upgraded",
    how: {
      vi: "Trên sản phẩm công nhận trước kỳ, có lần công nhận trong kỳ",
      en: "Of products recognised before the period, recognised again within it",
    },
  },
  products_online_share: {
    vi: "Sản phẩm bán trên mạng",
    en: "Products sold online",
    how: { vi: "Trên sản phẩm còn hiệu lực, đang bán ở chợ này", en: "Of products valid today, on sale here" },
  },
  three_star_on_postmart_share: {
    vi: "Sản phẩm 3 sao có trên Postmart",
    en: "3-star products on Postmart",
    how: {
      vi: "Theo khai báo đã được xã xác nhận. Khai báo không ghi từng sản phẩm: chủ thể có bán trên Postmart thì mọi sản phẩm 3 sao của họ đều được tính",
      en: "By declarations that the commune confirmed. They name no product: where a producer sells on Postmart, all its 3-star products count",
    },
  },
  tourism_products: {
    vi: "Sản phẩm du lịch cộng đồng",
    en: "Community tourism products",
    how: { vi: "Còn hiệu lực hôm nay", en: "Valid today" },
  },
  cooperatives_share: {
    vi: "Chủ thể là hợp tác xã, tổ hợp tác",
    en: "Producers that are cooperatives or groups",
    how: { vi: "Trên chủ thể có sản phẩm được công nhận", en: "Of producers of recognised products" },
  },
  companies_share: {
    vi: "Chủ thể là doanh nghiệp nhỏ và vừa",
    en: "Producers that are small or medium companies",
    how: { vi: "Trên chủ thể có sản phẩm được công nhận", en: "Of producers of recognised products" },
  },
  companies_and_households_share: {
    vi: "Chủ thể là doanh nghiệp, hộ kinh doanh",
    en: "Producers that are companies or households",
    how: { vi: "Trên chủ thể có sản phẩm được công nhận", en: "Of producers of recognised products" },
  },
  green_chain_share: {
    vi: "Chủ thể có chuỗi giá trị xanh",
    en: "Producers with a green value chain",
    how: { vi: "Theo khai báo đã được xã xác nhận", en: "By declarations that the commune confirmed" },
  },
  modern_channels_share: {
    vi: "Chủ thể bán ở kênh hiện đại",
    en: "Producers in modern channels",
    how: { vi: "Theo khai báo đã được xã xác nhận", en: "By declarations that the commune confirmed" },
  },
  exporters: {
    vi: "Chủ thể có xuất khẩu",
    en: "Producers that export",
    how: { vi: "Theo khai báo đã được xã xác nhận", en: "By declarations that the commune confirmed" },
  },
  workers_trained_share: {
    vi: "Lao động có chứng chỉ",
    en: "Workers with a certificate",
    how: { vi: "Trên lao động đã khai, xã xác nhận", en: "Of workers declared and confirmed" },
  },
  cooperatives_new_by_district: {
    vi: "Huyện (cũ) có hợp tác xã mới",
    en: "Former districts with a new cooperative",
    how: { vi: "Vào chợ trong kỳ", en: "Joined within the period" },
  },
  green_chain_by_district: {
    vi: "Huyện (cũ) có chuỗi giá trị xanh",
    en: "Former districts with a green value chain",
    how: { vi: "Theo khai báo đã được xã xác nhận", en: "By declarations that the commune confirmed" },
  },
  craft_village_products_by_district: {
    vi: "Huyện (cũ) có sản phẩm làng nghề",
    en: "Former districts with a craft-village product",
    how: {
      vi: "Sản phẩm còn hiệu lực của chủ thể làng nghề",
      en: "Products valid today of producers in a craft village",
    },
  },
  sales_points_by_district: {
    vi: "Huyện (cũ) có điểm bán OCOP",
    en: "Former districts with an OCOP sales point",
    how: { vi: "Điểm du lịch có gian OCOP", en: "Tourism points with an OCOP showroom" },
  },
  points_with_showroom_share: {
    vi: "Điểm du lịch có gian OCOP",
    en: "Tourism points with an OCOP showroom",
    how: { vi: "Trên các điểm đã ghi", en: "Of the points on record" },
  },
  showrooms: {
    vi: "Gian trưng bày, bán OCOP",
    en: "OCOP showrooms",
    how: { vi: "Ở điểm du lịch", en: "At tourism points" },
  },
  brands: { vi: "Thương hiệu", en: "Brands", how: { vi: "Chưa có sổ để đếm", en: "No record to count from yet" } },
  trademarks: {
    vi: "Nhãn hiệu được bảo hộ",
    en: "Registered trademarks",
    how: { vi: "Chưa có sổ để đếm", en: "No record to count from yet" },
  },
  craft_villages_share: {
    vi: "Làng nghề có sản phẩm OCOP",
    en: "Craft villages with an OCOP product",
    how: { vi: "Chưa có danh sách làng nghề để đếm", en: "No list of craft villages to count from yet" },
  },
}
