/**
 * What changes state: each call is checked here, made into a command with all of its time and chance (DESIGN.md,
 * decision 3), proposed, and answered by what applying it gave. Runs at the primary, for its own clients' calls
 * and for those that backups forward.
 */
import type { Buffer } from "node:buffer";
import { invalid, type Outcome } from "../../proto/failures.ts";
import { guarded, readRequest } from "./calls.ts";
import { Desk, type Handler } from "./desk.ts";
import { admin_mutations } from "./mutations_admin.ts";
import { group_mutations } from "./mutations_groups.ts";
import { import_mutations } from "./mutations_import.ts";
import { message_mutations } from "./mutations_messages.ts";
import { session_mutations } from "./mutations_sessions.ts";
import type { Answer, ForwardedCall, Replica } from "./replica.ts";

const chat_mutations = { ...session_mutations, ...message_mutations, ...group_mutations };

/** The calls of ChatService that change state. */
export type MutationName = keyof typeof chat_mutations;
export const mutation_names = Object.keys(chat_mutations) as MutationName[];

/** Those of AdminService, but for RemoveMember, which is no command. */
export type AdminMutationName = keyof typeof admin_mutations;
export const admin_mutation_names = Object.keys(admin_mutations) as AdminMutationName[];

/** The name under which a call of AdminService is sent on to the primary. */
export function adminMethod(name: string): string {
  return `AdminService.${name}`;
}

/** Has a call carried out by the primary, be it this replica or another. A request that is malformed goes nowhere. */
export function sendOn(
  replica: Replica,
  method: { requestDeserialize(bytes: Buffer): object },
  call: ForwardedCall,
): Promise<Outcome<Answer>> {
  const failure = replica.serveFailure();
  if (failure) return Promise.resolve({ failure });
  const read = readRequest(method, call.request);
  if ("failure" in read) return Promise.resolve(read);
  call.decoded = read.ok;
  const request_id = "request_id" in read.ok ? String(read.ok.request_id) : "";
  return replica.forward(call, request_id !== "", request_id);
}

const handlers = new Map<string, Handler>([
  ...Object.entries(chat_mutations),
  ...Object.entries({ ...admin_mutations, ...import_mutations }).map(([name, handler]) =>
    [adminMethod(name), handler] as const
  ),
]);

/** What the primary does for each call that changes state. */
export class Mutations {
  readonly #desk: Desk;

  constructor(replica: Replica) {
    this.#desk = new Desk(replica);
  }

  /** Carries out one call. Never rejects: what goes wrong is a failure. */
  handle(call: ForwardedCall): Promise<Outcome<Answer>> {
    const handler = handlers.get(call.method);
    return handler
      ? guarded(call.method, () => handler(this.#desk, call))
      : Promise.resolve({ failure: invalid("method", `No call ${call.method} can be forwarded.`) });
  }
}
