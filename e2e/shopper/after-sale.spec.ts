import { expect, type Page, test } from "@playwright/test"
import { query } from "../support/database"
import { shop } from "../support/shop"
import { addToBasket, placeOrder } from "../support/shopper"

const tokenOf = (url: string) => new URL(url).pathname.split("/").at(-1) ?? ""

/** A photograph as a phone's camera would hand it over: drawn by the browser itself. */
const photograph = (page: Page, colour: string) =>
  page.evaluate(async (fill) => {
    const canvas = document.createElement("canvas")
    canvas.width = 3000
    canvas.height = 2000
    const pen = canvas.getContext("2d")
    if (pen) {
      pen.fillStyle = fill
      pen.fillRect(0, 0, 3000, 2000)
    }
    return canvas.toDataURL("image/jpeg").split(",")[1] ?? ""
  }, colour)

/** As if the courier had brought the parcel: acts of the operator are tried in their own journeys. */
async function deliver(number: string) {
  await query(
    `update producer_order set state = 'delivered'
      where order_id = (select order_id from placed_order where number = $1)`,
    [number],
  )
}

test("a buyer reports a broken jar with photographs and reads the answer", async ({ page }) => {
  await addToBasket(page, "nuoc-mam-le-gia")
  const { number } = await placeOrder(page, { name: "Lê Thị Mai", phone: "0915 100 201" })
  await deliver(number)
  await page.reload()
  await expect(page.getByText("Đã tới tay")).toBeVisible()

  await page.getByRole("button", { name: "Báo kiện 1 có chuyện" }).click()
  const dialog = page.getByRole("dialog", { name: /có chuyện gì/ })
  await dialog.getByText("Hàng hư, bể hoặc chảy").click()
  await dialog.getByRole("button", { name: "Gửi cho chợ" }).click()
  await expect(dialog.getByText("Bạn viết thêm vài chữ giúp.")).toBeVisible()
  await dialog.getByLabel("Kể giúp chợ vài câu").fill("Hũ bể nắp, mắm chảy ướt hết hộp.")
  const files = await Promise.all(
    ["#a52", "#27a"].map(async (colour, index) => ({
      name: `IMG_${index}.jpg`,
      mimeType: "image/jpeg",
      buffer: Buffer.from(await photograph(page, colour), "base64"),
    })),
  )
  await dialog.getByLabel("Thêm ảnh").setInputFiles(files)
  await expect(dialog.getByRole("img", { name: "Ảnh 2" })).toBeVisible()
  await dialog.getByRole("button", { name: "Gửi cho chợ" }).click()

  await expect(page.getByText("Đã báo chuyện của kiện 1.")).toBeAttached()
  const report = page.getByRole("region", { name: "Chuyện bạn đã báo" })
  await expect(report.getByText("Chợ đang xem")).toBeVisible()
  await expect(report.getByText("Hũ bể nắp, mắm chảy ướt hết hộp.")).toBeVisible()
  for (const name of ["Ảnh 1", "Ảnh 2"]) {
    const image = report.getByRole("img", { name })
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
  }

  await query(
    `with told as (
       update problem_report set state = 'answered' where order_id = (select order_id from placed_order where number = $1) returning id)
     insert into report_answer (id, problem_report_id, text, answered_by, answered_at)
     select 'ranswer_' || id, id, 'Chợ xin lỗi, nhà làm gửi hũ khác.', 'user', now() from told`,
    [number],
  )
  await page.reload()
  await expect(report.getByText("Chợ đã trả lời", { exact: true })).toBeVisible()
  await expect(report.getByText("Chợ xin lỗi, nhà làm gửi hũ khác.")).toBeVisible()
})

