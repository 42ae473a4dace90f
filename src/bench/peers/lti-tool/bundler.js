/** The package is published for bundlers: what they fill in by themselves, Node.js wants told. */
import { readFile } from "node:fs/promises";

const ENDINGS = {
  ERR_MODULE_NOT_FOUND: ".js",
  ERR_UNSUPPORTED_DIR_IMPORT: "/index.js",
};

export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (missing) {
    const ending = ENDINGS[missing.code];
    if (ending && specifier.startsWith(".")) {
      return next(specifier + ending, context);
    }
    throw missing;
  }
}

export async function load(url, context, next) {
  if (url.endsWith(".json")) {
    const source = "export default " + (await readFile(new URL(url), "utf8"));
    return { format: "module", source, shortCircuit: true };
  }
  return next(url, context);
}
