import type { ParcelSheetTemplate } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { addressOf, type ParcelFacts } from "./read-parcel-facts"

export interface SheetTemplate {
  id: ParcelSheetTemplate
  name: string
  /** Heading and what stands under it for a parcel. */
  columns: readonly { heading: string; width: number; cell: (parcel: ParcelFacts) => string | number }[]
}

const contents = ({ lines }: ParcelFacts) =>
  lines.map((line) => `${line.quantity} × ${line.title}, ${line.pack}`).join("; ")
const note = ({ note, gift }: ParcelFacts) => [note, gift && "Quà tặng, không báo giá"].filter(Boolean).join(". ")

/**
 * Tables that carriers' own tools take, as data. The headings of GHN and Viettel Post follow their published upload
 * templates as we know them; **no carrier took a file of ours yet**. A carrier that changes its template needs a line
 * here and nothing else. Nothing of what a present cost is in any of them.
 */
export const SHEET_TEMPLATES: readonly SheetTemplate[] = [
  {
    id: "generic",
    name: "Bảng chung",
    columns: [
      { heading: "Mã kiện", width: 14, cell: ({ number }) => number },
      { heading: "Người nhận", width: 24, cell: ({ to }) => to.name },
      { heading: "Điện thoại", width: 14, cell: ({ to }) => formatPhone(to.phone ?? "") },
      { heading: "Địa chỉ", width: 40, cell: ({ to }) => to.street },
      { heading: "Xã, phường", width: 20, cell: ({ to }) => to.commune },
      { heading: "Tỉnh, thành phố", width: 18, cell: ({ to }) => to.province },
      { heading: "Món", width: 40, cell: contents },
      { heading: "Nặng (g)", width: 10, cell: ({ grams }) => grams },
      { heading: "Thu hộ (đồng)", width: 14, cell: ({ cashDue }) => cashDue },
      { heading: "Ghi chú", width: 30, cell: note },
    ],
  },
  {
    id: "ghn",
    name: "Kiểu Giao Hàng Nhanh (chưa thử)",
    columns: [
      { heading: "Mã đơn khách hàng", width: 16, cell: ({ number }) => number },
      { heading: "Tên người nhận", width: 24, cell: ({ to }) => to.name },
      { heading: "Số điện thoại người nhận", width: 16, cell: ({ to }) => to.phone ?? "" },
      { heading: "Địa chỉ người nhận", width: 48, cell: ({ to }) => addressOf(to) },
      { heading: "Tiền thu hộ (COD)", width: 14, cell: ({ cashDue }) => cashDue },
      {
        heading: "Cho xem/thử hàng",
        width: 18,
        cell: ({ gift }) => (gift ? "Không cho xem hàng" : "Cho xem không cho thử"),
      },
      { heading: "Khối lượng (gram)", width: 12, cell: ({ grams }) => grams },
      { heading: "Nội dung hàng hóa", width: 40, cell: contents },
      { heading: "Người trả phí", width: 12, cell: () => "Người gửi" },
      { heading: "Ghi chú", width: 30, cell: note },
    ],
  },
  {
    id: "viettel_post",
    name: "Kiểu Viettel Post (chưa thử)",
    columns: [
      { heading: "Mã đơn hàng", width: 16, cell: ({ number }) => number },
      { heading: "Họ tên người nhận", width: 24, cell: ({ to }) => to.name },
      { heading: "Điện thoại người nhận", width: 16, cell: ({ to }) => to.phone ?? "" },
      { heading: "Địa chỉ người nhận", width: 48, cell: ({ to }) => addressOf(to) },
      { heading: "Tên hàng hóa", width: 40, cell: contents },
      { heading: "Số lượng", width: 10, cell: ({ lines }) => lines.reduce((sum, { quantity }) => sum + quantity, 0) },
      { heading: "Trọng lượng (gram)", width: 12, cell: ({ grams }) => grams },
      { heading: "Tiền thu hộ (VND)", width: 14, cell: ({ cashDue }) => cashDue },
      { heading: "Người trả cước", width: 12, cell: () => "Người gửi" },
      { heading: "Yêu cầu khác", width: 30, cell: note },
    ],
  },
]
