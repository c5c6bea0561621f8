const vi = {
  title: "Trên bao bì in mấy sao?",
  hint: "Chọn số sao bạn thấy trên gói, trang này nói ngay đúng hay không.",
  stars: (stars: number) => `${stars} sao`,
  true: "Đúng",
  false: "Không đúng",
  notNow: "Không còn đúng",
  unsure: "Chưa nói chắc được",
  isTrue: (stars: number, day: string) => `Món này đang được công nhận ${stars} sao, tới hết ngày ${day}.`,
  isGrace: (stars: number, day: string) =>
    `Món này được giữ ${stars} sao trong lúc chờ quyết định gia hạn, lâu nhất tới hết ngày ${day}.`,
  isOther: (shown: number, claimed: number) => `Món này hiện được công nhận ${shown} sao, không phải ${claimed} sao.`,
  isExpired: (day: string | null) =>
    day
      ? `Giấy chứng nhận hết hiệu lực sau ngày ${day}, từ đó món này không được mang sao.`
      : "Giấy chứng nhận đã hết hiệu lực, món này hiện không được mang sao.",
  isRevoked: (day: string | null) =>
    day
      ? `Giấy chứng nhận bị thu hồi từ ngày ${day}, món này không được mang sao.`
      : "Giấy chứng nhận đã bị thu hồi, món này không được mang sao.",
  isUnknown: "Ghi nhận về món này còn thiếu ngày cấp hoặc số sao, nên chợ không đoán.",
  before: "Gói làm ra trước ngày đó thì lúc in vẫn đúng.",
  tell: "Báo bao bì in sai",
}

type ClaimMessages = typeof vi

const en: ClaimMessages = {
  title: "How many stars does the pack say?",
  hint: "Choose the stars you see on the pack; this page says at once whether that is right.",
  stars: (stars) => `${stars} stars`,
  true: "True",
  false: "Not true",
  notNow: "No longer true",
  unsure: "Cannot be said",
  isTrue: (stars, day) => `This product is recognised with ${stars} stars, through ${day}.`,
  isGrace: (stars, day) =>
    `This product keeps ${stars} stars while its renewal is being decided, through ${day} at the longest.`,
  isOther: (shown, claimed) => `This product is recognised with ${shown} stars now, not ${claimed}.`,
  isExpired: (day) =>
    day
      ? `The certificate was in force through ${day}; since then the product may carry no stars.`
      : "The certificate is no longer in force; the product may carry no stars now.",
  isRevoked: (day) =>
    day
      ? `The certificate was revoked on ${day}; the product may carry no stars.`
      : "The certificate was revoked; the product may carry no stars.",
  isUnknown: "The record lacks the day of issue or the number of stars, and we do not guess.",
  before: "A pack made before that day was right when it was printed.",
  tell: "Report a wrong pack",
}

export const claimMessages = { vi, en }
