import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { DetailWidgetProps, HttpTypes } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { listParcels } from "../parcels/api"
import { messagesIn } from "../parcels/messages"
import { ParcelCard } from "../parcels/parcel-card"

/** The order as its makers see it: one parcel each, moved by the operator with the workflows that the portal calls. */
function OrderParcels({ data: order }: DetailWidgetProps<HttpTypes.AdminOrder>) {
  const { i18n } = useTranslation()
  const messages = messagesIn(i18n.language)
  const locale = i18n.language.startsWith("vi") ? "vi" : "en"
  const parcels = useQuery({ queryKey: ["parcels", order.id], queryFn: () => listParcels(order.id) })
  const number = parcels.data?.[0]?.orderNumber
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{messages.heading}</Heading>
        {number && (
          <Text size="small" className="text-ui-fg-subtle">
            {messages.order} {number}
          </Text>
        )}
      </div>
      {parcels.isPending && <Text className="px-6 py-4">{messages.loading}</Text>}
      {parcels.isError && (
        <div className="flex items-center gap-x-4 px-6 py-4" role="alert">
          <Text>{messages.failed}</Text>
          <Button size="small" variant="secondary" onClick={() => parcels.refetch()}>
            {messages.again}
          </Button>
        </div>
      )}
      {parcels.data?.length === 0 && <Text className="px-6 py-4">{messages.none}</Text>}
      {parcels.data?.map((parcel) => (
        <ParcelCard key={parcel.id} parcel={parcel} messages={messages} locale={locale} />
      ))}
    </Container>
  )
}

export const config = defineWidgetConfig({ id: "ocop:order-parcels", zone: "order.details.before" })
export default OrderParcels
