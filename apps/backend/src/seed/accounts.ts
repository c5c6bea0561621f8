import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { OFFICER } from "../modules/officer"
import type OfficerService from "../modules/officer/service"
import type { Role, Scope } from "../modules/officer/service"

interface Account {
  email: string
  name: string
  role: Role
  scope: Scope
}

/** Accounts of the demo are known by their address; none may be left where goods are really sold. */
export const DEMO_DOMAIN = "demo.local"

const province = (code: string): Scope => ({ kind: "province", code })
const commune = (code: string): Scope => ({ kind: "commune", code })
const HA_TINH = "42"
const DONG_THAP = "82"
const TIEN_DIEN = "18373"
/** Today's commune of the former Định An, where the cooperative of the demo's portal has its name from. */
const LAI_VUNG = "30226"

/** People of the demo; the start command prints them with their password. */
const ACCOUNTS: Account[] = [
  account("operator", "Vận hành", "operator", { kind: "installation", code: null }),
  account("province", "Thư ký OCOP Hà Tĩnh", "secretary", province(HA_TINH)),
  account("commune", "Cán bộ xã Tiên Điền", "commune_officer", commune(TIEN_DIEN)),
  ...council("council", "Hà Tĩnh", HA_TINH),
  account("secretary-da", "Thư ký OCOP Đồng Tháp", "secretary", province(DONG_THAP)),
  account("commune-da", "Cán bộ xã Lai Vung", "commune_officer", commune(LAI_VUNG)),
  ...council("council-da", "Đồng Tháp", DONG_THAP),
]

function council(address: string, place: string, code: string): Account[] {
  return [1, 2, 3].map((seat) =>
    account(`${address}${seat}`, `Ủy viên ${seat} ${place}`, "council_member", province(code)),
  )
}

function account(address: string, name: string, role: Role, scope: Scope): Account {
  return { email: `${address}@${DEMO_DOMAIN}`, name, role, scope }
}

/** Makes the demo's accounts of the Admin, all with one password. */
export async function seedAccounts(container: MedusaContainer, password: string): Promise<void> {
  for (const account of ACCOUNTS) await seedAccount(container, account, password)
}

/** Makes one account of the Admin that can log in and has a role. @throws Error when the address is taken. */
export async function seedAccount(
  container: MedusaContainer,
  { email, name, role, scope }: Account,
  password: string,
): Promise<void> {
  const user = await container.resolve(Modules.USER).createUsers({ email, first_name: name })
  const auth = container.resolve(Modules.AUTH)
  const registered = await auth.register("emailpass", { body: { email, password } })
  if (!registered.authIdentity) throw new Error(`No login for ${email}: ${registered.error}`)
  await auth.updateAuthIdentities({ id: registered.authIdentity.id, app_metadata: { user_id: user.id } })
  await container.resolve<OfficerService>(OFFICER).appoint(user.id, role, scope)
}
