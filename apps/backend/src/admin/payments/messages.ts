import type { BankDecision, BankSource, BankTransactionProblem, BankTransactionState } from "@ocop/contract"

interface PaymentsMessages {
  title: string
  about: string
  tabs: { waiting: string; doubtful: string; statement: string; refunds: string }
  order: string
  due: string
  overdue: string
  memo: string
  amount: string
  find: string
  reason: string
  reasonHint: string
  waiting: {
    none: string
    noneFound: (q: string) => string
    confirm: string
    about: string
    inQuestion: (sum: string) => string
    placed: string
  }
  doubtful: {
    none: string
    noneSettled: string
    show: string
    filters: { open: string; accepted: string; refunding: string; ignored: string; same: string }
    from: string
    unknownSender: string
    wants: (asked: string) => string
    orderNumber: string
    orderHint: string
    advice: string
    used: (sum: string) => string
    settledBy: (who: string, when: string) => string
  }
  sources: Record<BankSource, string>
  states: Record<BankTransactionState, string>
  problems: Record<BankTransactionProblem, string>
  whatToDo: Record<BankTransactionProblem, string>
  decisions: Record<BankDecision, string>
  decisionHints: Record<BankDecision, string>
  refusals: Record<string, string>
  statement: {
    about: string
    file: string
    format: string
    auto: string
    upload: string
    reading: string
    choose: string
    known: string
    result: (rows: number, fresh: number) => string
    skipped: (count: number) => string
    toDoubtful: (count: number) => string
    earlier: string
    none: string
  }
  refunds: {
    none: string
    noneSent: string
    show: string
    filters: { to_send: string; sent: string }
    to: string
    account: string
    name: string
    unknown: string
    /** Cash taken at a door: who has it. */
    cashHeldBy: { producer: string; carrier: string; operator: string }
    causes: { parcel: string; money: string }
    done: string
    reference: string
    note: string
    sent: (reference: string, when: string) => string
  }
}

