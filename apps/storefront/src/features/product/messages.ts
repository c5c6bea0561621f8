/** Days in the largest unit that fits without a rest. */
function span(days: number, words: { year: string; month: string; day: string }): string {
  if (days % 365 === 0) return `${days / 365} ${words.year}`
  if (days % 30 === 0) return `${days / 30} ${words.month}`
  return `${days} ${words.day}`
}

const vi = {
  drawingMark: "Hình minh họa, nhà làm chưa gửi ảnh",
  photoOf: (title: string) => `Ảnh ${title}`,
  formerly: (place: string) => `Trước là ${place}`,
  description: (title: string, place: string) =>
    `${title}, món OCOP của ${place}: sao, giấy chứng nhận, giá và người làm ra.`,
  sampleText: "Lời mô tả này là ví dụ của bản thử.",
  sampleLabel: "Nội dung nhãn này là ví dụ của bản thử.",
  samplePrice: "Giá và lượng hàng là ví dụ của bản thử.",
  notSold: "Chưa có ai bán món này ở chợ",
  notSoldMore: "Món có tên trong danh sách OCOP đã công bố. Chợ giữ sẵn trang, đợi người làm ra mở quầy.",
  yours: "Món này của nhà mình?",
  openStall: "Mở quầy",
  pausedTitle: "Nhà làm chưa bày món này",
  pausedMore: "Bạn ghé quầy xem món khác nhé.",
  tourism: "Ghé tận nơi",
  tourismMore: "Đây là dịch vụ du lịch: liên hệ nơi đón khách trước khi đi, không đặt qua giỏ hàng.",
  directions: "Chỉ đường",
  pointPage: "Xem trang điểm du lịch",
  maker: "Người làm",
  legalName: "Tên pháp lý",
  type: "Loại hình",
  taxCode: "Mã số thuế",
  address: "Địa chỉ",
  phone: "Điện thoại",
  website: "Trang web",
  visitStall: "Ghé quầy",
  seeMaker: "Xem nhà làm",
  leadTime: (days: number) =>
    days === 0
      ? "Gói ngay trong ngày đặt."
      : days === 1
        ? "Gói xong trong 1 ngày làm việc."
        : `Gói xong trong ${days} ngày làm việc.`,
  inTheSet: "Trong giỏ quà có",
  setStars: "Giỏ quà xếp từ nhiều món. Sao là của từng món, xem ở trang món đó.",
  label: "Trên nhãn ghi gì",
  ingredients: "Thành phần",
  netWeight: "Khối lượng tịnh",
  warnings: "Lưu ý",
  storage: "Bảo quản",
  shelfLife: "Hạn dùng",
  shelfLifeDays: (days: number) => `${span(days, { year: "năm", month: "tháng", day: "ngày" })} từ ngày làm`,
  declaration: "Số tự công bố",
  declarationMeans:
    "Số tự công bố: nhà làm đã nộp bản công bố an toàn thực phẩm của món này cho cơ quan của tỉnh và chịu trách nhiệm về nó. Muốn tra, bạn hỏi cơ quan an toàn thực phẩm của tỉnh nơi làm, đọc đúng số này.",
  seeIt: "Muốn xem tận tay",
  seeItMore: "Nơi có bày hoặc bán món OCOP trong tỉnh. Trước khi đi, hỏi xem món này đang có không.",
  related: "Món gần đó",
  ageTitle: "Món này có cồn",
  ageText: "Rượu, bia chỉ bán cho người đủ 18 tuổi. Người giao có thể hỏi giấy tờ khi trao hàng.",
  ageConfirm: "Tôi đã đủ 18 tuổi",
  certificates: "Giấy chứng nhận",
  earlier: "Những lần công nhận trước",
  source: (source: string) => `Nguồn ghi nhận món này: ${source}`,
}

type ProductMessages = typeof vi

const en: ProductMessages = {
  drawingMark: "An illustration; the maker has not sent a photograph",
  photoOf: (title) => `Photograph of ${title}`,
  formerly: (place) => `Formerly ${place}`,
  description: (title, place) => `${title}, an OCOP product of ${place}: stars, certificate, price and maker.`,
  sampleText: "This description is an example of the trial run.",
  sampleLabel: "What stands on this label is an example of the trial run.",
  samplePrice: "Price and stock are examples of the trial run.",
  notSold: "Nobody sells this here yet",
  notSoldMore: "It is on the published OCOP list. Its page is kept ready until its maker opens a stall.",
  yours: "Is this yours?",
  openStall: "Open a stall",
  pausedTitle: "The maker does not have this out now",
  pausedMore: "See what else is on the stall.",
  tourism: "Go and see",
  tourismMore: "This is a tourism service: ask the hosts before you go; it cannot be ordered through the basket.",
  directions: "Directions",
  pointPage: "See the place's page",
  maker: "The maker",
  legalName: "Legal name",
  type: "Kind",
  taxCode: "Tax code",
  address: "Address",
  phone: "Telephone",
  website: "Website",
  visitStall: "Visit the stall",
  seeMaker: "See the maker",
  leadTime: (days) =>
    days === 0
      ? "Packed on the day of the order."
      : days === 1
        ? "Packed within 1 working day."
        : `Packed within ${days} working days.`,
  inTheSet: "In this gift set",
  setStars: "A gift set is made of several things. Stars belong to each of them; see its page.",
  label: "What the label says",
  ingredients: "Ingredients",
  netWeight: "Net weight",
  warnings: "Please note",
  storage: "Storage",
  shelfLife: "Shelf life",
  shelfLifeDays: (days) =>
    `${span(days, { year: days === 365 ? "year" : "years", month: "months", day: "days" })} from making`,
  declaration: "Declaration number",
  declarationMeans:
    "The declaration number: the maker has filed a food-safety declaration for this product with the province and answers for it. To check it, ask the food-safety authority of the province where it is made, quoting this number.",
  seeIt: "Where to see it",
  seeItMore: "Places in the province that show or sell OCOP goods. Ask before you go whether they have this one.",
  related: "Close to it",
  ageTitle: "This contains alcohol",
  ageText: "Alcohol is sold to people of 18 and over only. The courier may ask for papers at the door.",
  ageConfirm: "I am 18 or over",
  certificates: "Certificate",
  earlier: "Earlier recognitions",
  source: (source) => `This product was recorded from: ${source}`,
}

export const productMessages = { vi, en }
