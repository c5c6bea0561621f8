import { formatDate, formatDong, formatPhone } from "@ocop/domain"
import { SmallPaper } from "./small-paper"

/** One parcel as its papers tell it. Sums in đồng. */
export interface ParcelPaper {
  id: string
  /** The parcel's own code, 7Q2M-9XWD. */
  number: string
  sender: { name: string; phone: string | null; address: string }
  recipient: { name: string; phone: string; address: string }
  lines: { title: string; pack: string; quantity: number; total: number }[]
  grams: number
  /** What is left of the frozen sums after what was declined. */
  goods: number
  shipping: number
  discount: number
  /** What whoever hands it over has to collect; 0 when it is paid. */
  cashDue: number
  isPickup: boolean
  /** A present: no price anywhere in the parcel. */
  gift: { buyerName: string; card: string; wantedWeek: string | null } | null
  note: string | null
  carrier: string | null
  trackingCode: string | null
}

export interface PapersFrame {
  market: { name: string; url: string; demo: boolean }
  at: Date
}

const SMALL = { size: 7.5, soft: true } as const

/** Address labels, A6, one parcel a page, in the order they come. */
export function labelsDocument(parcels: readonly ParcelPaper[], { market, at }: PapersFrame): Promise<Buffer> {
  const title = parcels.length === 1 ? `Nhãn gửi ${parcels[0]?.number}` : `${parcels.length} nhãn gửi`
  const paper = new SmallPaper({ title, author: market.name, at })
  for (const parcel of parcels) writeLabel(paper.page(), parcel, market)
  return paper.bytes()
}

function writeLabel(paper: SmallPaper, parcel: ParcelPaper, market: PapersFrame["market"]): void {
  const { recipient, sender } = parcel
  const top = paper.y
  paper.qr(parcel.number, 78)
  paper.text(market.demo ? `${market.name} · bản thử` : market.name, SMALL, 0, 0.68)
  paper.text(parcel.number, { size: 17, strong: true }, 0, 0.68).gap(2)
  paper.text(sender.name, { size: 8.5, strong: true, within: 24 }, 0, 0.68)
  paper.text(
    [sender.phone && formatPhone(sender.phone), sender.address].filter(Boolean).join(" · "),
    {
      size: 7.5,
      within: 32,
    },
    0,
    0.68,
  )
  paper
    .below(top + 84)
    .line()
    .gap(6)
  paper.text("Người nhận", SMALL)
  paper.text(recipient.name, { size: 16, strong: true, within: 46 })
  paper.text(formatPhone(recipient.phone), { size: 16, strong: true })
  paper.text(recipient.address, { size: 12, within: 66 }).gap(5)
  paper.boxed((box) => {
    if (parcel.isPickup) box.text("Khách tự đến lấy", { size: 12, strong: true })
    if (parcel.cashDue > 0)
      box.row([
        { text: "Thu của người nhận", style: { size: 11 }, from: 0, to: 0.45 },
        { text: formatDong(parcel.cashDue), style: { size: 18, strong: true, right: true }, from: 0.4, to: 1 },
      ])
    else box.text("Đã trả đủ, không thu tiền", { size: 13, strong: true })
  })
  paper.gap(5)
  const items = parcel.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  paper.text([`${items} món`, parcel.grams > 0 ? weight(parcel.grams) : null].filter(Boolean).join(" · "), { size: 9 })
  if (parcel.gift) paper.text("Quà tặng: xin giao nhẹ tay", { size: 9, strong: true })
  if (parcel.note) paper.text(`Dặn: ${parcel.note}`, { size: 9, within: 40 })
  if (parcel.trackingCode)
    paper.text([parcel.carrier, parcel.trackingCode].filter(Boolean).join(": "), { size: 9, strong: true })
}

/** "850 g", "1,25 kg": grams of goods without their packing. */
const weight = (grams: number): string =>
  grams < 1000 ? `${grams} g` : `${String(Math.round(grams / 10) / 100).replace(".", ",")} kg`