const vi: PaymentsMessages = {
  title: "Tiền chuyển khoản",
  about: "Đơn đang chờ tiền, khoản cần bạn quyết, sao kê ngân hàng và tiền phải trả lại khách.",
  tabs: { waiting: "Chờ tiền", doubtful: "Cần quyết", statement: "Sao kê", refunds: "Trả lại khách" },
  order: "Đơn",
  due: "Giữ hàng tới",
  overdue: "Quá hạn, sắp tự hủy",
  memo: "Nội dung",
  amount: "Số tiền",
  find: "Tìm số đơn, nội dung hoặc số điện thoại",
  reason: "Lý do",
  reasonHint: "Ghi vào sổ, ví dụ: thấy trên app ngân hàng lúc 9 giờ.",
  waiting: {
    none: "Không có đơn nào đang chờ tiền. Đơn mới trả bằng chuyển khoản sẽ hiện ở đây.",
    noneFound: (q) => `Không có đơn nào đang chờ khớp “${q}”.`,
    confirm: "Xác nhận đã nhận đủ tiền",
    about: "Chỉ bấm khi bạn đã thấy tiền trong tài khoản. Nhà làm sẽ nhận đơn ngay.",
    inQuestion: (sum) => `Có ${sum} đang ở mục Cần quyết`,
    placed: "Đặt lúc",
  },
  doubtful: {
    none: "Không có khoản nào cần quyết. Tiền vào đúng đơn thì tự khớp, không phải làm gì.",
    noneSettled: "Chưa có khoản nào như vậy.",
    show: "Xem",
    filters: {
      open: "Đang chờ quyết",
      accepted: "Đã nhận vào đơn",
      refunding: "Đang trả lại",
      ignored: "Đã bỏ qua",
      same: "Báo trùng",
    },
    from: "Người chuyển",
    unknownSender: "ngân hàng không cho biết",
    wants: (asked) => `cần ${asked}`,
    orderNumber: "Cho đơn số",
    orderHint: "Ví dụ K7M2-9QXD",
    advice: "nên làm",
    used: (sum) => `Đã dùng ${sum} cho đơn, phần còn lại trả khách`,
    settledBy: (who, when) => `${who}, ${when}`,
  },
  sources: { own: "Ngân hàng báo", sepay: "SePay báo", casso: "Casso báo", file: "Từ sao kê" },
  states: {
    new: "Đang khớp",
    accepted: "Đã nhận vào đơn",
    queued: "Cần quyết",
    asked: "Đang hỏi khách",
    refunding: "Đang trả lại",
    ignored: "Đã bỏ qua",
    same: "Báo trùng",
  },
  problems: {
    no_memo: "Nội dung không có mã đơn",
    unknown_memo: "Mã trong nội dung không thuộc đơn nào",
    too_little: "Thiếu tiền",
    too_much: "Thừa tiền",
    late: "Tiền tới sau khi đơn đã hủy",
    twice: "Đơn đã trả rồi, đây là lần nữa",
    withdrawn: "Khách đã hủy hết kiện trước khi trả",
    wrong_account: "Vào tài khoản khác",
    wrong_currency: "Không phải tiền đồng",
  },
  whatToDo: {
    no_memo: "Tìm đơn cùng số tiền ở mục Chờ tiền, nhận vào đơn đó; không ra thì trả lại.",
    unknown_memo: "Có khi gõ sai một chữ: tìm đơn cùng số tiền, không ra thì trả lại.",
    too_little: "Hỏi khách chuyển nốt, hoặc nhận luôn và chịu phần thiếu, hoặc trả lại.",
    too_much: "Nhận vào đơn; phần thừa tự sang mục Trả lại khách.",
    late: "Hàng đã về quầy. Trả lại tiền cho khách.",
    twice: "Trả lại tiền cho khách.",
    withdrawn: "Trả lại tiền cho khách.",
    wrong_account: "Xem tài khoản nào, rồi nhận hoặc bỏ qua.",
    wrong_currency: "Bỏ qua ở đây và xử lý với ngân hàng.",
  },
  decisions: { accept: "Nhận vào đơn", refund: "Trả lại", ask: "Hỏi khách", ignore: "Bỏ qua" },
  decisionHints: {
    accept: "Đơn thành đã trả, nhà làm nhận đơn ngay.",
    refund: "Khoản này sang mục Trả lại khách.",
    ask: "Vẫn nằm ở đây, ghi là đang hỏi. Bạn gọi khách theo số trong đơn.",
    ignore: "Không phải tiền của đơn nào, ví dụ bạn tự chuyển.",
  },
  refusals: {
    unknown: "Không có đơn số này.",
    missing: "Ghi số đơn nhận khoản này.",
    not_allowed_now: "Lúc này không làm vậy được: tình trạng của đơn hoặc khoản tiền không cho phép.",
    file_refused: "Tệp này không đọc được. Cần sao kê CSV hoặc XLSX dưới 5 MB, đúng mẫu đã chọn.",
    try_again: "Đang bận, thử lại sau ít giây.",
    invalid_fields: "Ghi lý do ít nhất 3 chữ.",
  },
  statement: {
    about:
      "Tải sao kê từ ngân hàng rồi gửi lên đây. Tiền khớp nội dung và số tiền thì đơn tự thành đã trả. Gửi lại cùng một tệp không làm gì thêm.",
    file: "Tệp sao kê (CSV, XLSX)",
    format: "Mẫu của ngân hàng",
    auto: "Tự nhận ra",
    upload: "Gửi sao kê",
    reading: "Đang đọc…",
    choose: "Chọn tệp trước.",
    known: "Tệp này đã gửi rồi. Không có gì thay đổi.",
    result: (rows, fresh) => `${rows} dòng tiền vào, ${fresh} dòng mới.`,
    skipped: (count) => `${count} dòng không phải tiền vào, đã bỏ qua.`,
    toDoubtful: (count) => `Xem ${count} khoản cần quyết`,
    earlier: "Những lần gửi trước",
    none: "Chưa gửi sao kê nào.",
  },
  refunds: {
    none: "Không còn khoản nào phải trả. Kiện bị hủy sau khi trả tiền sẽ hiện ở đây.",
    noneSent: "Chưa trả khoản nào.",
    show: "Xem",
    filters: { to_send: "Phải trả", sent: "Đã trả" },
    to: "Chuyển cho",
    account: "Số tài khoản",
    name: "Tên",
    unknown: "Ngân hàng không cho biết tài khoản: gọi khách hỏi số tài khoản.",
    cashHeldBy: {
      producer:
        "Tiền mặt nhà làm đang giữ. Hỏi rõ khách và nhà làm trước khi chuyển; khoản này trừ vào tiền của nhà làm.",
      carrier: "Tiền mặt đơn vị giao đang giữ hoặc đã nộp.",
      operator: "Tiền mặt chợ đã thu.",
    },
    causes: { parcel: "Kiện bị hủy hoặc trả hàng", money: "Tiền thừa hoặc không thuộc đơn nào" },
    done: "Đã chuyển xong",
    reference: "Mã giao dịch của ngân hàng",
    note: "Ghi chú",
    sent: (reference, when) => `Đã chuyển, mã ${reference}, ${when}`,
  },
}

