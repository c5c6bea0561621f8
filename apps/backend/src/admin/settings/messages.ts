import type { LawPageName } from "@ocop/contract"
import type { GroupName } from "./fields"

interface SettingsMessages {
  title: string
  about: string
  ready: { title: string; all: string; notYet: string; demoOn: string; closed: string }
  states: Record<"ok" | "missing" | "sample" | "off", string>
  required: string
  fill: string
  checks: Record<string, string>
  checksHow: Record<string, string>
  groups: Record<GroupName, string>
  groupsAbout: Partial<Record<GroupName, string>>
  fields: Record<string, string>
  hints: Record<string, string>
  faults: Record<string, string>
  fault: string
  noTransfer: string
  removeTransfer: string
  texts: {
    title: string
    about: string
    page: string
    pages: Record<LawPageName, string>
    ours: string
    own: string
    write: string
    useOurs: string
    vi: string
    en: string
    facts: string
    see: string
  }
}

const vi: SettingsMessages = {
  title: "Cài đặt chợ",
  about: "Ai vận hành, nhận tiền ở đâu, các trang quy định nói gì, giới hạn của một đơn.",
  ready: {
    title: "Sẵn sàng bán thật?",
    all: "Đủ cả rồi. Đặt DEMO=off rồi khởi động lại là bán thật.",
    notYet: "Còn thiếu những mục bắt buộc dưới đây, nên chưa tắt chế độ thử được.",
    demoOn: "Chợ đang chạy thử",
    closed: "Chế độ thử đã tắt nhưng còn thiếu mục bắt buộc: chợ không nhận đơn nào cho tới khi đủ.",
  },
  states: { ok: "Đủ", missing: "Còn trống", sample: "Còn là mẫu", off: "Đang tắt" },
  required: "bắt buộc",
  fill: "Còn trống:",
  checks: {
    identity: "Đơn vị vận hành",
    contact: "Liên hệ",
    texts: "Các trang quy định",
    bank_account: "Tài khoản nhận chuyển khoản",
    messages: "Gửi tin cho khách",
    demo_accounts: "Tài khoản dùng thử",
    sellers: "Nhà làm được bán",
    bank_webhook: "Ngân hàng tự báo tiền vào",
    card: "Thẻ qua Stripe",
    phone: "Tin nhắn Zalo hoặc SMS",
  },
  checksHow: {
    texts: "Luật sư đọc xong thì ghi tên, ngày và ngày áp dụng ở mục Quy định.",
    messages: "Cần máy chủ thư (SMTP_URL) hoặc kênh Zalo, SMS.",
    demo_accounts: "Xóa các tài khoản @demo.local trong mục Người dùng.",
    sellers: "Chưa nhà làm nào được duyệt, nên chưa có món nào đặt mua được.",
    bank_webhook: "Không có cũng được: bạn xác nhận tiền bằng sao kê hoặc bằng tay.",
    card: "Không có cũng được: lối trả thẻ hiện là đang khóa.",
    phone: "Không có cũng được: khách nhận thư hoặc giữ đường dẫn đơn.",
  },
  groups: {
    shop: "Tên chợ",
    identity: "Đơn vị vận hành",
    law: "Quy định: phiên bản và thời hạn",
    transfer: "Tài khoản nhận chuyển khoản",
    holds: "Giữ hàng chờ tiền (phút)",
    limits: "Giới hạn của một đơn",
    parcels: "Nhà làm nhận đơn",
    returns: "Trả hàng",
    money: "Tiền với nhà làm",
    tet: "Nghỉ Tết của đơn vị vận chuyển",
  },
  groupsAbout: {
    identity: "Hiện ở chân trang và trang Giới thiệu. Luật buộc ghi đủ trước khi bán.",
    law: "Đổi số bản điều khoản thì ai đặt hàng cũng phải đồng ý lại.",
    transfer: "Mã VietQR của mọi đơn trỏ về tài khoản này. Kiểm kỹ trước khi lưu.",
    returns: "Hết hạn mở yêu cầu thì tiền của kiện mới tới kỳ trả cho nhà làm.",
    money: "Phí chợ và thuế có trang riêng, theo ngày áp dụng.",
    tet: "Tính bằng ngày, từ mùng một.",
  },
  fields: {
    name: "Tên chợ",
    tagline: "Câu giới thiệu ngắn",
    "operator.name": "Tên thường gọi",
    "operator.legalName": "Tên trên giấy đăng ký",
    "operator.registrationNumber": "Số đăng ký kinh doanh",
    "operator.registrationDate": "Ngày cấp",
    "operator.registrationIssuer": "Nơi cấp",
    "operator.representative": "Người đại diện",
    "operator.ministryNotice": "Thông báo, đăng ký với Bộ Công Thương",
    "operator.address": "Địa chỉ",
    "operator.phone": "Điện thoại",
    "operator.email": "E-mail",
    "law.termsVersion": "Số bản điều khoản mua hàng",
    "law.since": "Áp dụng từ ngày",
    "law.checkedBy": "Người đã đọc và duyệt",
    "law.checkedOn": "Ngày duyệt",
    "law.complaintAnswerHours": "Trả lời khiếu nại trong (giờ)",
    "law.complaintSettleDays": "Giải quyết khiếu nại trong (ngày làm việc)",
    "law.reportHours": "Khách báo hàng lỗi trong (giờ)",
    "law.reportFreshHours": "Đồ tươi, đông lạnh: báo trong (giờ)",
    "law.refundDays": "Hoàn tiền trong (ngày làm việc)",
    "parcels.confirmHours": "Nhận đơn trong (giờ)",
    "parcels.refusalsUntilPaidAhead": "Từ chối mấy kiện thì phải trả trước",
    "parcels.refusalsCountDays": "Tính trong (ngày)",
    "returns.windowDays": "Khách mở yêu cầu trong (ngày từ lúc nhận)",
    "returns.answerWorkingDays": "Nhà làm trả lời trong (ngày làm việc)",
    "returns.appealDays": "Khách đưa lên chợ trong (ngày)",
    "returns.replacementDays": "Hàng gửi bù: khách báo chưa nhận trong (ngày)",
    "money.producerDebtMax": "Nợ quá mức này thì ngưng thu hộ",
    "money.payoutMin": "Mỗi lần trả ít nhất",
    "money.newAccountRestDays": "Đổi tài khoản thì đợi (ngày) mới trả",
    "payment.transfer": "tài khoản",
    "payment.transfer.bankBin": "Mã ngân hàng (BIN, 6 số)",
    "payment.transfer.bankName": "Tên ngân hàng",
    "payment.transfer.accountNumber": "Số tài khoản",
    "payment.transfer.accountName": "Tên chủ tài khoản",
    "payment.holdMinutesWithWebhook": "Ngân hàng tự báo",
    "payment.holdMinutesByHand": "Xác nhận bằng tay hoặc sao kê",
    "payment.cardHoldMinutes": "Trả bằng thẻ",
    "limits.quantityPerLine": "Số lượng mỗi món",
    "limits.linesPerBasket": "Số món trong giỏ",
    "limits.openOrdersPerPhone": "Đơn chưa nhận mỗi số điện thoại",
    "limits.openOrdersPerAddress": "Đơn chưa nhận mỗi địa chỉ",
    "limits.reservedValuePerPhone": "Tiền hàng đang giữ mỗi số điện thoại",
    "limits.reservedValuePerAddress": "Tiền hàng đang giữ mỗi địa chỉ",
    "limits.cashOnDeliveryMax": "Tiền mặt tối đa một kiện",
    "tet.closesDaysBefore": "Ngừng nhận trước Tết",
    "tet.reopensDaysAfter": "Mở lại sau Tết",
    "tet.shownDaysBefore": "Bắt đầu nhắc khách trước Tết",
  },
  hints: {
    "law.termsVersion": "Bỏ trống thì không hỏi đồng ý.",
    "payment.transfer.accountName": "Chữ hoa không dấu, như ngân hàng ghi.",
    "operator.ministryNotice": "Số xác nhận hoặc địa chỉ trang trên online.gov.vn.",
  },
  faults: {
    too_small: "Nhỏ quá hoặc còn trống.",
    too_big: "Lớn quá hoặc dài quá.",
    invalid_format: "Chưa đúng dạng.",
    invalid_type: "Cần một số nguyên.",
  },
  fault: "Chưa đúng.",
  noTransfer: "Chưa có tài khoản: lối chuyển khoản đang tắt (chạy thử thì dùng tài khoản mẫu).",
  removeTransfer: "Bỏ tài khoản này",
  texts: {
    title: "Chữ trên các trang quy định",
    about:
      "Chợ có sẵn bản mẫu hai thứ tiếng, tự điền theo cài đặt. Bạn viết bản riêng thì bản đó được dùng. Luật sư cần đọc trước khi bán thật.",
    page: "Trang",
    pages: {
      about: "Giới thiệu",
      rules: "Quy chế hoạt động",
      terms: "Điều khoản mua hàng",
      payment: "Cách trả tiền",
      delivery: "Giao hàng, đổi trả",
      privacy: "Quyền riêng tư",
      complaints: "Khiếu nại",
      ranking: "Thứ tự bày hàng",
    },
    ours: "Đang dùng bản mẫu",
    own: "Đang dùng bản riêng",
    write: "Viết bản riêng từ bản mẫu",
    useOurs: "Dùng lại bản mẫu",
    vi: "Tiếng Việt",
    en: "Tiếng Anh",
    facts: "Viết ## cho đầu mục, - hoặc 1. cho danh sách. Chữ trong ngoặc nhọn được thay bằng cài đặt:",
    see: "Xem trang",
  },
}

