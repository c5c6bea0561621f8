import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBody, withProblems } from "../../../http/problem"
import { SettingsChoiceSchema } from "../../../modules/setting/defaults"
import type { Settings } from "../../../modules/setting/service"
import { chooseSettingsWorkflow } from "../../../workflows/setting/choose-settings"

/** All settings in force, limits and request rates included. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ settings: await req.scope.resolve("setting").get() })
}

/** Changes those that are given. */
export const POST = withProblems<{ settings: Settings }>(async (req, res) => {
  const choice = readBody(SettingsChoiceSchema, req.body)
  const { result: settings } = await chooseSettingsWorkflow(req.scope).run({ input: choice })
  res.json({ settings })
})
