import type { StickerSize } from "@ocop/contract"

const vi = {
  title: "In tem OCOP",
  how: "Tem có sao, số quyết định, ngày hết hạn và mã QR mở trang giấy chứng nhận. In đúng cỡ 100\u00a0%, không co giãn; giấy hết hạn thì thôi dán.",
  sizes: {
    small: "Nhỏ, 65 tem/tờ",
    medium: "Vừa, 24 tem/tờ",
    large: "Lớn, 8 tem/tờ",
  } satisfies Record<StickerSize, string>,
}

const en: typeof vi = {
  title: "Print OCOP stickers",
  how: "Each sticker carries the stars, the decision, the last day and a QR code that opens the certificate's page. Print at 100%, without scaling; stop using them when the certificate expires.",
  sizes: { small: "Small, 65 a sheet", medium: "Medium, 24 a sheet", large: "Large, 8 a sheet" },
}

export const stickerWords = { vi, en }
