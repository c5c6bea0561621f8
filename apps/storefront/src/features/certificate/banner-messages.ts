const vi = {
  states: {
    valid: "Đang có hiệu lực",
    grace: "Đang chờ gia hạn",
    expired: "Đã hết hạn",
    revoked: "Đã bị thu hồi",
    superseded: "Đã có giấy mới thay",
    unknown: "Chưa rõ hiệu lực",
  },
  valid: (stars: number, day: string, atLeast: boolean) => `${stars} sao, ${atLeast ? "ít nhất " : ""}tới hết ${day}`,
  grace: (stars: number, day: string) => `${stars} sao, giữ lâu nhất tới hết ${day}`,
  revoked: (day: string) => `Từ ngày ${day}. Gói nào còn in sao từ giấy này là sai.`,
  nowOther: (stars: number) => `Món này hiện có giấy khác đang có hiệu lực: ${stars} sao.`,
  see: "Mở giấy đó",
  corrected: (code: string) => `Mã ${code} là ghi nhận cũ đã được đính chính. Dưới đây là ghi nhận đang dùng.`,
  producer: "Nhà làm",
}

type BannerMessages = typeof vi

const en: BannerMessages = {
  states: {
    valid: "In force",
    grace: "Renewal pending",
    expired: "Expired",
    revoked: "Revoked",
    superseded: "Replaced by a newer one",
    unknown: "Validity not known",
  },
  valid: (stars, day, atLeast) => `${stars} stars, through ${day}${atLeast ? " at least" : ""}`,
  grace: (stars, day) => `${stars} stars, kept through ${day} at the longest`,
  revoked: (day) => `Since ${day}. A pack that still carries these stars is wrong.`,
  nowOther: (stars) => `This product has another certificate in force: ${stars} stars.`,
  see: "Open it",
  corrected: (code) => `Code ${code} is an older record that was corrected. This is the record that stands.`,
  producer: "Made by",
}

export const bannerMessages = { vi, en }
