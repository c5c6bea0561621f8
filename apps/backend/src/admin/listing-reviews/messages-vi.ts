import type { ReviewFlag, ReviewKind, ReviewState } from "@ocop/contract"
import type { LegalAnswer, ListingField } from "@ocop/domain"

type Flag = ReviewFlag["flag"]

export const vi = {
  title: "Duyệt món",
  about: (waiting: number) =>
    waiting === 0
      ? "Không có món nào đang chờ."
      : `${waiting} món đang chờ. Món chờ lâu nhất đứng đầu. Duyệt xong là khách thấy trong vài giây.`,
  show: "Xem",
  states: {
    waiting: "Đang chờ",
    accepted: "Đã duyệt",
    refused: "Đã từ chối",
    more_wanted: "Đã hỏi thêm",
    withdrawn: "Nhà bán rút lại",
  } satisfies Record<ReviewState, string> as Record<ReviewState, string>,
  kinds: { new: "Món mới", change: "Sửa món", claim: "Nhận món đã có sao" } as Record<ReviewKind, string>,
  none: "Không còn món nào chờ duyệt.",
  noneSuch: "Không có món nào như vậy.",
  sentBy: (who: string, at: string) => `${who} gửi ${at}`,
  assistant: "làm giúp",
  decidedBy: (who: string, at: string) => `${who} quyết ${at}`,
  inShop: "Xem ngoài chợ",
  now: "Đang có",
  next: "Sẽ thành",
  nothing: "chưa có",
  fields: {
    name: "Tên",
    group: "Nhóm",
    criteriaSet: "Bộ tiêu chí",
    description: "Lời kể",
    ingredients: "Thành phần",
    storage: "Bảo quản",
    warnings: "Cảnh báo",
    shelfLifeDays: "Hạn dùng (ngày)",
    declarationNumber: "Số công bố",
    photos: "Ảnh",
    labelPhotos: "Ảnh nhãn",
    packs: "Gói bán",
    price: "Giá",
    stock: "Số lượng",
    leadTimeDays: "Số ngày làm",
  } as Record<ListingField, string>,
  flags: {
    cure_claim: "Có lời hứa chữa bệnh",
    alcohol_without_licence: "Đồ uống có cồn mà quầy chưa nộp giấy phép",
    producer_not_approved: "Quầy chưa được duyệt",
    missing_answers: "Nhãn còn thiếu",
    same_name: "Cùng tên với món của quầy khác trong tỉnh",
  } as Record<Flag, string>,
  answers: {
    net: "khối lượng",
    ingredients: "thành phần",
    shelfLifeDays: "hạn dùng",
    storage: "bảo quản",
    warnings: "cảnh báo",
    declarationNumber: "số công bố",
  } as Record<LegalAnswer, string>,
  stops: "Chưa duyệt được khi còn điều này.",
  groups: {
    food: "Thực phẩm",
    beverage: "Đồ uống",
    medicinal: "Dược liệu, sức khỏe",
    handicraft: "Thủ công",
    ornamental: "Hoa, cây, con cảnh",
  } as Record<string, string>,
  unknownSet: "Chưa rõ",
  corrections: "Sửa ngay tại đây",
  correctionsHint: "Nhóm, bộ tiêu chí, và những gì đọc được trên ảnh nhãn.",
  accept: "Duyệt",
  askMore: "Hỏi thêm",
  refuse: "Từ chối",
  reason: "Nói với nhà bán",
  reasonHint: "Một hai câu, nhà bán đọc nguyên văn. Những gì họ đã gõ vẫn còn.",
  send: { refused: "Gửi lời từ chối", more_wanted: "Gửi câu hỏi" },
  more: (count: number) => `Còn ${count} món nữa`,
  photo: (number: number) => `Ảnh ${number}`,
  pack: (grams: number) => `gói xong ${grams} g`,
  barcode: "mã vạch",
  because: {
    missing_answers: "Còn thiếu điều luật yêu cầu trên nhãn.",
    stops: "Còn điều phải xong trước khi duyệt.",
    taken: "Món, tên hoặc mã vạch này đã có người dùng.",
  } as Record<string, string>,
}
export type ReviewMessages = typeof vi
