export const shopsWords = {
  vi: {
    title: "Các quầy của tôi",
    none: "Bạn chưa có quầy nào.",
    roles: { owner: "Chủ quầy", manager: "Quản lý", packer: "Gói hàng" },
    assistant: "Làm giúp",
  },
  en: {
    title: "My stalls",
    none: "You have no stall yet.",
    roles: { owner: "Owner", manager: "Manager", packer: "Packer" },
    assistant: "Helping out",
  },
}
