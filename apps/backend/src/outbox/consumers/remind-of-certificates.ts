import { remindOfCertificates as remind } from "../../dossier/remind-of-certificates"
import type { Consumer } from "../consumer"

/** When a day begins in Vietnam, shops are reminded of certificates that end. */
export const remindOfCertificates: Consumer = {
  name: "remind-of-certificates",
  topics: ["day.changed"],
  batchSize: 20,
  deliver: (_messages, container) => remind(container),
}
