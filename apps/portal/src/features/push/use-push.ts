import { PushKeySchema, producerRoutes } from "@ocop/contract"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call, send } from "../../api/call"

/** `unable`: this browser cannot, or the market sends none. `blocked`: the person told the browser no. */
export type PushState = "unable" | "off" | "on" | "blocked"

const WORKER = "/push-worker.js"
const KEY = ["push"] as const
const isAble = () => "serviceWorker" in navigator && "PushManager" in window && "Notification" in window

/** Notices on this device: how it stands, and the way to change it. */
export function usePush() {
  const queries = useQueryClient()
  const asked = useQuery({ queryKey: KEY, queryFn: readState, staleTime: Number.POSITIVE_INFINITY, enabled: isAble() })
  const changing = useMutation({
    mutationFn: (state: PushState) => (state === "on" ? switchOff() : switchOn()),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
  const state = asked.data ?? "unable"
  return { state, change: () => changing.mutate(state), isPending: changing.isPending, isError: changing.isError }
}

async function readState(): Promise<PushState> {
  const { key } = await call(producerRoutes.pushKey, PushKeySchema)
  if (!key) return "unable"
  if (Notification.permission === "denied") return "blocked"
  const worker = await navigator.serviceWorker.getRegistration(WORKER)
  return (await worker?.pushManager.getSubscription()) ? "on" : "off"
}

async function switchOn(): Promise<void> {
  if ((await Notification.requestPermission()) !== "granted") return
  const { key } = await call(producerRoutes.pushKey, PushKeySchema)
  await navigator.serviceWorker.register(WORKER)
  const worker = await navigator.serviceWorker.ready
  const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  const { endpoint, keys } = subscription.toJSON()
  await send(producerRoutes.pushSubscriptions, { method: "POST", body: { endpoint, keys } })
}

/** The market forgets it first: a browser that lost its network would go on being written to. */
async function switchOff(): Promise<void> {
  const worker = await navigator.serviceWorker.getRegistration(WORKER)
  const subscription = await worker?.pushManager.getSubscription()
  if (!subscription) return
  await send(producerRoutes.pushUnsubscriptions, { method: "POST", body: { endpoint: subscription.endpoint } })
  await subscription.unsubscribe()
}
