const shop = (shopId: string) => `/producer/shops/${encodeURIComponent(shopId)}`

/**
 * Every route of the producers' audience. Paths are the backend's; browsers reach them under `/api` of the portal.
 * The person is /producer/account; a shop is /producer/shops/:shop_id, whose id is the producer's.
 */
export const producerRoutes = {
  /** GET: who is signed in and their shops. POST changes name and language. */
  me: "/producer/account/me",
  /** GET (?format=html|json): everything that is held about whoever is signed in, as a file. */
  myData: "/producer/account/data",
  /** POST: whoever is signed in is forgotten. */
  deletions: "/producer/account/deletions",
  channels: "/producer/account/channels",
  codes: "/producer/account/codes",
  registrations: "/producer/account/registrations",
  /** POST signs in. DELETE signs out everywhere. */
  sessions: "/producer/account/sessions",
  currentSession: "/producer/account/sessions/current",
  passwordResets: "/producer/account/password-resets",
  password: "/producer/account/password",
  contacts: "/producer/account/contacts",
  invitationPreviews: "/producer/account/invitation-previews",
  /** POST: whoever is signed in joins the shop; answers Me. */
  invitationAcceptances: "/producer/account/invitation-acceptances",
  shopMembers: (shopId: string) => `${shop(shopId)}/members`,
  /** DELETE: whoever is signed in leaves the shop. */
  myMembership: (shopId: string) => `${shop(shopId)}/members/mine`,
  /** POST changes the role, DELETE ends the membership. */
  shopMember: (shopId: string, id: string) => `${shop(shopId)}/members/${encodeURIComponent(id)}`,
  /** POST: an assistant hands a code over; answers HandedCode. */
  shopMemberResetCodes: (shopId: string, id: string) => `${shop(shopId)}/members/${encodeURIComponent(id)}/reset-codes`,
  shopInvitations: (shopId: string) => `${shop(shopId)}/invitations`,
  shopInvitation: (shopId: string, id: string) => `${shop(shopId)}/invitations/${encodeURIComponent(id)}`,
  shopAudit: (shopId: string) => `${shop(shopId)}/audit`,
  /** POST: begins a shop. */
  shops: "/producer/shops",
  /** GET: producers of the public list whose name fits. */
  recordedProducers: "/producer/recorded-producers",
  shopBalance: (shopId: string) => `${shop(shopId)}/balance`,
  /** GET: what happened to the shop's money, newest first. */
  shopLedger: (shopId: string) => `${shop(shopId)}/ledger`,
  /** GET: what each parcel brings, newest first. */
  shopParcelMoney: (shopId: string) => `${shop(shopId)}/parcel-money`,
  /** What must leave today, what is owed, what lapses. */
  shopHome: (shopId: string) => `${shop(shopId)}/home`,
  shopProfile: (shopId: string) => `${shop(shopId)}/profile`,
  /** POST asks the operator to look at the papers, DELETE takes that back. Both answer the profile. */
  shopSubmission: (shopId: string) => `${shop(shopId)}/submission`,
  shopBankAccount: (shopId: string) => `${shop(shopId)}/bank-account`,
  shopPapers: (shopId: string) => `${shop(shopId)}/papers`,
  shopPaper: (shopId: string, id: string) => `${shop(shopId)}/papers/${encodeURIComponent(id)}`,
  /** GET: the file itself, WebP or PDF. */
  shopPaperFile: (shopId: string, id: string) => `${shop(shopId)}/papers/${encodeURIComponent(id)}/file`,
  /** GET: what the shop declared for the programme. POST declares anew. Both answer ShopDeclarations. */
  shopDeclarations: (shopId: string) => `${shop(shopId)}/declarations`,
  shopClosings: (shopId: string) => `${shop(shopId)}/closings`,
  shopClosing: (shopId: string, id: string) => `${shop(shopId)}/closings/${encodeURIComponent(id)}`,
  /** GET: goods and drafts. POST: sends a new listing, answers SentListing. */
  shopListings: (shopId: string) => `${shop(shopId)}/listings`,
  shopListing: (shopId: string, productId: string) => `${shop(shopId)}/listings/${encodeURIComponent(productId)}`,
  /** POST: one price, at once; answers ShopListing. */
  shopPrices: (shopId: string, productId: string) => `${shop(shopId)}/listings/${encodeURIComponent(productId)}/prices`,
  shopStocks: (shopId: string, productId: string) => `${shop(shopId)}/listings/${encodeURIComponent(productId)}/stocks`,
  shopLeadTime: (shopId: string, productId: string) =>
    `${shop(shopId)}/listings/${encodeURIComponent(productId)}/lead-time`,
  /** POST pauses, DELETE sells again. */
  shopPause: (shopId: string, productId: string) => `${shop(shopId)}/listings/${encodeURIComponent(productId)}/pause`,
  shopDrafts: (shopId: string) => `${shop(shopId)}/listing-drafts`,
  /** GET, POST (saves), DELETE. */
  shopDraft: (shopId: string, id: string) => `${shop(shopId)}/listing-drafts/${encodeURIComponent(id)}`,
  shopDraftSends: (shopId: string, id: string) => `${shop(shopId)}/listing-drafts/${encodeURIComponent(id)}/sends`,
  /** DELETE: takes back what waits for the operator. */
  shopListingReview: (shopId: string, id: string) => `${shop(shopId)}/listing-reviews/${encodeURIComponent(id)}`,
  /** POST (multipart, field photo): answers ListingPhoto. */
  shopListingPhotos: (shopId: string) => `${shop(shopId)}/listing-photos`,
  /** GET: a file such as `320.webp` or `800.avif`. */
  shopListingPhoto: (shopId: string, id: string, file: string) =>
    `${shop(shopId)}/listing-photos/${encodeURIComponent(id)}/${encodeURIComponent(file)}`,
  shopClaimables: (shopId: string) => `${shop(shopId)}/claimables`,
  /** GET: reductions and free deliveries that the shop grants. */
  shopGrants: (shopId: string) => `${shop(shopId)}/grants`,
  shopReductions: (shopId: string) => `${shop(shopId)}/reductions`,
  shopReduction: (shopId: string, id: string) => `${shop(shopId)}/reductions/${encodeURIComponent(id)}`,
  shopDeliveryOffers: (shopId: string) => `${shop(shopId)}/delivery-offers`,
  shopDeliveryOffer: (shopId: string, id: string) => `${shop(shopId)}/delivery-offers/${encodeURIComponent(id)}`,
  /** GET: lists that were uploaded. POST (multipart, field file): looks at one, writes nothing; answers ImportAnswer. */
  shopImports: (shopId: string) => `${shop(shopId)}/imports`,
  /** GET; DELETE stops it: what was taken stays. */
  shopImport: (shopId: string, id: string) => `${shop(shopId)}/imports/${encodeURIComponent(id)}`,
  shopImportItems: (shopId: string, id: string) => `${shop(shopId)}/imports/${encodeURIComponent(id)}/items`,
  /** POST takes the list in the background; answers ImportAnswer. */
  shopImportAcceptances: (shopId: string, id: string) =>
    `${shop(shopId)}/imports/${encodeURIComponent(id)}/acceptances`,
  /** GET: every product of the shop as a file. */
  shopGoodsList: (shopId: string) => `${shop(shopId)}/goods-list`,
  shopGoodsListTemplate: (shopId: string) => `${shop(shopId)}/goods-list/template`,
  /** GET ShopParcelsQuery: cards of one tab, or what a search finds. */
  shopParcels: (shopId: string) => `${shop(shopId)}/parcels`,
  shopParcel: (shopId: string, id: string) => `${shop(shopId)}/parcels/${encodeURIComponent(id)}`,
  /** POST: does one act; answers the parcel. */
  shopParcelActs: (
    shopId: string,
    id: string,
    act: "confirmations" | "declines" | "cancellations" | "packings" | "shipments" | "deliveries" | "failures",
  ) => `${shop(shopId)}/parcels/${encodeURIComponent(id)}/${act}`,
  /** POST ParcelActs: many parcels at once. */
  shopManyActs: (shopId: string) => `${shop(shopId)}/parcel-acts`,
  /** GET: the invoice file that was attached. POST (multipart, field file), DELETE: answer the parcel. */
  shopInvoiceFile: (shopId: string, id: string) => `${shop(shopId)}/parcels/${encodeURIComponent(id)}/invoice-file`,
  pushKey: "/producer/account/push-key",
  pushSubscriptions: "/producer/account/push-subscriptions",
  pushUnsubscriptions: "/producer/account/push-unsubscriptions",
  /** GET: a PDF, A6. */
  parcelLabel: (shopId: string, id: string) => `${shop(shopId)}/parcels/${encodeURIComponent(id)}/label`,
  parcelPackingSlip: (shopId: string, id: string) => `${shop(shopId)}/parcels/${encodeURIComponent(id)}/packing-slip`,
  /** POST PrintPapers: labels or packing slips of many parcels in one PDF. */
  parcelLabels: (shopId: string) => `${shop(shopId)}/labels`,
  /** GET ParcelSheetQuery: an XLSX for a carrier's own tool. */
  parcelSheet: (shopId: string) => `${shop(shopId)}/parcel-sheet`,
  parcelShipping: (shopId: string, id: string) => `${shop(shopId)}/parcels/${encodeURIComponent(id)}/shipping`,
  shopShippingRates: (shopId: string) => `${shop(shopId)}/shipping-rates`,
  /** GET: what the shop was paid, the newest first. */
  shopPayouts: (shopId: string) => `${shop(shopId)}/payouts`,
  /** GET: a payout with its statement. */
  shopPayout: (shopId: string, id: string) => `${shop(shopId)}/payouts/${encodeURIComponent(id)}`,
  /** GET StatementFormatQuery: the statement as a file. */
  shopStatement: (shopId: string, id: string) => `${shop(shopId)}/payouts/${encodeURIComponent(id)}/statement`,
  /** GET: taxes withheld in a month ("YYYY-MM"). */
  shopTaxStatement: (shopId: string, month: string) =>
    `${shop(shopId)}/tax-statements?month=${encodeURIComponent(month)}`,
  /** GET: the same as an XLSX. */
  shopTaxSheet: (shopId: string, month: string) =>
    `${shop(shopId)}/tax-statements/sheet?month=${encodeURIComponent(month)}`,
  /** GET: return cases, what waits for the shop first. */
  shopReturns: (shopId: string) => `${shop(shopId)}/returns`,
  /** POST: each answers ShopReturnCase. */
  shopReturnActs: (shopId: string, id: string, act: "answers" | "goods" | "replacements" | "escalations") =>
    `${shop(shopId)}/returns/${encodeURIComponent(id)}/${act}`,
  shopReturnPhoto: (shopId: string, id: string, number: number) =>
    `${shop(shopId)}/returns/${encodeURIComponent(id)}/photos/${number}`,
  /** GET ShopStars: certificates, dossiers, products. POST StartDossier; answers Dossier. */
  shopDossiers: (shopId: string) => `${shop(shopId)}/dossiers`,
  shopDossier: (shopId: string, id: string) => `${shop(shopId)}/dossiers/${encodeURIComponent(id)}`,
  /** POST: saves one part under the version that was read; answers Dossier. */
  shopDossierSaves: (shopId: string, id: string, part: "answers" | "registration" | "changes" | "criteria-set") =>
    `${shop(shopId)}/dossiers/${encodeURIComponent(id)}/${part}`,
  /** GET KnownEvidence. */
  shopDossierKnown: (shopId: string, id: string) => `${shop(shopId)}/dossiers/${encodeURIComponent(id)}/known-evidence`,
  /** POST AddEvidence, or a form with `file`; answers Dossier. */
  shopDossierEvidence: (shopId: string, id: string) => `${shop(shopId)}/dossiers/${encodeURIComponent(id)}/evidence`,
  /** POST ChangeEvidence, DELETE: answer Dossier. */
  shopDossierPiece: (shopId: string, id: string, evidenceId: string) =>
    `${shop(shopId)}/dossiers/${encodeURIComponent(id)}/evidence/${encodeURIComponent(evidenceId)}`,
  /** GET: the file itself, WebP or PDF. */
  shopDossierFile: (shopId: string, id: string, evidenceId: string) =>
    `${shop(shopId)}/dossiers/${encodeURIComponent(id)}/evidence/${encodeURIComponent(evidenceId)}/file`,
  shopDossierActs: (shopId: string, id: string, act: "filings" | "withdrawals") =>
    `${shop(shopId)}/dossiers/${encodeURIComponent(id)}/${act}`,
  /** GET: form 01 or 02 as a PDF. */
  shopDossierForm: (shopId: string, id: string, form: "registration" | "self-assessment") =>
    `${shop(shopId)}/dossiers/${encodeURIComponent(id)}/forms/${form}`,
  /** GET StickersQuery: sheets of stickers to print, a PDF; refused without a certificate valid today. */
  shopStickers: (shopId: string, code: string, size: "small" | "medium" | "large") =>
    `${shop(shopId)}/certificates/${encodeURIComponent(code)}/stickers?size=${size}`,
  /** GET ?days=30|90|365: sales, best sellers, how often pages were opened. */
  shopStatistics: (shopId: string) => `${shop(shopId)}/statistics`,
} as const
