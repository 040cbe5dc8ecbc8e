# The site as a container: built with Node, served by Caddy. How to use it: docs/publish.md
FROM node:22-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL=http://localhost:8080
ARG BASE_PATH=/
RUN npm run build -- --compress

FROM caddy:2
# Port 8080 needs no capability, and with one on the file Caddy would not start where all are dropped.
RUN setcap -r /usr/bin/caddy
COPY --from=build /site/.cache/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /site/dist /srv
# Caddy keeps no state here; what it would keep may vanish with the container.
ENV XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
USER 65534:65534
EXPOSE 8080
