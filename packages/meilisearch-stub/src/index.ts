export { type FakeMeilisearch, startFakeMeilisearch } from "./fake-meilisearch"
