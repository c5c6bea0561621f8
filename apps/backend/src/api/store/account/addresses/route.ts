import { type AddressList, SaveAddressSchema } from "@ocop/contract"
import { addressesOf, saveAddress } from "../../../../account/addresses"
import { accountOf } from "../../../../account/login"
import { readBody, withProblems } from "../../../../http/problem"

export const GET = withProblems<AddressList>(async (req, res) => {
  const { customerId } = await accountOf(req)
  res.set("cache-control", "no-store").json({ addresses: await addressesOf(req.scope, customerId) })
})

export const POST = withProblems<AddressList>(async (req, res) => {
  const form = readBody(SaveAddressSchema, req.body)
  const { customerId } = await accountOf(req)
  await saveAddress(req.scope, customerId, form)
  res.status(201).json({ addresses: await addressesOf(req.scope, customerId) })
})
