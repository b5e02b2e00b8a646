/** What is on the disks of replicas that do not run. */
import { DatabaseSync } from "node:sqlite";
import { decode, replichat } from "../../proto/codec.ts";

const { Command } = replichat.replication.v1;

/** A replica's log as it is on disk. */
export interface DiskLog {
  journal_mode: string;
  /** Each entry in full, as text that can be compared. */
  entries: string[];
  /** The bodies of all messages in it, oldest first. */
  bodies: string[];
}

/** Reads the log in a data directory, as a replica would that starts there. */
export function readLog(data_dir: string): DiskLog {
  const db = new DatabaseSync(`${data_dir}/log.db`);
  try {
    const check = db.prepare("PRAGMA quick_check").get() as { quick_check: string };
    if (check.quick_check !== "ok") throw new Error(`${data_dir}/log.db: ${check.quick_check}`);
    const rows = db.prepare("SELECT * FROM log ORDER BY idx").all();
    return {
      journal_mode: (db.prepare("PRAGMA journal_mode").get() as { journal_mode: string }).journal_mode,
      entries: rows.map((row) => Object.values(row).map((value) => String(value)).join("|")),
      bodies: rows.filter(({ kind }) => kind === 0).flatMap(({ payload }) =>
        decode(Command, payload as Uint8Array).send_message?.body ?? []
      ),
    };
  } finally {
    db.close();
  }
}
