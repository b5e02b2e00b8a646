/** Which module may import which (DESIGN.md, Layout), checked on every import that is written in the project. */
import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { posix } from "node:path";
import { workers } from "../proto/program.ts";

const root = new URL("..", import.meta.url);

/** One import: of a file by its path in the project, or of a package by its bare name. */
interface Import {
  from: string;
  to: string;
  type_only: boolean;
}

// ---- reading ----

/** The modules below a folder; what is generated is not written by hand and imports protobufjs. */
function modulesIn(folder: string): string[] {
  return [...Deno.readDirSync(new URL(folder, root))].flatMap(({ name, isDirectory }) => {
    if (isDirectory) return name === "generated" ? [] : modulesIn(`${folder}${name}/`);
    return /\.(ts|js)$/.test(name) ? [folder + name] : [];
  });
}

/** The imports and re-exports in a module's text, type-only and dynamic ones too. */
function importsIn(from: string, text: string): Import[] {
  // Other text may hold the word, so a statement begins its line, and a call is no part of a longer name.
  const statements = /^(?:import|export)\s+(type\s)?(?:[\w*{][^;"'`]*?\sfrom\s+)?"([^"]+)"/gm;
  const types = /^\/\/ @ts-types="([^"]+)"/gm;
  const dynamic = /(?<![\w.])import\(\s*["'`]([^"'`]+)["'`]/g;
  const found = [
    ...[...text.matchAll(statements)].map((match) => ({ to: match[2], type_only: match[1] !== undefined })),
    ...[...text.matchAll(types)].map((match) => ({ to: match[1], type_only: true })),
    ...[...text.matchAll(dynamic)].map((match) => ({ to: match[1], type_only: false })),
  ];
  return found.map(({ to, type_only }) => {
    const relative = to.startsWith(".");
    return { from, to: relative ? posix.join(posix.dirname(from), to) : to, type_only };
  });
}

// ---- the rules ----

const is_test = /(_test|\/test_\w+|\/testing)\.ts$/;
/** Built-in modules that compute and do nothing else. */
const pure_builtins = new Set(["node:buffer", "node:crypto"]);

/** The part of the project that a file belongs to. */
function partOf(path: string): string {
  const [top, second, third] = path.split("/");
  if (top === "main.ts") return "main";
  if (top !== "server") return top;
  if (path === "server/ports.ts") return "ports";
  return third === undefined ? "node" : second;
}

/** What each part may import besides itself; `core/types` is that one module. */
const allowed: Record<string, string[]> = {
  core: [],
  chat: ["core/types", "proto"],
  storage: ["core", "chat", "proto", "ports"],
  net: ["core", "chat", "proto", "ports"],
  search: ["chat", "storage", "proto"],
  ports: ["core", "chat", "net", "proto"],
  node: ["core", "chat", "storage", "search", "net", "ports", "proto"],
  commands: ["core", "chat", "storage", "net", "ports", "node", "proto"],
  client: ["proto"],
  proto: [],
  main: ["commands", "client", "proto"],
};

/** Why an import goes against the rules; undefined: it does not. */
function offence({ from, to, type_only }: Import): string | undefined {
  const part = partOf(from);
  if (/protobufjs(?!-cli)/.test(to) && !["proto/codec.ts", "proto/long_free.ts"].includes(from)) {
    return "only proto/codec.ts and proto/long_free.ts import protobufjs";
  }
  if (to.startsWith("proto/generated/") && from !== "proto/codec.ts") {
    return "only proto/codec.ts imports the generated module";
  }
  const rules = allowed[part];
  if (rules === undefined) return part === "tests" ? undefined : "this folder has no rule here";
  if (!/\.(ts|js)$/.test(to) || to.startsWith("node:") || to.startsWith("protobufjs")) {
    if (part !== "core" || pure_builtins.has(to)) return undefined;
    if (is_test.test(from) && to.startsWith("node:")) return undefined;
    return "core imports nothing but its own folder, and built-ins that are pure";
  }
  if ((part === "ports" || partOf(to) === "ports") && part !== "node" && part !== "commands" && !type_only) {
    return "server/ports.ts is imported, and imports, as types alone";
  }
  const target = to === "server/core/types.ts" && part === "chat" ? "core/types" : partOf(to);
  if (target === part || rules.includes(target)) return undefined;
  return `${part} imports ${rules.join(", ") || "nothing else"}`;
}

const offences = (imports: Import[]) =>
  imports.flatMap((each) => {
    const why = offence(each);
    return why === undefined ? [] : [`${each.from} → ${each.to}: ${why}`];
  });

/** The whole project but this file, whose samples are no imports. */
const all = ["server/", "client/", "proto/", "tests/"].flatMap(modulesIn).concat("main.ts")
  .filter((path) => path !== "tests/imports_test.ts")
  .map((path) => ({ path, text: Deno.readTextFileSync(new URL(path, root)) }));

// ---- the tests ----

Deno.test("imports point one way", () => {
  const imports = all.flatMap(({ path, text }) => importsIn(path, text));
  ok(
    imports.length > 100 && imports.some(({ from }) => from === "server/core/replica.ts"),
    "they were found",
  );
  equal(offences(imports), []);
});

Deno.test("each file that is imported is there", () => {
  const there = new Set(all.map(({ path }) => path));
  const missing = all.flatMap(({ path, text }) => importsIn(path, text)).filter(({ to }) =>
    /\.ts$/.test(to) && !there.has(to) && !to.startsWith("proto/generated/")
  );
  equal(missing.map(({ from, to }) => `${from} → ${to}`), []);
});

Deno.test("the core reads no clock, does no I/O and draws no random number", () => {
  const impure =
    /\b((Deno|console|performance|Date|await|async|Math\.random|getRandomValues|random(Bytes|UUID|Int))\b|(fetch|setTimeout|setInterval|queueMicrotask)\()/;
  const found = all.filter(({ path }) => path.startsWith("server/core/") && !is_test.test(path)).flatMap((
    { path, text },
  ) =>
    text.split("\n").map((line) => line.replace(/\/\/.*|^\s*\/?\*.*/, "")) // comments may speak of it
      .flatMap((code, at) => impure.test(code) ? [`${path}:${at + 1}: ${code.trim()}`] : [])
  );
  equal(found, []);
});

Deno.test("what is shipped finds its own parts by proto/program.ts alone: in a bundle they are elsewhere", () => {
  const shipped = all.filter(({ path }) =>
    /^(main|server|client|proto)\b/.test(path) && !is_test.test(path) &&
    !/^proto\/(build\/|generate\.ts|program\.ts)/.test(path)
  );
  const own = /\bimport\.meta\.(?!main\b)|\bDeno\.(mainModule|execPath)\b|\bnew Worker\((?!workerUrl\()/;
  const found = shipped.flatMap(({ path, text }) => own.test(text) ? [`${path}: ${own.exec(text)![0]}`] : []);
  equal(found, []);
  equal(workers.filter((worker) => !shipped.some(({ path }) => path === worker)), [], "each thread is there");
});

Deno.test("imports of every form are found", () => {
  const text = [
    'import "./a.ts";',
    'import b, { type c } from "./b.ts";',
    'import * as d from "../d.ts";',
    'import type { e } from "./e.ts";',
    "import {",
    "  f,",
    '} from "./f.ts";',
    'export { g } from "./g.ts";',
    'export * from "./h.ts";',
    '// @ts-types="./i.d.ts"',
    'const j = await import("./j.ts");',
    '  const text = "import k from elsewhere";',
    'export const l = "./l.ts";',
    'import { m } from "@grpc/grpc-js";',
  ].join("\n");
  const found = importsIn("server/net/x.ts", text).map(({ to, type_only }) =>
    type_only ? `${to} (type)` : to
  );
  const here = (name: string) => `server/net/${name}`;
  equal(
    found.sort(),
    [
      "@grpc/grpc-js",
      here("a.ts"),
      here("b.ts"),
      "server/d.ts",
      `${here("e.ts")} (type)`,
      here("f.ts"),
      here("g.ts"),
      here("h.ts"),
      `${here("i.d.ts")} (type)`,
      here("j.ts"),
    ].sort(),
  );
});

Deno.test("an import against the rules is named, with the rule", () => {
  const wrong = `
    server/core/a.ts → server/chat/state.ts
    server/core/a.ts → proto/bounds.ts
    server/core/a.ts → node:fs
    server/core/a.ts → uuid
    server/chat/a.ts → server/core/replica.ts
    server/chat/a.ts → server/storage/log_store.ts
    server/storage/a.ts → server/net/replica.ts
    server/net/a.ts → server/storage/log_store.ts
    server/net/a.ts → server/node.ts
    server/net/a.ts → server/ports.ts
    server/ports.ts → server/core/types.ts
    server/node.ts → client/session.ts
    server/node.ts → server/commands/serve.ts
    server/commands/a.ts → client/session.ts
    client/a.ts → server/core/types.ts
    client/commands/a.ts → server/commands/serve.ts
    proto/a.ts → server/core/types.ts
    proto/status.ts → proto/generated/replichat.js
    server/net/a.ts → protobufjs/minimal.js
    tests/a.ts → protobufjs
    other/a.ts → proto/bounds.ts`.trim().split(/\n\s+/);
  const imports = wrong.map((edge) => {
    const [from, to] = edge.split(" → ");
    return { from, to, type_only: false };
  });
  equal(offences(imports).map((line) => line.split(": ")[0]), wrong);
  equal(offences([{ from: "client/a.ts", to: "server/core/types.ts", type_only: true }]), [
    "client/a.ts → server/core/types.ts: client imports proto",
  ]);
});
