const vi = {
  title: "Chuyện của giấy chứng nhận món này",
  issued: (stars: number) => `Được công nhận ${stars} sao`,
  issuedUnknown: "Được công nhận, chưa rõ mấy sao",
  decision: (number: string) => `Quyết định ${number}`,
  inYear: (year: number) => `Năm ${year}, chưa rõ ngày`,
  unknownDay: "Chưa rõ ngày",
  revoked: "Bị thu hồi",
  replaced: "Nhường chỗ cho giấy mới",
  expired: (stars: number | null) => (stars ? `Hết hạn, ${stars} sao được gỡ xuống` : "Hết hạn"),
  grace: (day: string) => `Được giữ sao lâu nhất tới hết ${day} trong lúc chờ gia hạn`,
  open: "Mở giấy này",
  here: "giấy bạn đang xem",
}

type HistoryMessages = typeof vi

const en: HistoryMessages = {
  title: "What happened to this product's certificates",
  issued: (stars) => `Recognised with ${stars} stars`,
  issuedUnknown: "Recognised, number of stars not known",
  decision: (number) => `Decision ${number}`,
  inYear: (year) => `In ${year}, day not known`,
  unknownDay: "Day not known",
  revoked: "Revoked",
  replaced: "Made way for a newer certificate",
  expired: (stars) => (stars ? `Expired; its ${stars} stars came down` : "Expired"),
  grace: (day) => `Stars kept through ${day} at the longest while renewal is decided`,
  open: "Open this certificate",
  here: "the one you are reading",
}

export const historyMessages = { vi, en }
