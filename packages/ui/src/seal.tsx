/** The shop's mark: a star fruit slice over water, cut into red. Decorative; the name stands beside it. */
export function Seal({ size = 36 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" className="flex-none">
      <path
        d="M5 2.6C14 1.6 27 1.8 35.2 2.8C37.2 3 38.2 4.2 38.3 6C38.8 15 38.6 26 38 34.6C37.8 36.8 36.6 37.8 34.6 38C25 38.6 14 38.6 5.4 37.8C3.2 37.6 2 36.4 1.9 34.4C1.4 25 1.5 14.6 2 5.8C2.1 3.8 3 2.8 5 2.6Z"
        fill="var(--color-lacquer)"
      />
      <path
        d="M16.7 11.1C18.6 3.5 21.4 3.5 23.3 11.1C31.1 10.5 31.9 13.2 25.3 17.3C28.3 24.5 25.9 26.2 20 21.2C14.1 26.2 11.7 24.5 14.7 17.3C8.1 13.2 8.9 10.5 16.7 11.1Z"
        fill="var(--color-paper)"
      />
      <path
        d="M6.5 30.4C12 27.4 15.4 27.4 20 30.2C24.6 33 28 33 33.5 30.2M6.5 34.6C12 31.6 15.4 31.6 20 34.4C24.6 37.2 28 37.2 33.5 34.4"
        stroke="var(--color-paper)"
        strokeWidth="1.7"
        fill="none"
        strokeLinecap="round"
      />
    </svg>
  )
}