/** Packing slips, A6: what has to be in the parcel, for whoever packs it and whoever opens it. */
export function packingSlipsDocument(parcels: readonly ParcelPaper[], { market, at }: PapersFrame): Promise<Buffer> {
  const title = parcels.length === 1 ? `Phiếu gói ${parcels[0]?.number}` : `${parcels.length} phiếu gói`
  const paper = new SmallPaper({ title, author: market.name, at })
  for (const parcel of parcels) writeSlip(paper.page(), parcel, { market, at })
  return paper.bytes()
}

function writeSlip(paper: SmallPaper, parcel: ParcelPaper, { market }: PapersFrame): void {
  const { gift, recipient, sender } = parcel
  const top = paper.y
  paper.qr(parcel.number, 52)
  paper.text("Phiếu gói", SMALL, 0, 0.78)
  paper.text(parcel.number, { size: 15, strong: true }, 0, 0.78)
  paper.text(`Từ ${sender.name}`, { size: 8.5, within: 26 }, 0, 0.78)
  paper
    .below(top + 57)
    .line()
    .gap(5)
  paper.text(`${recipient.name}, ${formatPhone(recipient.phone)}`, { size: 9.5, strong: true })
  paper.text(recipient.address, { size: 8.5 }).gap(4).line().gap(4)
  for (const line of parcel.lines) writeLine(paper, line, gift === null)
  if (gift) writeGift(paper, gift)
  else writeSums(paper, parcel)
  if (parcel.note) paper.gap(4).text(`Khách dặn: ${parcel.note}`, { size: 8.5 })
  paper.gap(6).text(`Thiếu món hay có chuyện gì, mở trang đơn của bạn ở ${hostOf(market.url)}.`, SMALL)
  if (market.demo) paper.text("Bản thử, chưa bán thật.", SMALL)
}

function writeLine(paper: SmallPaper, line: ParcelPaper["lines"][number], withPrice: boolean): void {
  paper.row([
    { text: `${line.quantity} ×`, style: { size: 9.5, strong: true }, from: 0, to: 0.12 },
    { text: `${line.title}, ${line.pack}`, style: { size: 9 }, from: 0.12, to: withPrice ? 0.72 : 1 },
    ...(withPrice ? [{ text: formatDong(line.total), style: { size: 9, right: true }, from: 0.72, to: 1 }] : []),
  ])
  paper.gap(2)
}

function writeGift(paper: SmallPaper, { buyerName, card, wantedWeek }: NonNullable<ParcelPaper["gift"]>): void {
  paper.gap(3).line().gap(5).text(`Quà của ${buyerName}`, { size: 9.5, strong: true })
  if (card) paper.text(card, { size: 10 })
  if (wantedWeek) paper.text(`Nên tới trong tuần từ ${formatDate(wantedWeek)}.`, { size: 8 })
}

function writeSums(paper: SmallPaper, parcel: ParcelPaper): void {
  const { goods, shipping, discount, cashDue } = parcel
  const sums: [string, string][] = [
    ["Phí gửi", formatDong(shipping)],
    ...(discount > 0 ? [["Giảm giá", formatDong(-discount)] as [string, string]] : []),
    ["Cộng", formatDong(goods + shipping - discount)],
  ]
  paper.gap(2).line().gap(3)
  for (const [index, [term, sum]] of sums.entries())
    paper.row([
      { text: term, style: { size: 9, strong: index === sums.length - 1 }, from: 0.3, to: 0.62 },
      { text: sum, style: { size: 9, strong: index === sums.length - 1, right: true }, from: 0.62, to: 1 },
    ])
  paper.gap(2).text(cashDue > 0 ? `Khách đưa người giao ${formatDong(cashDue)}.` : "Khách đã trả đủ.", { size: 9 })
}

const hostOf = (url: string) => new URL(url).host
