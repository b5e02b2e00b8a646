/** Virtual time: what is to happen, in order of time and, at one time, in the order in which it was asked for. */

interface Item {
  at_ms: number;
  order: number;
  act?: () => void;
}

/** A queue of events (a binary heap) and the time of the last one that has happened. */
export class Timeline {
  now_ms = 0;
  /** Events that have happened. */
  count = 0;
  /** Set by whoever has seen enough: `run` returns at once. */
  stopped = false;
  /** How many links of a chain of promises are waited for after each event. */
  links = 1;
  readonly #heap: Item[] = [];
  #order = 0;

  /** Lets `act` happen after so many ms. Returns what calls it off. */
  after(delay_ms: number, act: () => void): () => void {
    const item: Item = { at_ms: this.now_ms + Math.max(0, delay_ms), order: this.#order++, act };
    this.#push(item);
    return () => {
      item.act = undefined;
    };
  }

  /** Lets everything happen that is due up to `until_ms`, promises included, and moves the time there. */
  async run(until_ms: number): Promise<void> {
    while (!this.stopped && this.#heap.length > 0 && this.#heap[0].at_ms <= until_ms) {
      const { at_ms, act } = this.#pop();
      if (act === undefined) continue;
      this.now_ms = at_ms;
      this.count++;
      act();
      // What a promise set off by this event leads to happens before the next event.
      for (let link = 0; link < this.links; link++) await null;
    }
    if (!this.stopped) this.now_ms = until_ms;
  }

  #push(item: Item): void {
    const heap = this.#heap;
    let place = heap.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBefore(item, heap[parent])) break;
      heap[place] = heap[parent];
      place = parent;
    }
    heap[place] = item;
  }

  #pop(): Item {
    const heap = this.#heap;
    const top = heap[0];
    const item = heap.pop()!;
    if (heap.length === 0) return top;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], item)) break;
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = item;
    return top;
  }
}

function isBefore(a: Item, b: Item): boolean {
  return a.at_ms < b.at_ms || (a.at_ms === b.at_ms && a.order < b.order);
}
