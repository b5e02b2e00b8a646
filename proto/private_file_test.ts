import assert from "node:assert/strict";
import { join } from "node:path";
import { writeAtomically } from "./private_file.ts";

Deno.test("a file that is written atomically takes the old one's place, for its owner alone, and leaves nothing beside it", () => {
  const dir = Deno.makeTempDirSync({ prefix: "replichat-file-" });
  try {
    const path = join(dir, "secret");
    Deno.writeTextFileSync(path, "old", { mode: 0o644 });
    writeAtomically(path, "new");
    assert.equal(Deno.readTextFileSync(path), "new");
    assert.equal(Deno.statSync(path).mode! & 0o777, 0o600);
    assert.deepEqual([...Deno.readDirSync(dir)].map(({ name }) => name), ["secret"]);
  } finally {
    Deno.removeSync(dir, { recursive: true });
  }
});
