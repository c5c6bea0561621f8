/**
 * Names in the Admin's menu. A page says `defineRouteConfig({ label: "payments", translationNs: "market" })`; what a
 * page itself says stands in its own `messages.ts`.
 */
const menu = {
  vi: {
    auditLog: "Nhật ký",
    collectedCash: "Tiền thu hộ",
    dataRequests: "Dữ liệu cá nhân",
    declarations: "Khai báo",
    deliveryOffers: "Miễn phí gửi",
    dossiers: "Hồ sơ chấm sao",
    fees: "Phí và thuế",
    ledger: "Sổ cái",
    listingImports: "Nhập danh sách",
    listingReviews: "Duyệt món",
    members: "Người trông quầy",
    messages: "Tin nhắn",
    payments: "Tiền chuyển khoản",
    payouts: "Trả tiền nhà bán",
    problemReports: "Khách báo lỗi",
    producers: "Nhà sản xuất",
    programme: "Chương trình",
    returnCases: "Trả hàng",
    rounds: "Hội đồng",
    settings: "Cài đặt chợ",
  },
  en: {
    auditLog: "Audit log",
    collectedCash: "Collected cash",
    dataRequests: "Personal data",
    declarations: "Declarations",
    deliveryOffers: "Free delivery",
    dossiers: "Star dossiers",
    fees: "Fees and taxes",
    ledger: "Ledger",
    listingImports: "Bring in lists",
    listingReviews: "Listings to review",
    members: "People of shops",
    messages: "Messages",
    payments: "Bank transfers",
    payouts: "Payouts",
    problemReports: "Problem reports",
    producers: "Producers",
    programme: "Programme",
    returnCases: "Returns",
    rounds: "Council",
    settings: "Market settings",
  },
}

export default { vi: { market: menu.vi }, en: { market: menu.en } }
