# The portal: static files, and a small server for them. `npm run test:images` runs its RUN lines and its command outside
# a container.
FROM node:24-trixie-slim AS build
ENV CI=true TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY . .
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --filter "ocop-market" --filter "@ocop/portal..."
RUN npx turbo run build --filter=@ocop/portal

FROM caddy:2
# A copy without the right to low ports that the image's own brings: where every right is dropped, that one cannot start.
RUN cp /usr/bin/caddy /tmp/caddy && mv /tmp/caddy /usr/bin/caddy
COPY --from=build /app/deploy/portal.Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/apps/portal/dist /srv
USER nobody
WORKDIR /srv
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s CMD ["wget", "-q", "--spider", "http://127.0.0.1:3001/"]
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
