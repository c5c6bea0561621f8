# The storefront. `npm run test:images` runs its RUN lines and its command outside a container.
FROM node:24-trixie-slim AS build
ENV CI=true NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY . .
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --filter "ocop-market" --filter "@ocop/storefront..."
RUN npx turbo run build --filter=@ocop/storefront
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --prod --ignore-scripts --filter "@ocop/storefront..."

FROM node:24-trixie-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 NEXT_MANUAL_SIG_HANDLE=true
COPY --from=build /app /app
USER node
WORKDIR /app/apps/storefront
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.STOREFRONT_PORT}/api/health`).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["sh", "-c", "exec node node_modules/next/dist/bin/next start -H 0.0.0.0 -p ${STOREFRONT_PORT}"]
