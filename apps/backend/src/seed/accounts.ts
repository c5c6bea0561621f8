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

/** People of the demo; the start command prints them with their password. */
const ACCOUNTS: Account[] = [
  { email: `operator@${DEMO_DOMAIN}`, name: "Vận hành", role: "operator", scope: { kind: "installation", code: null } },
  {
    email: `province@${DEMO_DOMAIN}`,
    name: "Cán bộ Hà Tĩnh",
    role: "officer",
    scope: { kind: "province", code: "42" },
  },
  {
    email: `commune@${DEMO_DOMAIN}`,
    name: "Cán bộ xã Tiên Điền",
    role: "officer",
    scope: { kind: "commune", code: "18373" },
  },
]

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
