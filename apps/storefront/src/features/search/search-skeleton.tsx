const CARDS = 12

/** Plates and bars where cards will be, still, so that nothing jumps when they come. */
export function ResultsSkeleton() {
  return (
    <div className="goods" aria-hidden="true">
      {Array.from({ length: CARDS }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: twelve alike, never reordered
        <div key={index} className="card min-h-[19.5rem] md:min-h-[26rem]">
          <span className="plate bg-plate-straw" />
          <span className="bar w-1/2" />
          <span className="bar w-11/12" />
          <span className="bar w-2/3" />
        </div>
      ))}
    </div>
  )
}
