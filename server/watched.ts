/** Seeing what goes wrong in an object that others call. */

type Method = (...args: unknown[]) => unknown;

/** The same object; `caught` is told what its methods throw, before their caller is. */
export function watched<T extends object>(target: T, caught: (error: unknown) => void): T {
  const watch = (method: Method) => (...args: unknown[]) => {
    try {
      return method.apply(target, args);
    } catch (error) {
      caught(error);
      throw error;
    }
  };
  const methods = new Map<unknown, Method>();
  return new Proxy(target, {
    get: (_, name) => {
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      let method = methods.get(value);
      if (method === undefined) methods.set(value, method = watch(value as Method));
      return method;
    },
  });
}
