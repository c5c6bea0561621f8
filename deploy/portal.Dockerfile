# The portal: static files, and a small server for them. `npm run test:images` runs its RUN lines outside a container.
FROM node:24-trixie-slim AS build
ENV CI=true TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY . .
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --filter "ocop-market" --filter "@ocop/portal..."
RUN npx turbo run build --filter=@ocop/portal

FROM caddy:2
COPY --from=build /app/deploy/portal.Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/apps/portal/dist /srv
