import { useShop } from "../../frame/shop"
import { Page } from "../../kit/page"

/** What waits today. */
export default function HomePage() {
  const { name } = useShop()
  return <Page title={name}>{null}</Page>
}
