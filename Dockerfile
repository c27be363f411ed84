# syntax=docker/dockerfile:1
# Slatebook in a container; how it is run: scripts/README.md, "In containers".
FROM node:22-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
# package.json says where `#domain/…` leads.
COPY package.json ./
COPY scripts ./scripts
COPY src ./src
# Here the packages can be written to; where the product runs they cannot.
RUN node --eval "import('./scripts/bundle.mjs').then(({ bundle }) => bundle())"
RUN install --directory --owner=node --group=node --mode=0700 /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# What `npm start` does, without npm between the signal and the process.
CMD ["node", "--max-old-space-size=1024", "scripts/start.mjs"]
