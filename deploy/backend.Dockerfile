# The backend. `npm run test:images` runs its RUN lines and its command outside a container.
FROM node:24-trixie-slim AS build
ENV CI=true MEDUSA_DISABLE_TELEMETRY=true TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY . .
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --filter "ocop-market" --filter "@ocop/backend..."
RUN npx turbo run build --filter=@ocop/backend
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --prod --ignore-scripts --filter "@ocop/backend..."

FROM node:24-trixie-slim
# For `npm run backup` of the shop's own database: tools of its version.
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client-17 && rm -rf /var/lib/apt/lists/*
# Medusa's command line keeps notes of its own, which nobody needs, in the user's configuration.
ENV NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true DATA_DIR=/data XDG_CONFIG_HOME=/tmp
COPY --from=build /app /app
RUN mkdir -p /data && chown node:node /data
USER node
WORKDIR /app/apps/backend/.medusa/server
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.BACKEND_PORT}/health`).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "src/serve.js"]
