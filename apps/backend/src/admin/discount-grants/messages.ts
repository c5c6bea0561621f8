export const grantWords = {
  vi: {
    title: "Ai chịu phần giảm này",
    about: "Phần giảm được ghi vào từng kiện cho bên chịu. Nhà làm chịu thì mã chỉ giảm trên hàng của nhà đó.",
    aboutPriceList: "Chênh lệch giá trong những ngày này được ghi vào từng kiện cho bên chịu.",
    bearer: "Bên chịu",
    operator: "Chợ",
    minimum: "Chỉ dùng cho đơn có tiền hàng từ (₫)",
    minimumHint: "Để trống thì đơn nào cũng dùng được.",
    save: "Lưu",
  },
  en: {
    title: "Who bears this discount",
    about: "It is written to every parcel for whoever bears it. Borne by a maker, the code counts on its goods alone.",
    aboutPriceList: "The difference in price on these days is written to every parcel for whoever bears it.",
    bearer: "Borne by",
    operator: "The market",
    minimum: "Only for orders with goods from (₫)",
    minimumHint: "Empty: for every order.",
    save: "Save",
  },
}
