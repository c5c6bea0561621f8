import { getSettings } from "@/data/server"
import { isStopping } from "@/data/stop"

export const dynamic = "force-dynamic"

/**
 * For load balancers: 503 with what is missing when people may not be sent here. The backend is asked for the settings
 * once; whoever has them can show pages, so a backend that is away later does not empty the shop's windows.
 */
export async function GET(): Promise<Response> {
  const failed = [...(isStopping() ? ["running"] : []), ...((await knowsSettings()) ? [] : ["backend"])]
  return Response.json(
    { ready: failed.length === 0, failed },
    { status: failed.length === 0 ? 200 : 503, headers: { "cache-control": "no-store" } },
  )
}

const knowsSettings = () =>
  getSettings().then(
    () => true,
    () => false,
  )
