import type { ProblemReport } from "@ocop/contract"

const vi = {
  open: "Báo kiện có chuyện",
  openOf: (number: number) => `Báo kiện ${number} có chuyện`,
  title: (producer: string) => `Kiện của ${producer} có chuyện gì?`,
  intro: "Người của chợ đọc từng lời và trả lời ngay trên trang này.",
  kind: "Chuyện gì vậy",
  kinds: {
    not_arrived: "Chưa thấy kiện tới",
    damaged: "Hàng hư, bể hoặc chảy",
    wrong_goods: "Giao nhầm món",
    missing_goods: "Giao thiếu",
    quality: "Không như giới thiệu",
    other: "Chuyện khác",
  } satisfies Record<ProblemReport["kind"], string>,
  text: "Kể giúp chợ vài câu",
  textHint: "Món nào, hư ra sao, bạn muốn đổi, giao bù hay trả lại tiền.",
  textShort: "Bạn viết thêm vài chữ giúp.",
  photos: "Ảnh chụp",
  photosHint: (most: number) => `Tối đa ${most} ảnh. Ảnh được thu nhỏ và bỏ vị trí chụp trước khi gửi.`,
  addPhotos: "Thêm ảnh",
  photoOf: (number: number) => `Ảnh ${number}`,
  removeOf: (number: number) => `Bỏ ảnh ${number}`,
  preparing: "Đang thu nhỏ ảnh…",
  tooMany: (most: number) => `Chỉ gửi được ${most} ảnh, mấy ảnh sau chưa thêm.`,
  refused: {
    not_a_photo: "Có tệp không phải ảnh JPEG, PNG hoặc WebP. Bạn bỏ tệp đó rồi gửi lại.",
    unreadable: "Có ảnh mở không được. Bạn bỏ ảnh đó rồi gửi lại.",
    too_many_pixels: "Có ảnh quá lớn. Bạn chụp lại cỡ nhỏ hơn giúp.",
    too_large: "Có ảnh nặng quá 8 MB. Bạn chọn ảnh nhẹ hơn giúp.",
    too_many: "Nhiều ảnh quá, chỉ gửi được 5.",
  } as Record<string, string>,
  send: "Gửi cho chợ",
  sending: "Đang gửi…",
  close: "Để sau",
  tooManyOpen: "Kiện này đã có nhiều chuyện đang đợi. Chợ trả lời bớt rồi bạn báo thêm nhé.",
  sent: (number: number) => `Đã báo chuyện của kiện ${number}. Chợ trả lời ngay tại đây.`,
  list: "Chuyện bạn đã báo",
  states: { open: "Chợ đang xem", answered: "Chợ đã trả lời", closed: "Đã xong" } satisfies Record<
    ProblemReport["state"],
    string
  >,
  reportedAt: (when: string) => `Báo lúc ${when}`,
  answeredAt: (when: string) => `Chợ trả lời lúc ${when}`,
}

export type ReportMessages = typeof vi

const en: ReportMessages = {
  open: "Report a problem",
  openOf: (number) => `Report a problem with parcel ${number}`,
  title: (producer) => `What is wrong with the parcel of ${producer}?`,
  intro: "Somebody of the market reads every word and answers on this page.",
  kind: "What is wrong",
  kinds: {
    not_arrived: "It has not arrived",
    damaged: "Damaged, broken or leaking",
    wrong_goods: "The wrong goods",
    missing_goods: "Something is missing",
    quality: "Not as described",
    other: "Something else",
  },
  text: "Tell us in a few sentences",
  textHint: "Which goods, what happened, and whether you want them replaced, sent again or refunded.",
  textShort: "Please write a few words more.",
  photos: "Photographs",
  photosHint: (most) =>
    `At most ${most}. They are made smaller, and where they were taken is removed, before they are sent.`,
  addPhotos: "Add photographs",
  photoOf: (number) => `Photograph ${number}`,
  removeOf: (number) => `Remove photograph ${number}`,
  preparing: "Making them smaller…",
  tooMany: (most) => `Only ${most} can be sent; the others were not added.`,
  refused: {
    not_a_photo: "One file is not a JPEG, PNG or WebP photograph. Please remove it and send again.",
    unreadable: "One photograph cannot be opened. Please remove it and send again.",
    too_many_pixels: "One photograph is too large. Please take it smaller.",
    too_large: "One photograph is larger than 8 MB. Please choose a lighter one.",
    too_many: "Too many photographs; only 5 can be sent.",
  },
  send: "Send",
  sending: "Sending…",
  close: "Not now",
  tooManyOpen: "Several reports of this parcel are waiting already. Please wait for an answer first.",
  sent: (number) => `The problem with parcel ${number} is reported. We answer right here.`,
  list: "What you reported",
  states: { open: "We are looking at it", answered: "Answered", closed: "Settled" },
  reportedAt: (when) => `Reported at ${when}`,
  answeredAt: (when) => `Answered at ${when}`,
}

export const reportMessages = { vi, en }