test("a file that is no photograph is refused, and what was typed stays", async ({ page }) => {
  await addToBasket(page, "nuoc-mam-le-gia")
  const { number } = await placeOrder(page, { name: "Lê Thị Mai", phone: "0915 100 202" })
  await deliver(number)
  await page.reload()
  await page.getByRole("button", { name: "Báo kiện 1 có chuyện" }).click()
  const dialog = page.getByRole("dialog", { name: /có chuyện gì/ })
  await dialog.getByLabel("Kể giúp chợ vài câu").fill("Giao thiếu một hũ.")
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
  await dialog.getByLabel("Thêm ảnh").setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer: drawing })
  await dialog.getByRole("button", { name: "Gửi cho chợ" }).click()
  await expect(dialog.getByText(/Có tệp không phải ảnh/)).toBeVisible()
  await expect(dialog.getByLabel("Kể giúp chợ vài câu")).toHaveValue("Giao thiếu một hũ.")
  await dialog.getByRole("button", { name: "Bỏ ảnh 1" }).click()
  await dialog.getByRole("button", { name: "Gửi cho chợ" }).click()
  await expect(page.getByText("Giao thiếu một hũ.")).toBeVisible()
})

test("a buyer asks for an invoice, changes it, and downloads the contract", async ({ page }) => {
  await addToBasket(page, "ca-phe-khe-sanh")
  const { url, number } = await placeOrder(page, { name: "Phạm Văn Tài", phone: "0915 100 203" })
  await page.getByRole("button", { name: "Yêu cầu hóa đơn" }).click()
  const dialog = page.getByRole("dialog", { name: "Hóa đơn VAT cho đơn này" })
  await dialog.getByLabel("Tên công ty, hộ kinh doanh").fill("Công ty TNHH Hoa Sen")
  await dialog.getByLabel("Mã số thuế").fill("0100109107")
  await dialog.getByLabel("Địa chỉ trên hóa đơn").fill("12 Trần Phú, Hà Nội")
  await dialog.getByLabel("E-mail nhận hóa đơn").fill("ketoan@hoasen.example")
  await dialog.getByRole("button", { name: "Gửi yêu cầu" }).click()
  await expect(dialog.getByText(/Mã số thuế này chưa đúng/)).toBeVisible()
  await dialog.getByLabel("Mã số thuế").fill("01 0010 9106")
  await dialog.getByRole("button", { name: "Gửi yêu cầu" }).click()
  await expect(page.getByText("Đã chuyển yêu cầu hóa đơn tới từng nhà làm.")).toBeVisible()
  await expect(page.getByText("0100109106")).toBeVisible()

  await page.getByRole("button", { name: "Sửa thông tin hóa đơn" }).click()
  await expect(dialog.getByLabel("Tên công ty, hộ kinh doanh")).toHaveValue("Công ty TNHH Hoa Sen")
  await dialog.getByRole("button", { name: "Không cần hóa đơn nữa" }).click()
  await expect(page.getByText("Đã bỏ yêu cầu hóa đơn.")).toBeVisible()

  await expect(page.getByRole("link", { name: "Tải hợp đồng mua bán (PDF)" })).toBeVisible()
  const contract = await page.request.get(`${shop.url}/api/store/order-pages/${tokenOf(url)}/contract?locale=vi`)
  expect([contract.status(), contract.headers()["content-type"]]).toEqual([200, "application/pdf"])
  expect(contract.headers()["content-disposition"]).toContain(`hop-dong-${number}.pdf`)
})

test("the goods of an order are bought again, and the link is kept as a picture", async ({ page }) => {
  await addToBasket(page, "ca-phe-khe-sanh")
  await placeOrder(page, { name: "Phạm Văn Tài", phone: "0915 100 204" })
  await page.getByRole("button", { name: "Mua lại cả đơn" }).click()
  await expect(page.getByText("Đã bỏ 1 món vào giỏ, theo giá hôm nay.")).toBeVisible()

  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: "Lưu thành ảnh" }).click()
  expect((await download).suggestedFilename()).toMatch(/^don-[0-9A-Z]{4}-[0-9A-Z]{4}\.png$/)
  await expect(page.getByText(/quét mã trong ảnh là mở được đơn/)).toBeVisible()

  await page.getByRole("link", { name: "Xem giỏ" }).click()
  await expect(page).toHaveURL(/\/gio$/)
  await expect(page.getByRole("region", { name: /^Kiện 1,/ })).toBeVisible()
})
