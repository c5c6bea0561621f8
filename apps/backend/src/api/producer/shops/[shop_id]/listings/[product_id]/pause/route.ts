import type { ShopListing } from "@ocop/contract"
import { withProblems } from "../../../../../../../http/problem"
import { shopActOf } from "../../../../../../../http/shop-act"
import { answerGoods } from "../../../../../../../listing/answer-goods"
import { setSellingWorkflow } from "../../../../../../../workflows/listing/change-at-once"

const setPaused = (paused: boolean) =>
  withProblems<ShopListing>(async (req, res) => {
    await setSellingWorkflow(req.scope).run({
      input: { ...shopActOf(req), productId: req.params.product_id ?? "", paused },
    })
    await answerGoods(req, res)
  })

/** Not sold for a while; its page stays. */
export const POST = setPaused(true)

/** Sold again. */
export const DELETE = setPaused(false)
