import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { FailureError } from "../../proto/failures.ts";
import { checkBackup } from "./backup.ts";

const failureOf = (path: string) => {
  try {
    checkBackup(path);
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
};

Deno.test("a backup that cannot be opened is no damaged one", () => {
  const folder = mkdtempSync(`${tmpdir()}/backup-test-`);
  try {
    // Whom nothing is forbidden, SQLite still refuses a name as long as this.
    const deep = [folder, ..."abc"].reduce((path, letter) => `${path}/${letter.repeat(200)}`);
    mkdirSync(deep, { recursive: true });
    for (const path of [`${folder}/x.db`, `${deep}/x.db`]) writeFileSync(path, "something else");
    assert.equal(failureOf(`${folder}/x.db`)?.kind, "mismatch");
    const { kind, message } = failureOf(`${deep}/x.db`)!;
    assert.deepEqual([kind, message.replace(deep, "")], [
      "local",
      "The file /x.db cannot be read. Mend its permissions, or choose another.",
    ]);
    assert.match(failureOf(`${folder}/none.db`)!.message, /^There is no file /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
