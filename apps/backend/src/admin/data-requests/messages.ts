/** Words of the desk for people's requests about their data. */
export const dataRequestMessages = {
  vi: {
    title: "Yêu cầu về dữ liệu",
    about:
      "Luật bảo vệ dữ liệu cá nhân cho chợ 2 ngày làm việc. Bản dữ liệu có ngay; việc xóa tự chạy sau 24 giờ, trừ khi còn kiện đang trên đường.",
    none: "Chưa ai yêu cầu gì về dữ liệu của mình.",
    kinds: { export: "Lấy bản dữ liệu", deletion: "Xóa dữ liệu" },
    states: { waiting: "Đang đợi", done: "Xong", withdrawn: "Đã rút lại" },
    of: { account: "của một tài khoản", order: "của một đơn khách lẻ" },
    asked: (moment: string) => `yêu cầu lúc ${moment}`,
    due: (day: string) => `hạn ${day}`,
    overdue: (day: string) => `quá hạn từ ${day}`,
    runs: (moment: string) => `chạy lúc ${moment}`,
    done: (moment: string) => `xong lúc ${moment}`,
    held: (parcels: string) => `Đang đợi kiện tới nơi: ${parcels}. Giao xong các kiện này thì việc xóa tự chạy.`,
  },
  en: {
    title: "Data requests",
    about:
      "The personal-data law gives 2 working days. Copies are there at once; a deletion runs by itself after 24 hours, unless parcels are still on their way.",
    none: "Nobody has asked about their data.",
    kinds: { export: "A copy of the data", deletion: "Deletion" },
    states: { waiting: "Waiting", done: "Done", withdrawn: "Taken back" },
    of: { account: "of an account", order: "of a guest's order" },
    asked: (moment: string) => `asked ${moment}`,
    due: (day: string) => `due ${day}`,
    overdue: (day: string) => `overdue since ${day}`,
    runs: (moment: string) => `runs ${moment}`,
    done: (moment: string) => `done ${moment}`,
    held: (parcels: string) =>
      `Waiting for parcels to arrive: ${parcels}. Once they have, the deletion runs by itself.`,
  },
}