const en: PaymentsMessages = {
  title: "Bank transfers",
  about: "Orders that wait for money, money that needs your decision, bank statements, and refunds to send.",
  tabs: { waiting: "Waiting", doubtful: "To decide", statement: "Statement", refunds: "Refunds" },
  order: "Order",
  due: "Held until",
  overdue: "Overdue, about to be cancelled",
  memo: "Memo",
  amount: "Amount",
  find: "Order number, memo or phone",
  reason: "Reason",
  reasonHint: "Kept in the books, for example: seen in the bank's app at 9.",
  waiting: {
    none: "No order waits for money. New orders paid by transfer appear here.",
    noneFound: (q) => `No waiting order fits “${q}”.`,
    confirm: "Confirm that all of it arrived",
    about: "Only once you have seen the money in the account. The makers get the order at once.",
    inQuestion: (sum) => `${sum} is under To decide`,
    placed: "Placed",
  },
  doubtful: {
    none: "Nothing to decide. Money that fits its order is matched by itself.",
    noneSettled: "Nothing like that yet.",
    show: "Show",
    filters: {
      open: "Waiting for a decision",
      accepted: "Accepted",
      refunding: "Going back",
      ignored: "Ignored",
      same: "Told twice",
    },
    from: "From",
    unknownSender: "the bank does not say",
    wants: (asked) => `asks for ${asked}`,
    orderNumber: "For order",
    orderHint: "Such as K7M2-9QXD",
    advice: "advised",
    used: (sum) => `${sum} of it paid the order, the rest goes back`,
    settledBy: (who, when) => `${who}, ${when}`,
  },
  sources: { own: "Told by the bank", sepay: "Told by SePay", casso: "Told by Casso", file: "From a statement" },
  states: {
    new: "Being matched",
    accepted: "Accepted",
    queued: "To decide",
    asked: "Buyer asked",
    refunding: "Going back",
    ignored: "Ignored",
    same: "Told twice",
  },
  problems: {
    no_memo: "No order in its memo",
    unknown_memo: "Its memo names no order of ours",
    too_little: "Too little",
    too_much: "Too much",
    late: "Arrived after the order was cancelled",
    twice: "The order was paid before",
    withdrawn: "The buyer had cancelled every parcel",
    wrong_account: "On another account",
    wrong_currency: "Not in đồng",
  },
  whatToDo: {
    no_memo: "Look for a waiting order of this sum and accept it for that one; otherwise send it back.",
    unknown_memo: "Perhaps a slip of the finger: look for an order of this sum, otherwise send it back.",
    too_little: "Ask the buyer for the rest, or accept it and bear the difference, or send it back.",
    too_much: "Accept it; the rest goes to Refunds by itself.",
    late: "The goods are on sale again. Send the money back.",
    twice: "Send the money back.",
    withdrawn: "Send the money back.",
    wrong_account: "See which account it is, then accept or ignore it.",
    wrong_currency: "Ignore it here and settle it with the bank.",
  },
  decisions: { accept: "Accept for the order", refund: "Send back", ask: "Ask the buyer", ignore: "Ignore" },
  decisionHints: {
    accept: "The order becomes paid and its makers get it at once.",
    refund: "It moves to Refunds.",
    ask: "It stays here, marked as asked. Call the buyer at the order's phone.",
    ignore: "Money of no order, such as a transfer of your own.",
  },
  refusals: {
    unknown: "There is no order of this number.",
    missing: "Enter the order that this money is for.",
    not_allowed_now: "Not possible now, because of the state of the order or of the money.",
    file_refused: "This file cannot be read. It must be a CSV or XLSX statement under 5 MB in the chosen form.",
    try_again: "Busy; try again in a few seconds.",
    invalid_fields: "Give a reason of at least 3 letters.",
  },
  statement: {
    about:
      "Download a statement from the bank and upload it here. Where memo and amount fit, the order becomes paid. The same file twice changes nothing.",
    file: "Statement (CSV, XLSX)",
    format: "Form of the bank",
    auto: "Find out",
    upload: "Upload",
    reading: "Reading…",
    choose: "Choose a file first.",
    known: "This file was uploaded before. Nothing changed.",
    result: (rows, fresh) => `${rows} rows of money coming in, ${fresh} of them new.`,
    skipped: (count) => `${count} rows were no money coming in and were left out.`,
    toDoubtful: (count) => `See ${count} to decide`,
    earlier: "Earlier uploads",
    none: "No statement has been uploaded yet.",
  },
  refunds: {
    none: "Nothing to send. A parcel that is cancelled after payment appears here.",
    noneSent: "Nothing has been sent yet.",
    show: "Show",
    filters: { to_send: "To send", sent: "Sent" },
    to: "To",
    account: "Account",
    name: "Name",
    unknown: "The bank did not say which account: call the buyer and ask.",
    cashHeldBy: {
      producer: "The maker holds the cash. Ask buyer and maker before you send it; it is taken off the maker's money.",
      carrier: "The carrier holds the cash, or has handed it over.",
      operator: "The market holds the cash.",
    },
    causes: { parcel: "A parcel was cancelled or returned", money: "Too much, or money of no order" },
    done: "I have sent it",
    reference: "The bank's transaction number",
    note: "Note",
    sent: (reference, when) => `Sent, number ${reference}, ${when}`,
  },
}

export const paymentsMessages = { vi, en }
