"use strict";

const { randomBytes } = require("node:crypto");
const { Provider } = require("ltijs");
const Database = require("ltijs-sequelize");

const env = process.env;

async function main() {
  const database = new Database(env.DB_NAME, env.DB_USER, env.DB_PASSWORD, {
    host: env.DB_HOST,
    port: Number(env.DB_PORT),
    dialect: "mariadb",
    pool: { max: Number(env.DB_CONNECTIONS), min: 0 },
    logging: false,
  });
  // What its documentation asks of a tool in a frame; the age is as long as ours allows.
  Provider.setup(
    randomBytes(32).toString("hex"),
    { plugin: database },
    {
      appRoute: "/lti/launch",
      loginRoute: "/lti/login",
      keysetRoute: "/lti/jwks",
      cookies: { secure: true, sameSite: "None" },
      devMode: false,
      tokenMaxAge: Number(env.TOKEN_MAX_AGE),
    },
  );
  Provider.onConnect((token, request, response) => response.send("let in"));
  Provider.onDeepLinking((token, request, response) => response.send("let in"));
  await Provider.deploy({ port: Number(env.PORT), silent: true });
  const platform = await Provider.registerPlatform({
    url: env.ISSUER,
    name: "platform",
    clientId: env.CLIENT_ID,
    authenticationEndpoint: env.ISSUER + "/auth",
    accesstokenEndpoint: env.ISSUER + "/token",
    authConfig: { method: "JWK_SET", key: env.ISSUER + "/jwks" },
  });
  await platform.platformActive(true);
  console.log("ready");
}

main();
