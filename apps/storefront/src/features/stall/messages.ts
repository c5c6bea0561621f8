const vi = {
  title: "Mở quầy ở chợ",
  description:
    "Hợp tác xã, tổ hợp tác, hộ, trang trại, công ty có món OCOP mở quầy ở chợ: cần giấy gì, đi những bước nào.",
  lead: "Món nhà mình có trong sổ OCOP thì chỗ ở chợ đã để sẵn: tên món, nơi làm, giấy chứng nhận. Mở quầy là gắn thêm giá và hàng.",
  beginTitle: "Bắt đầu ngay trên điện thoại",
  begin: "Số điện thoại, tên quầy, chụp giấy tờ: chừng mười phút. Làm dở thì hôm sau làm tiếp.",
  signUp: "Đăng ký mở quầy",
  signIn: "Tôi có quầy rồi",
  contact: (name: string) => `Liên hệ ${name}`,
  call: (phone: string) => `Gọi ${phone}`,
  write: (email: string) => `Viết tới ${email}`,
  noContact: "Chợ chưa ghi số điện thoại hay thư điện tử. Bạn hỏi văn phòng OCOP của xã hoặc tỉnh giúp nhé.",
  whoTitle: "Ai mở được",
  who: [
    "Hợp tác xã, tổ hợp tác",
    "Hộ sản xuất, hộ kinh doanh",
    "Trang trại",
    "Công ty nhỏ và vừa",
    "Với điểm du lịch: cả hội và ban điều hành",
  ],
  papersTitle: "Giấy tờ cần có",
  papers: [
    "Đăng ký kinh doanh hoặc đăng ký hợp tác xã, mã số thuế",
    "Giấy tờ của người đại diện, vì luật yêu cầu chợ biết người bán là ai trước khi bán",
    "Giấy an toàn thực phẩm, với món ăn, món uống",
    "Quyết định hoặc giấy chứng nhận OCOP, nếu có: sao chỉ hiện theo giấy còn hạn",
    "Giấy phép rượu, với món có cồn",
    "Tài khoản ngân hàng đứng tên nhà mình để nhận tiền",
  ],
  stepsTitle: "Đi bốn bước",
  steps: [
    ["Cho chợ biết nhà mình", "Tên, xã, số điện thoại, món muốn bán. Thiếu giấy vẫn soạn trước được."],
    ["Chợ xem giấy", "Đủ thì duyệt, thiếu thì nói rõ thiếu gì. Nhận món đã có trong sổ thì giấy chứng nhận đi theo."],
    ["Đăng món", "Năm câu là gửi được: ảnh, tên, giá, gói bao nhiêu, còn mấy gói. Nhãn thì chụp lại là được."],
    ["Nhận đơn, gửi hàng", "Mỗi nhà một kiện riêng. Nhận, đóng gói, giao cho bưu tá; tiền từng kiện ghi rõ từng đồng."],
  ],
  honest: "Chợ không gắn sao, không bán chỗ đứng đầu. Phí và cách trả tiền được nói rõ trước khi bạn đồng ý.",
  see: "Xem nhà làm nào đã có trong sổ",
}

const en: typeof vi = {
  title: "Open a stall",
  description:
    "How cooperatives, groups, households, farms and companies with OCOP products open a stall: papers and steps.",
  lead: "If your product is in the OCOP list, its place here is ready: name, origin, certificate. Opening a stall adds price and stock.",
  beginTitle: "Begin on your phone",
  begin: "A phone number, a name, photographs of your papers: about ten minutes. Stop and go on another day.",
  signUp: "Sign up to open a stall",
  signIn: "I have a stall",
  contact: (name) => `Contact ${name}`,
  call: (phone) => `Call ${phone}`,
  write: (email) => `Write to ${email}`,
  noContact:
    "No phone or e-mail of the operator is on record yet. Please ask the OCOP office of your commune or province.",
  whoTitle: "Who can",
  who: [
    "Cooperatives and cooperative groups",
    "Producing households and household businesses",
    "Farms",
    "Small and medium companies",
    "For places to visit: associations and operating boards, too",
  ],
  papersTitle: "Papers you need",
  papers: [
    "Business or cooperative registration, and the tax code",
    "Identity papers of the representative: the law has us know sellers before they sell",
    "Food-safety certificate, for food and drinks",
    "The OCOP decision or certificate, if you have one: stars show only while it is in force",
    "The alcohol licence, for anything with alcohol",
    "A bank account in your own name, to be paid",
  ],
  stepsTitle: "Four steps",
  steps: [
    [
      "Tell us who you are",
      "Name, commune, phone, what you want to sell. You can prepare before every paper is there.",
    ],
    [
      "We read the papers",
      "Complete ones are approved; otherwise we say what is missing. A listed product brings its certificates along.",
    ],
    ["List your product", "Five answers are enough: photo, name, price, pack, how many. A photo of the label will do."],
    [
      "Take orders, send parcels",
      "One parcel per maker. Confirm, pack, hand over; the money of each parcel is written down to the đồng.",
    ],
  ],
  honest: "We award no stars and sell no top places. Fees and payment are spelled out before you agree.",
  see: "See which makers are already listed",
}

export const stallMessages = { vi, en }
