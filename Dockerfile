# The same build that `npm start` runs, then only what serving needs. Node is the version pinned in package.json.
FROM node:24.21.0-bookworm-slim AS manifests
WORKDIR /hearth
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/shared/package.json libs/shared/
COPY tools/generators/package.json tools/generators/

FROM manifests AS build
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN npm run build

FROM manifests AS dependencies
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts --workspace=@hearth/api

FROM node:24.21.0-bookworm-slim AS runtime
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB_DIST=/hearth/apps/web/dist
WORKDIR /hearth
COPY --from=dependencies /hearth ./
COPY --from=build /hearth/libs/shared/dist libs/shared/dist
COPY --from=build /hearth/apps/api/dist apps/api/dist
COPY --from=build /hearth/apps/web/dist apps/web/dist
# A fresh volume for it is its user's.
RUN mkdir /hearth/files && chown node:node /hearth/files
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/src/main.js"]
