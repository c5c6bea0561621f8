import { passOn } from "@/data/proxy"

export const dynamic = "force-dynamic"

const handle = (request: Request) => passOn(request)

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
