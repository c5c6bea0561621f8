import type { Dossier } from "@ocop/contract"
import { answerDossier } from "../../../../../../dossier/shop-route"
import { withProblems } from "../../../../../../http/problem"

export const GET = withProblems<Dossier>((req, res) => answerDossier(req, res))
