/** When an operation must have ended. By the clock, not by a timer: timers do not fire while resolvers keep the loop busy. */
export class Deadline {
  readonly #at: number;
  readonly #error: () => Error;

  /**
   * @param milliseconds from now
   * @param error what is thrown at whoever begins something afterwards
   */
  constructor(milliseconds: number, error: () => Error) {
    this.#at = performance.now() + milliseconds;
    this.#error = error;
  }

  get hasPassed(): boolean {
    return performance.now() >= this.#at;
  }

  /** The same object, whose methods throw once the deadline has passed. */
  guard<Target extends object>(target: Target): Target {
    return new Proxy(target, {
      get: (own, name) => {
        const value = Reflect.get(own, name);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          if (this.hasPassed) throw this.#error();
          return value.apply(own, given);
        };
      },
    });
  }
}
