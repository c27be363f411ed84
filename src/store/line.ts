/** Leaves the line; the next one in it is let through. */
export type Leave = () => void;

/** Lets one through at a time, in the order they came. */
export type Line = {
  /** Somebody is through or waits. */
  isBusy(): boolean;
  enter(): Promise<Leave>;
};

export function createLine(): Line {
  let inLine = 0;
  let last: Promise<void> = Promise.resolve();
  return {
    isBusy: () => inLine > 0,
    async enter() {
      inLine += 1;
      const before = last;
      let leave: Leave = () => undefined;
      last = new Promise((resolve) => {
        leave = () => {
          inLine -= 1;
          resolve();
        };
      });
      await before;
      return leave;
    },
  };
}
