# The API alone; Node runs the TypeScript as it is, so nothing is built.
FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY src/plan/package.json src/plan/
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY . .
# The user `node` of the official image, by number, so that it needs no such name.
USER 1000:1000
EXPOSE 4000
CMD ["node", "src/cli/tft.js", "start"]
