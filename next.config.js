/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native code, a worker of its own, and one shared copy with the server around Next.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino"],
  // Tests are checked by `npm test`; a production installation has none of the packages they need.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
};

export default config;
