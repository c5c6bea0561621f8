/** Where a form says what failed. Always there, so that it is read out when it changes. */
export function FormFailure({ children }: { children: string | null }) {
  return (
    <p role="alert" className={children ? "note note-red" : "hidden"}>
      {children}
    </p>
  )
}
