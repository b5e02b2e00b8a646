/** So many places may be empty, beside as many as there are items, before they are freed. */
const block = 1_024;

/**
 * What waits under numbers that grow, each item found by its own. A Map would do, were it not filled and emptied thousands of
 * times a second: V8 links each table that a Map outgrows to the next one, so that once one of them has become old, so does
 * all that is in those after it, however soon it is deleted, and major collections have to find it.
 */
export class InOrder<T> {
  /** Ascending. */
  private ids: number[] = [];
  /** Undefined: deleted. */
  private items: (T | undefined)[] = [];
  /** All before are deleted. */
  private head = 0;
  private count = 0;

  /** How many there are. */
  get size(): number {
    return this.count;
  }

  /** Adds an item behind all others: its number must be the highest. */
  push(id: number, item: T): void {
    this.ids.push(id);
    this.items.push(item);
    this.count++;
  }

  /** The one with the lowest number. */
  get first(): T | undefined {
    return this.items[this.head];
  }

  get(id: number): T | undefined {
    return this.items[this.find(id)];
  }

  /** Answers what was there. */
  delete(id: number): T | undefined {
    const at = this.find(id);
    const item = this.items[at];
    if (item === undefined) return undefined;
    this.items[at] = undefined;
    this.count--;
    while (this.head < this.items.length && this.items[this.head] === undefined) this.head++;
    if (this.items.length > 2 * this.count + block) this.compact();
    return item;
  }

  /** Deletes all from this number on, and answers them. */
  deleteFrom(id: number): T[] {
    let end = this.items.length;
    while (end > this.head && this.ids[end - 1] >= id) end--;
    this.ids.length = end;
    const cut = this.items.splice(end).filter((item) => item !== undefined);
    this.count -= cut.length;
    return cut;
  }

  /** In their order. */
  values(): T[] {
    return this.items.filter((item) => item !== undefined);
  }

  /** Where this number is or was; the end, where nothing is, if it is not known. */
  private find(id: number): number {
    const { ids } = this;
    // Mostly the first is asked for.
    if (ids[this.head] === id) return this.head;
    let [low, high] = [this.head, ids.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ids[middle] < id) low = middle + 1;
      else high = middle;
    }
    return ids[low] === id ? low : ids.length;
  }

  private compact(): void {
    this.ids = this.ids.filter((_, at) => this.items[at] !== undefined);
    this.items = this.values();
    this.head = 0;
  }
}
