/**
 * Preloaded into a replica by `NODE_OPTIONS=--require`: the process kills itself, as kill -9 does, right before its
 * N-th storage call (`CRASH_AT=N`). A storage call is a statement that writes or ends a transaction, a checkpoint
 * (here a step of its own after each commit), or a file that is written or renamed. The program knows nothing of it.
 */
const { DatabaseSync, StatementSync } = require("node:sqlite");

let left = Number(process.env.CRASH_AT);

function storageCall() {
  if (--left === 0) process.kill(process.pid, "SIGKILL");
}

const database_of = new WeakMap();
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql.replace(/wal_autocheckpoint=\d+/, "wal_autocheckpoint=0"));
  if (sql === "COMMIT") database_of.set(statement, this);
  return statement;
};

const { run } = StatementSync.prototype;
StatementSync.prototype.run = function (...values) {
  storageCall();
  const result = run.apply(this, values);
  const database = database_of.get(this);
  if (database !== undefined) {
    storageCall();
    prepare.call(database, "PRAGMA wal_checkpoint(PASSIVE)").get();
  }
  return result;
};

for (const name of ["openSync", "renameSync"]) {
  const original = Deno[name];
  Deno[name] = (...values) => {
    storageCall();
    return original(...values);
  };
}
