import { type AddressList, SaveAddressSchema } from "@ocop/contract"
import { addressesOf, removeAddress, saveAddress } from "../../../../../account/addresses"
import { accountOf } from "../../../../../account/login"
import { readBody, withProblems } from "../../../../../http/problem"

export const POST = withProblems<AddressList>(async (req, res) => {
  const form = readBody(SaveAddressSchema, req.body)
  const { customerId } = await accountOf(req)
  await saveAddress(req.scope, customerId, form, req.params.id)
  res.json({ addresses: await addressesOf(req.scope, customerId) })
})

export const DELETE = withProblems<AddressList>(async (req, res) => {
  const { customerId } = await accountOf(req)
  await removeAddress(req.scope, customerId, req.params.id ?? "")
  res.json({ addresses: await addressesOf(req.scope, customerId) })
})
