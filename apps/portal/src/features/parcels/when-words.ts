import type { ShopParcel } from "@ocop/contract"

interface WhenWords {
  states: Record<ShopParcel["state"], string>
  hoursLeft(hours: number): string
  minutesLeft(minutes: number): string
  overdue: string
}

const vi: WhenWords = {
  states: {
    awaiting_payment: "Chờ tiền",
    placed: "Chờ nhận",
    confirmed: "Cần gói",
    packed: "Cần gửi",
    shipped: "Đang trên đường",
    delivered: "Đã giao",
    cancelled: "Đã hủy",
    undeliverable: "Không giao được",
    returned: "Đã trả về",
  },
  hoursLeft: (hours) => `Còn ${hours} giờ`,
  minutesLeft: (minutes) => `Còn ${minutes} phút`,
  overdue: "Quá hạn nhận",
}

const en: WhenWords = {
  states: {
    awaiting_payment: "Waits for money",
    placed: "To confirm",
    confirmed: "To pack",
    packed: "To send",
    shipped: "On the way",
    delivered: "Delivered",
    cancelled: "Cancelled",
    undeliverable: "Not delivered",
    returned: "Returned",
  },
  hoursLeft: (hours) => `${hours} h left`,
  minutesLeft: (minutes) => `${minutes} min left`,
  overdue: "Overdue",
}

/** Apart from the other words of parcels: the first screen says these alone. */
export const whenWords = { vi, en }
