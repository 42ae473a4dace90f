import { generateKeyPairSync, randomBytes, webcrypto } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { register } from "node:module";
import mysql from "mysql2/promise";

register("./bundler.js", import.meta.url);
const { LTITool } = await import("@lti-tool/core");
const { MySqlStorage } = await import("@lti-tool/mysql");

const env = process.env;
const database = `mysql://${env.DB_USER}:${env.DB_PASSWORD}@${env.DB_HOST}:${env.DB_PORT}/${env.DB_NAME}`;
const own = `http://localhost:${env.PORT}`;

/** The tables as the library's own migrations make them. */
async function makeTables() {
  const folder = new URL("node_modules/@lti-tool/mysql/drizzle/", import.meta.url);
  const connection = await mysql.createConnection(database);
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  for (const file of files.sort()) {
    const steps = readFileSync(new URL(file, folder), "utf8");
    for (const step of steps.split("--> statement-breakpoint")) {
      await connection.query(step);
    }
  }
  await connection.end();
}

async function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const brought = (format, key, usage) =>
    webcrypto.subtle.importKey(format, key, algorithm, true, [usage]);
  return {
    privateKey: await brought("pkcs8", privateKey.export({ type: "pkcs8", format: "der" }), "sign"),
    publicKey: await brought("spki", publicKey.export({ type: "spki", format: "der" }), "verify"),
  };
}

async function makeTool() {
  const tool = new LTITool({
    stateSecret: randomBytes(32),
    keyPair: await keyPair(),
    storage: new MySqlStorage({
      connectionUrl: database,
      poolOptions: { connectionLimit: Number(env.DB_CONNECTIONS) },
    }),
  });
  const client = await tool.addClient({
    name: "platform",
    iss: env.ISSUER,
    clientId: env.CLIENT_ID,
    authUrl: env.ISSUER + "/auth",
    tokenUrl: env.ISSUER + "/token",
    jwksUrl: env.ISSUER + "/jwks",
  });
  await tool.addDeployment(client, { deploymentId: env.DEPLOYMENT, name: "course" });
  return tool;
}

/** A form as long as other web frameworks let in by default. */
async function form(request) {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 1_048_576) {
      throw new Error("the form is too long");
    }
  }
  return Object.fromEntries(new URLSearchParams(text));
}

async function login(tool, url) {
  const sent = Object.fromEntries(url.searchParams);
  const place = await tool.handleLogin({ ...sent, launchUrl: own + "/lti/launch" });
  return [302, { Location: place }];
}

async function launch(tool, request) {
  const sent = await form(request);
  const token = await tool.verifyLaunch(sent.id_token, sent.state);
  const session = await tool.createSession(token);
  return [303, { Location: own + "/" + session.id, "Set-Cookie": "session=" + session.id + "; HttpOnly" }];
}

/** The library has no web part; what it throws means that it refuses. */
async function serve(tool, request, response) {
  const url = new URL(request.url, own);
  try {
    const answer =
      url.pathname === "/lti/login" ? await login(tool, url) : await launch(tool, request);
    response.writeHead(...answer).end();
  } catch (refused) {
    response.writeHead(401, { "Content-Type": "text/plain; charset=utf-8" }).end(refused.message);
  }
}

await makeTables();
const tool = await makeTool();
createServer((request, response) => serve(tool, request, response)).listen(
  Number(env.PORT),
  () => console.log("ready"),
);