const en: SettingsMessages = {
  title: "Market settings",
  about: "Who runs it, where money goes, what the pages of rules say, and the limits of an order.",
  ready: {
    title: "Ready to sell?",
    all: "Everything is there. Set DEMO=off and restart to sell.",
    notYet: "What is required below is not complete, so demo mode cannot be turned off yet.",
    demoOn: "The market is in demo mode",
    closed: "Demo mode is off, but something required is missing: no order is taken until it is there.",
  },
  states: { ok: "There", missing: "Empty", sample: "Still a sample", off: "Off" },
  required: "required",
  fill: "Empty:",
  checks: {
    identity: "The operator",
    contact: "Contact",
    texts: "The pages of rules",
    bank_account: "Account for transfers",
    messages: "Messages to buyers",
    demo_accounts: "Demo accounts",
    sellers: "Makers who may sell",
    bank_webhook: "The bank tells of money by itself",
    card: "Cards through Stripe",
    phone: "Zalo or SMS",
  },
  checksHow: {
    texts: "Once a lawyer has read them, enter name, day and the day they take effect under Rules.",
    messages: "Needs a mail server (SMTP_URL), or Zalo or SMS.",
    demo_accounts: "Remove the @demo.local accounts under Users.",
    sellers: "No maker is approved yet, so nothing can be ordered.",
    bank_webhook: "Not needed: you confirm money with a statement or by hand.",
    card: "Not needed: paying by card is shown as off.",
    phone: "Not needed: buyers get mail or keep the order's link.",
  },
  groups: {
    shop: "Name",
    identity: "The operator",
    law: "Rules: version and times",
    transfer: "Account for transfers",
    holds: "Goods held for money (minutes)",
    limits: "Limits of an order",
    parcels: "Makers take orders on",
    returns: "Returns",
    money: "Money with makers",
    tet: "When carriers rest at Tết",
  },
  groupsAbout: {
    identity: "Shown in the footer and on the About page. The law wants all of it before anything is sold.",
    law: "With a new version of the terms everybody agrees anew.",
    transfer: "The VietQR of every order points at this account. Check it before saving.",
    returns: "A parcel's money is paid to its maker once no case can be opened any more.",
    money: "Commission and taxes have a page of their own, by date.",
    tet: "In days, from the first day of the lunar year.",
  },
  fields: {
    name: "Name of the market",
    tagline: "Tagline",
    "operator.name": "Everyday name",
    "operator.legalName": "Registered name",
    "operator.registrationNumber": "Business registration number",
    "operator.registrationDate": "Issued on",
    "operator.registrationIssuer": "Issued by",
    "operator.representative": "Representative",
    "operator.ministryNotice": "Notice at the Ministry of Industry and Trade",
    "operator.address": "Address",
    "operator.phone": "Phone",
    "operator.email": "E-mail",
    "law.termsVersion": "Version of the terms of sale",
    "law.since": "In force since",
    "law.checkedBy": "Read and approved by",
    "law.checkedOn": "Approved on",
    "law.complaintAnswerHours": "Complaints answered within (hours)",
    "law.complaintSettleDays": "Complaints settled within (working days)",
    "law.reportHours": "Buyers report faults within (hours)",
    "law.reportFreshHours": "Fresh and frozen: report within (hours)",
    "law.refundDays": "Refunds within (working days)",
    "parcels.confirmHours": "Taken on within (hours)",
    "parcels.refusalsUntilPaidAhead": "Refused parcels until one pays ahead",
    "parcels.refusalsCountDays": "Counted over (days)",
    "returns.windowDays": "A case may be opened within (days of delivery)",
    "returns.answerWorkingDays": "Makers answer within (working days)",
    "returns.appealDays": "Buyers may appeal within (days)",
    "returns.replacementDays": "Replacements: buyers may say it did not come within (days)",
    "money.producerDebtMax": "Above this debt cash on delivery rests",
    "money.payoutMin": "Least sum of a payout",
    "money.newAccountRestDays": "Days that a changed account waits",
    "payment.transfer": "the account",
    "payment.transfer.bankBin": "Bank number (BIN, 6 digits)",
    "payment.transfer.bankName": "Bank",
    "payment.transfer.accountNumber": "Account number",
    "payment.transfer.accountName": "Account name",
    "payment.holdMinutesWithWebhook": "The bank tells by itself",
    "payment.holdMinutesByHand": "Confirmed by hand or statement",
    "payment.cardHoldMinutes": "Card",
    "limits.quantityPerLine": "Pieces per line",
    "limits.linesPerBasket": "Lines per basket",
    "limits.openOrdersPerPhone": "Open orders per phone",
    "limits.openOrdersPerAddress": "Open orders per address",
    "limits.reservedValuePerPhone": "Goods held per phone",
    "limits.reservedValuePerAddress": "Goods held per address",
    "limits.cashOnDeliveryMax": "Most cash for one parcel",
    "tet.closesDaysBefore": "Closes before Tết",
    "tet.reopensDaysAfter": "Reopens after Tết",
    "tet.shownDaysBefore": "Buyers are told from, before Tết",
  },
  hints: {
    "law.termsVersion": "Empty asks for no agreement.",
    "payment.transfer.accountName": "Capitals without marks, as the bank writes it.",
    "operator.ministryNotice": "The confirmation number, or the page at online.gov.vn.",
  },
  faults: {
    too_small: "Too small, or empty.",
    too_big: "Too large, or too long.",
    invalid_format: "Not in the right form.",
    invalid_type: "A whole number is needed.",
  },
  fault: "Not right.",
  noTransfer: "No account yet: transfers are off (demo mode uses a made-up one).",
  removeTransfer: "Remove this account",
  texts: {
    title: "Texts of the pages of rules",
    about:
      "The shop brings drafts in both languages, filled in from the settings. Your own text takes their place. A lawyer must read them before anything is sold.",
    page: "Page",
    pages: {
      about: "About",
      rules: "Operating rules",
      terms: "Terms of sale",
      payment: "Ways to pay",
      delivery: "Delivery and return",
      privacy: "Privacy",
      complaints: "Complaints",
      ranking: "The order of goods",
    },
    ours: "Our draft is in use",
    own: "Your own text is in use",
    write: "Write your own from our draft",
    useOurs: "Use our draft again",
    vi: "Vietnamese",
    en: "English",
    facts: "Write ## for headings, - or 1. for lists. Names in braces are filled in from the settings:",
    see: "See the page",
  },
}

export const settingsMessages = { vi, en }
