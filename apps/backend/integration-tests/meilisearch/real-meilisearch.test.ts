import { providerContract } from "../search/provider-contract"
import { openOnServer } from "../search/providers"

describe("Meilisearch (a real server)", () => providerContract(openOnServer))
