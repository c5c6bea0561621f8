const vi = {
  title: "Hóa đơn VAT cho đơn này",
  intro: "Mỗi nhà làm xuất hóa đơn cho kiện của mình và gửi tới e-mail dưới đây.",
  company: "Tên công ty, hộ kinh doanh",
  companyWrong: "Bạn ghi tên như trên đăng ký kinh doanh.",
  taxCode: "Mã số thuế",
  taxCodeHint: "10 số, chi nhánh thêm 3 số, hộ và cá nhân 12 số.",
  taxCodeWrong: "Mã số thuế này chưa đúng, xem lại từng số giúp.",
  address: "Địa chỉ trên hóa đơn",
  addressWrong: "Bạn ghi địa chỉ đầy đủ hơn giúp.",
  email: "E-mail nhận hóa đơn",
  emailWrong: "E-mail này chưa đúng.",
  send: "Gửi yêu cầu",
  sending: "Đang gửi…",
  remove: "Không cần hóa đơn nữa",
  close: "Để sau",
  tooLate: "Kiện đầu tiên vừa gửi đi nên không đổi được nữa.",
}

export type InvoiceMessages = typeof vi

const en: InvoiceMessages = {
  title: "VAT invoice for this order",
  intro: "Each maker issues an invoice for its own parcel and sends it to the e-mail below.",
  company: "Company or household business",
  companyWrong: "Please give the name as it is registered.",
  taxCode: "Tax code",
  taxCodeHint: "10 digits, a branch 3 more, households and persons 12.",
  taxCodeWrong: "That is no tax code; please check each digit.",
  address: "Address on the invoice",
  addressWrong: "Please give the whole address.",
  email: "E-mail for the invoice",
  emailWrong: "That is no e-mail address.",
  send: "Send the request",
  sending: "Sending…",
  remove: "No invoice is needed",
  close: "Not now",
  tooLate: "The first parcel has just left, so it cannot be changed any more.",
}

export const invoiceMessages = { vi, en }
