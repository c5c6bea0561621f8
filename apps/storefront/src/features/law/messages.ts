import type { LawPageName } from "@ocop/contract"
import type { LegalGround } from "@ocop/domain"

interface PageWords {
  title: string
  /** In the footer and in the list of pages. */
  short: string
  description: string
}

interface LawMessages {
  pages: Record<LawPageName, PageWords>
  law: string
  onThisPage: string
  otherPages: string
  version: (version: string) => string
  since: (day: string) => string
  draft: string
  dataTitle: string
  dataLead: string
  why: string
  ground: string
  grounds: Record<LegalGround, string>
  kept: string
  given: string
  nobody: string
  neverTitle: string
}

const vi: LawMessages = {
  pages: {
    about: {
      title: "Ai vận hành chợ",
      short: "Giới thiệu",
      description: "Đơn vị vận hành, số đăng ký kinh doanh, địa chỉ, người đại diện và cách liên hệ.",
    },
    rules: {
      title: "Quy chế hoạt động",
      short: "Quy chế hoạt động",
      description: "Ai được bán, hàng nào được bày, đơn đi mấy bước, tiền về đâu, ai chịu trách nhiệm gì.",
    },
    terms: {
      title: "Điều khoản mua hàng",
      short: "Điều khoản mua hàng",
      description: "Điều bạn đồng ý khi đặt hàng: bên bán, giá, thanh toán, giao hàng, hủy và đổi ý.",
    },
    payment: {
      title: "Cách trả tiền",
      short: "Cách trả tiền",
      description: "Tiền mặt lúc nhận, chuyển khoản VietQR, thẻ; giữ hàng bao lâu, trả lại tiền thế nào.",
    },
    delivery: {
      title: "Giao hàng và đổi trả",
      short: "Giao hàng, đổi trả",
      description: "Phí giao, ngày tới, nhận hàng, hàng hư thì làm gì, tiền về khi nào.",
    },
    privacy: {
      title: "Quyền riêng tư",
      short: "Quyền riêng tư",
      description: "Chợ giữ dữ liệu gì của bạn, để làm gì, bao lâu, đưa cho ai, và quyền của bạn.",
    },
    complaints: {
      title: "Khiếu nại",
      short: "Khiếu nại",
      description: "Báo chuyện bằng cách nào, chợ trả lời trong bao lâu, chưa bằng lòng thì tới đâu.",
    },
    ranking: {
      title: "Thứ tự bày hàng",
      short: "Thứ tự bày hàng",
      description: "Chợ xếp hàng theo những gì, từng danh sách một, và điều gì không bao giờ được tính.",
    },
  },
  law: "Quy định",
  onThisPage: "Trong trang này",
  otherPages: "Các quy định khác",
  version: (version) => `Bản ${version}`,
  since: (day) => `Áp dụng từ ${day}`,
  draft: "Bản mẫu, đơn vị vận hành chưa duyệt.",
  dataTitle: "Chợ giữ những gì",
  dataLead: "Mỗi thứ một ô: để làm gì, theo căn cứ nào, giữ bao lâu, đưa cho ai.",
  why: "Để làm gì",
  ground: "Căn cứ",
  grounds: {
    contract: "Thực hiện hợp đồng với bạn",
    legal_duty: "Pháp luật buộc phải giữ",
    legitimate_interest: "Cần để chợ chạy, không lấn quyền của bạn",
    consent: "Bạn đồng ý riêng cho việc này",
  },
  kept: "Giữ bao lâu",
  given: "Đưa cho",
  nobody: "không ai",
  neverTitle: "Không bao giờ tính",
}

const en: LawMessages = {
  pages: {
    about: {
      title: "Who runs the market",
      short: "About",
      description: "The operator, its business registration, address, representative and how to reach it.",
    },
    rules: {
      title: "Operating rules",
      short: "Operating rules",
      description:
        "Who may sell, what may be shown, the steps of an order, where the money goes, who answers for what.",
    },
    terms: {
      title: "Terms of sale",
      short: "Terms of sale",
      description: "What you agree to when you order: the seller, prices, payment, delivery, changing your mind.",
    },
    payment: {
      title: "Ways to pay",
      short: "Ways to pay",
      description: "Cash at the door, VietQR transfer, card; how long goods are held, how refunds work.",
    },
    delivery: {
      title: "Delivery and return",
      short: "Delivery and return",
      description: "Fees, days, receiving a parcel, damaged goods, and when refunds arrive.",
    },
    privacy: {
      title: "Privacy",
      short: "Privacy",
      description: "What we keep about you, why, how long, who gets it, and your rights.",
    },
    complaints: {
      title: "Complaints",
      short: "Complaints",
      description: "How to tell us, how soon we answer, and where else to turn.",
    },
    ranking: {
      title: "The order of goods",
      short: "The order of goods",
      description: "What decides the order of goods, list by list, and what never counts.",
    },
  },
  law: "Rules",
  onThisPage: "On this page",
  otherPages: "Other rules",
  version: (version) => `Version ${version}`,
  since: (day) => `In force since ${day}`,
  draft: "A draft that the operator has not approved.",
  dataTitle: "What we keep",
  dataLead: "One box each: what for, on what ground, how long, and who gets it.",
  why: "What for",
  ground: "Ground",
  grounds: {
    contract: "To carry out our contract with you",
    legal_duty: "The law makes us keep it",
    legitimate_interest: "Needed to run the market, without outweighing your rights",
    consent: "You agreed to this separately",
  },
  kept: "Kept",
  given: "Given to",
  nobody: "nobody",
  neverTitle: "What never counts",
}

export const lawMessages = { vi, en }
