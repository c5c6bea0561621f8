import { providerContract } from "../search/provider-contract"
import { openOnStub, openPostgres } from "../search/providers"

describe("PostgreSQL", () => providerContract(openPostgres))

describe("Meilisearch (the stub)", () => providerContract(openOnStub))
