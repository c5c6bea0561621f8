import { producerRoutes } from "@ocop/contract"
import { useMutation } from "@tanstack/react-query"
import { send } from "../../api/call"
import { useShop } from "../../frame/shop"

interface Papers {
  kind: "label" | "packing_slip"
  ids: string[]
}

/** Labels or packing slips of many parcels, as one file that the browser keeps or prints. */
export function usePrint() {
  const { id } = useShop()
  return useMutation({
    mutationFn: async (papers: Papers) => {
      const response = await send(producerRoutes.parcelLabels(id), { method: "POST", body: papers })
      const address = URL.createObjectURL(await response.blob())
      const link = document.createElement("a")
      link.href = address
      link.download = papers.kind === "label" ? "nhan.pdf" : "phieu-goi.pdf"
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
    },
  })
}
