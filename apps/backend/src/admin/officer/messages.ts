export const officerMessages = {
  vi: {
    roles: {
      operator: "Vận hành",
      commune_officer: "Cán bộ xã",
      secretary: "Thư ký OCOP tỉnh",
      council_member: "Ủy viên hội đồng",
      viewer: "Người xem",
    },
  },
  en: {
    roles: {
      operator: "Operator",
      commune_officer: "Commune officer",
      secretary: "Provincial OCOP office",
      council_member: "Council member",
      viewer: "Viewer",
    },
  },
}
