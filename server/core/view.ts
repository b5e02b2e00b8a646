/** Views and their numbers: comparing, ranking, and the text that a view entry holds (PROTOCOL.md, State). */
import type { Address, Member, ReplicaId, View, ViewNumber } from "./types.ts";

/** Below every number that is given out. */
export const zero_number: ViewNumber = { counter: 0, proposer: "" };

/** A number of these parts, as all are that are compared or stored: without a minor that is 0. */
export function viewNumber(counter: number, proposer: ReplicaId, minor: number): ViewNumber {
  return minor === 0 ? { counter, proposer } : { counter, proposer, minor };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareNumbers(a: ViewNumber, b: ViewNumber): number {
  return a.counter - b.counter || (a.proposer < b.proposer ? -1 : a.proposer > b.proposer ? 1 : 0) ||
    (a.minor ?? 0) - (b.minor ?? 0);
}

export function sameNumber(a: ViewNumber, b: ViewNumber): boolean {
  return compareNumbers(a, b) === 0;
}

/** A number for people: `3`, or `3.1` for the first view that the primary of view 3 has made by itself. */
export function numberText({ counter, minor = 0 }: ViewNumber): string {
  return minor === 0 ? `${counter}` : `${counter}.${minor}`;
}

export function maxNumber(a: ViewNumber, b: ViewNumber): ViewNumber {
  return compareNumbers(a, b) >= 0 ? a : b;
}

/**
 * How far a forced view's number lies above all that its replica has seen: more than the members that it declares
 * lost can ever have counted meanwhile, so that among those who meet again the forced history is the later one.
 */
const era_views = 1_000_000_000;

/** How often the cluster had been forced when this number was given out. */
export function eraOf(number: ViewNumber): number {
  return Math.floor(number.counter / era_views);
}

/** The first counter of the next era. */
export function nextEra(number: ViewNumber): number {
  return (eraOf(number) + 1) * era_views;
}

/** Splits `host:port` at the last colon, so that an IPv6 host may have its own. */
export function splitAddress(address: Address): { host: string; port: number } {
  const colon = address.lastIndexOf(":");
  return { host: address.slice(0, colon), port: Number(address.slice(colon + 1)) };
}

/** Rank order: by port, then by host. The lowest leads (PROTOCOL.md, State). */
export function compareRank(a: Address, b: Address): number {
  const left = splitAddress(a);
  const right = splitAddress(b);
  return left.port - right.port || (left.host < right.host ? -1 : left.host > right.host ? 1 : 0);
}

/** The member with this id, if the view has it. */
export function memberOf(view: View, id: ReplicaId): Member | undefined {
  return view.members.find((member) => member.id === id);
}

/** A view with its members in rank order. */
export function makeView(view: View): View {
  return { ...view, members: [...view.members].sort((a, b) => compareRank(a.address, b.address)) };
}

/** The payload of a view entry: JSON, so that a log can be read with the sqlite3 tool. */
export function encodeView(view: View): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(view));
}

/** Throws `SyntaxError` when the payload is not one that `encodeView` made. */
export function decodeView(payload: Uint8Array): View {
  return JSON.parse(new TextDecoder().decode(payload)) as View;
}

/** A view in a log line: `view 7 {localhost:5001, localhost:5002}`. */
export function viewText(view: View): string {
  return `view ${numberText(view.number)} {${view.members.map((member) => member.address).join(", ")}}`;
}
