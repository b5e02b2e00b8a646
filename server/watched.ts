/** Seeing what goes wrong in an object that others call. */

/** The same object; `caught` is told what its methods throw, before their caller is. */
export function watched<T extends object>(target: T, caught: (error: unknown) => void): T {
  return new Proxy(target, {
    get: (_, name) => {
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        try {
          return value.apply(target, args);
        } catch (error) {
          caught(error);
          throw error;
        }
      };
    },
  });
}
