import assert from "node:assert/strict";
import { FailureError } from "../proto/failures.ts";
import { readLogin, removeLogin, saveCursor, writeLogin } from "./tokens.ts";

function withState(run: (folder: string) => void) {
  const before = Deno.env.get("XDG_STATE_HOME");
  const folder = Deno.makeTempDirSync();
  Deno.env.set("XDG_STATE_HOME", folder);
  try {
    run(folder);
  } finally {
    if (before === undefined) Deno.env.delete("XDG_STATE_HOME");
    else Deno.env.set("XDG_STATE_HOME", before);
    Deno.removeSync(folder, { recursive: true });
  }
}

const alice = { username: "Alice", token: "a", cluster_id: "", cursor: 0 };
const bob = { username: "bob", token: "b", cluster_id: "", cursor: 0 };

Deno.test("log-ins are kept by name, whatever its case, and the last one is the default", () =>
  withState((folder) => {
    assert.equal(readLogin(), undefined);
    writeLogin(alice);
    writeLogin(bob);
    assert.deepEqual(readLogin("aLICE"), alice);
    assert.deepEqual(readLogin(), bob);
    removeLogin("alice");
    assert.deepEqual(readLogin(), bob);
    removeLogin("bob");
    assert.equal(readLogin(), undefined);
    assert.deepEqual([...Deno.readDirSync(`${folder}/replichat`)], []);
  }));

Deno.test("nobody else can read them", () =>
  withState((folder) => {
    writeLogin(alice);
    assert.equal(Deno.statSync(`${folder}/replichat`).mode! & 0o777, 0o700);
    assert.equal(Deno.statSync(`${folder}/replichat/alice.json`).mode! & 0o777, 0o600);
  }));

Deno.test("a cursor only grows, and only for the same log-in", () =>
  withState(() => {
    writeLogin(alice);
    saveCursor(alice, 7);
    saveCursor(alice, 5);
    saveCursor({ ...alice, token: "older" }, 9);
    assert.equal(readLogin("alice")?.cursor, 7);
  }));

Deno.test("a name that is a path is refused", () =>
  withState(() => assert.throws(() => readLogin("../../etc/passwd"), FailureError)));

Deno.test("a file that cannot be used is named, with the cause and the remedy", () =>
  withState((folder) => {
    const path = `${folder}/replichat/alice.json`;
    const sentence = (done: string, cause: string) => ({
      message: `The log-in file ${path} cannot be ${done} (${cause}). ` +
        "Mend its permissions, or set XDG_STATE_HOME to a directory of yours.",
    });
    Deno.mkdirSync(path, { recursive: true });
    assert.throws(() => writeLogin(alice), sentence("written", "is a directory"));
    assert.throws(() => readLogin("alice"), sentence("read", "is a directory"));
    Deno.removeSync(`${folder}/replichat`, { recursive: true });
    Deno.writeTextFileSync(`${folder}/replichat`, "");
    assert.throws(() => writeLogin(alice), sentence("written", "file exists"));
  }));
