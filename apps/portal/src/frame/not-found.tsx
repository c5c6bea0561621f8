import { buttonClass } from "@ocop/ui"
import { Link } from "wouter"
import { frameWords } from "./frame-words"
import { useWords } from "./words"

const Plain = ({ text }: { text: string }) => (
  <main className="portal wrap grid min-h-dvh place-content-center gap-4 text-center">
    <h1>{text}</h1>
    <Link href="/" className={buttonClass("line")}>
      {useWords(frameWords).toShops}
    </Link>
  </main>
)

export const NotFound = () => <Plain text={useWords(frameWords).notFound} />
export const NoShop = () => <Plain text={useWords(frameWords).noShop} />
