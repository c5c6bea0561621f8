import { ReturnCard } from "./return-card"
import { useReturns } from "./use-returns"

/** The cases of one parcel, on its page; nothing where there are none. */
export function ParcelReturns({ parcelId }: { parcelId: string }) {
  const { data } = useReturns(parcelId)
  return data?.pages.flatMap(({ returns }) => returns).map((told) => <ReturnCard key={told.id} told={told} />)
}
