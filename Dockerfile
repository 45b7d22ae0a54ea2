# syntax=docker/dockerfile:1
# Builds Oogst, and puts what it needs to run in an image of its own, without what built it.
FROM node:26-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The build runs once, below, when the sources are there.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

# As the build is: what draws the pages of a scan is built for this C library.
FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/NOTICE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/seeds seeds
# What messages of the program name.
COPY --from=build /app/docs/operations.md docs/operations.md
RUN mkdir /data && chown node:node /data
# The image's user node, by number: whoever runs it can see that it is not root.
USER 1000:1000
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT||4000}/readyz`).then(({ok})=>process.exit(ok?0:1),()=>process.exit(1))"]
# A pattern is compiled once, for good: to read a first annex takes two thirds of the time then.
CMD ["node", "--no-regexp-tier-up", "--enable-source-maps", "dist/main.js", "serve"]
