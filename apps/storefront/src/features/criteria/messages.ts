const vi = {
  crumb: "Mỗi sao đòi gì",
  titleOf: (product: string) => `Mỗi sao đòi ${product} những gì?`,
  setTitle: (name: string) => `Bộ tiêu chí: ${name}`,
  descriptionOf: (product: string) =>
    `${product} được chấm theo bộ tiêu chí nào, muốn 3, 4, 5 sao phải đạt những gì, và nhà làm đã trả lời ra sao.`,
  setDescription: (name: string) =>
    `Muốn 3, 4, 5 sao OCOP, ${name} phải đạt những gì: điểm, mức tối thiểu, điều bị loại.`,
  lead: (number: number, name: string, legal: string) =>
    `Món này được chấm theo bộ tiêu chí số ${number}, ${name} (Quyết định ${legal}), thang 100 điểm.`,
  setLead: (number: number, legal: string) =>
    `Bộ tiêu chí số ${number} của Quyết định ${legal}, thang 100 điểm. Lời ở đây là lời ngắn của chợ; chữ chính thức nằm trong quyết định.`,
  noSet: "Ghi nhận về món này chưa nói được chấm theo bộ tiêu chí nào trong 26 bộ, nên chợ không đoán.",
  seeSets: "Xem cả 26 bộ tiêu chí",
  gatesTitle: "Đủ điểm thôi chưa đủ",
  gatesLead: "Có những điều phải đạt mức tối thiểu. Thiếu một điều thì dù nhiều điểm cũng chỉ được sao thấp hơn.",
  stars: (stars: number) => `${stars} sao`,
  from: (points: number) => `từ ${points} điểm`,
  andBelow: "và mọi điều của sao thấp hơn",
  noGates: "Không có mức tối thiểu riêng, chỉ cần đủ điểm.",
  allTitle: "Chấm từng điều",
  allLead: "Bấm vào từng dòng để xem các mức và điểm.",
  points: (points: number) => `${points} điểm`,
  most: (points: number) => `tới ${points}`,
  gate: (stars: number) => `tối thiểu cho ${stars} sao`,
  answered: "Nhà làm trả lời",
  answersTitle: "Nhà làm đã trả lời",
  answersLead:
    "Đây là lời nhà làm tự khai trong hồ sơ và cho khách xem. Điểm do hội đồng chấm, không phải do lời khai.",
  noAnswers: "Nhà làm chưa cho xem câu trả lời nào của món này.",
  proof: "Bằng chứng",
  knockOutsTitle: "Bị loại ngay, dù bao nhiêu điểm",
  about: "Hiểu chung về sao OCOP",
  certificate: "Về trang giấy chứng nhận",
  caseOf: (code: string) => `Trường hợp ${code}`,
}

export type CriteriaMessages = typeof vi

const en: CriteriaMessages = {
  crumb: "What each star asks",
  titleOf: (product) => `What does each star ask of ${product}?`,
  setTitle: (name) => `Criteria set: ${name}`,
  descriptionOf: (product) =>
    `By which criteria ${product} is scored, what 3, 4 and 5 stars ask of it, and what its maker answered.`,
  setDescription: (name) =>
    `What 3, 4 and 5 OCOP stars ask of ${name}: points, minimum levels and what ends it at once.`,
  lead: (number, name, legal) =>
    `This product is scored by criteria set ${number}, ${name} (Decision ${legal}), out of 100 points.`,
  setLead: (number, legal) =>
    `Criteria set ${number} of Decision ${legal}, out of 100 points. The words are our own short ones; the decision has the official text.`,
  noSet: "The record does not say by which of the 26 criteria sets this product was scored, and we do not guess.",
  seeSets: "See all 26 criteria sets",
  gatesTitle: "Points alone are not enough",
  gatesLead: "Some things have a minimum. Whoever misses one gets fewer stars, however many the points.",
  stars: (stars) => `${stars} stars`,
  from: (points) => `from ${points} points`,
  andBelow: "and everything that fewer stars ask",
  noGates: "No minimum of their own; the points decide.",
  allTitle: "Point by point",
  allLead: "Open a line for its levels and points.",
  points: (points) => (points === 1 ? "1 point" : `${points} points`),
  most: (points) => `up to ${points}`,
  gate: (stars) => `minimum for ${stars} stars`,
  answered: "The maker's answer",
  answersTitle: "What its maker answered",
  answersLead:
    "The maker's own words in its dossier, shown with its consent. Points are given by the council, not by these words.",
  noAnswers: "The maker has not published any answer about this product.",
  proof: "Evidence",
  knockOutsTitle: "Ends it at once, whatever the points",
  about: "About OCOP stars in general",
  certificate: "Back to the certificate",
  caseOf: (code) => `Case ${code}`,
}

export const criteriaMessages = { vi, en }
